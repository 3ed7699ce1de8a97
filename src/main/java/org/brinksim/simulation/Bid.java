package org.brinksim.simulation;

import org.brinksim.conflict.EquipmentClass;

/**
 * What a state asks a patron for.
 *
 * @param side index of the state
 * @param patron index of the patron
 * @param system class of arms
 * @param plant whether a plant in the state is asked for
 * @param count systems; of a plant its yearly output
 * @param price price of one system in US$ m
 * @param gift share of it that the patron bears
 */
record Bid(int side, int patron, EquipmentClass system, boolean plant, double count, double price, double gift) {
    double musd() {
        return count * price;
    }

    /** What the state pays when it orders; the output of a plant is paid for as it comes. */
    double paid() {
        return plant ? 0 : count * price * (1 - gift);
    }

    Bid of(double systems) {
        return new Bid(side, patron, system, plant, systems, price, gift);
    }

    /** Whether another bid draws on the same capacity. */
    boolean competes(Bid other) {
        return patron == other.patron && system == other.system && !plant && !other.plant;
    }
}
