package org.brinksim.simulation;

import org.brinksim.behavior.Firepower;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.ArmsParameters;
import org.brinksim.scenario.CapabilityParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;

/**
 * The arms of a state: what it held at first, what has arrived, how far that is integrated, and what has been lost.
 *
 * <p>A delivery is integrated by 1 − e^(−age/T), T in days; rounds can be fired at once. On hand = stock of the scenario + arrived −
 * lost; lost systems were working ones.
 */
final class Arsenal {
    private static final EquipmentClass[] CLASSES = EquipmentClass.values();
    private static final int ROUNDS = EquipmentClass.MUNITIONS.ordinal();

    private final World world;
    private final int stockSlot;
    private final int serviceabilitySlot;
    private final double integrationDays;
    private final double munitionsNeed;
    private final double homeShare;
    private final boolean countsRounds;
    private final double referenceSupply;
    private final double[] arrived = new double[CLASSES.length];
    private final double[] fresh = new double[CLASSES.length];
    private final double[] lost = new double[CLASSES.length];
    private final double[] working = new double[CLASSES.length];
    private int freshDay;
    private int stockDay = Integer.MIN_VALUE;

    Arsenal(World world, int side) {
        this.world = world;
        Layout layout = world.blueprint().layout();
        this.stockSlot = layout.slot(Input.STOCK, side, CLASSES[0]);
        this.serviceabilitySlot = layout.slot(Input.SERVICEABILITY, side, CLASSES[0]);
        this.integrationDays = world.parameter(CapabilityParameters.INTEGRATION_DAYS);
        this.munitionsNeed = world.parameter(ArmsParameters.MUNITIONS_NEED);
        this.homeShare = 1 - world.parameter(ArmsParameters.REEXPORT_SHARE);
        double referenceRounds = world.blueprint().reference().get(stockSlot + ROUNDS);
        this.countsRounds = referenceRounds > 0 || world.value(stockSlot + ROUNDS) > 0;
        this.referenceSupply = referenceRounds > 0 ? Firepower.supply(referenceRounds, munitionsNeed) : 1;
        for (Shipments.Lot lot : world.blueprint().shipments().history()) {
            if (lot.state() == side) {
                int system = lot.system().ordinal();
                double count = kept(lot);
                arrived[system] += count;
                fresh[system] += count * StrictMath.exp(lot.day() / integrationDays);
            }
        }
    }

    /** What the state keeps of a lot: the output of a plant less what is sold on. */
    double kept(Shipments.Lot lot) {
        return lot.homeMade() ? lot.count() * homeShare : lot.count();
    }

    /** Arms arrive; with deliveries switched off they change nothing. */
    void receive(EquipmentClass system, double count) {
        if (world.isOn(Mechanism.ARMS)) {
            age();
            arrived[system.ordinal()] += count;
            fresh[system.ordinal()] += count;
            recount();
        }
    }

    /** Systems are lost, or rounds fired, as far as there are any. */
    void lose(EquipmentClass system, double count) {
        lost[system.ordinal()] += StrictMath.min(count, onHand(system));
        recount();
    }

    /** All systems of a class, working or not, integrated or not. */
    double onHand(EquipmentClass system) {
        int k = system.ordinal();
        return StrictMath.max(0, world.value(stockSlot + k) + arrived[k] - lost[k]);
    }

    double arrived(EquipmentClass system) {
        return arrived[system.ordinal()];
    }

    double lost(EquipmentClass system) {
        return lost[system.ordinal()];
    }

    /** Working systems of a class, deliveries counted as far as they are integrated. */
    double working(EquipmentClass system) {
        if (stockDay != world.day()) {
            stockDay = world.day();
            takeStock();
        }
        return working[system.ordinal()];
    }

    /** Makes the next question count anew. */
    void recount() {
        stockDay = Integer.MIN_VALUE;
    }

    private void takeStock() {
        double kept = kept();
        for (int k = 0; k < CLASSES.length; k++) {
            double integrated = k == ROUNDS ? arrived[k] : arrived[k] - fresh[k] * kept;
            double serviceable = (world.value(stockSlot + k) + integrated) * world.value(serviceabilitySlot + k);
            working[k] = StrictMath.max(0, serviceable - lost[k]);
        }
    }

    /** What is not integrated is kept as of the latest arrival, so that asking in between leaves no trace in it. */
    private void age() {
        double kept = kept();
        for (int k = 0; k < CLASSES.length; k++) {
            fresh[k] *= kept;
        }
        freshDay = world.day();
    }

    private double kept() {
        return freshDay == world.day() ? 1 : StrictMath.exp((freshDay - world.day()) / integrationDays);
    }

    /** Whether rounds are counted: only where the scenario states a stock of them; elsewhere there are enough. */
    boolean countsRounds() {
        return countsRounds;
    }

    /** Share of their strength that weapons which fire rounds have, 0 to 1. */
    double supply() {
        return countsRounds ? Firepower.supply(working(EquipmentClass.MUNITIONS), munitionsNeed) : 1;
    }

    /** The same in the reference conditions. */
    double referenceSupply() {
        return referenceSupply;
    }
}
