package org.brinksim.behavior;

import org.brinksim.conflict.EquipmentClass;

/**
 * How the heavy weapons of the other side raise the dead among those engaged.
 *
 * <p>factor = (1 + w·f_j) / (1 + w·f_j at the reference), f_j = heavy_j / (heavy_j + infantry_j): the share of the
 * other side's strength in the sector that lies in heavier weapons than small arms, from 0 to below 1. An assumption:
 * Dupuy 1990 finds no law of force ratios for losses, so the factor depends on what the other side fights with and not on
 * the ratio of the forces, it is bounded by 1 + w, and w may be 0. The same factor on a whole arsenal changes nothing.
 *
 * @param weight w, 0 or more
 */
public record Firepower(double weight) {

    /**
     * Share of a side's strength that lies in weapons heavier than small arms.
     *
     * @param heavy strength of mortars, armour, artillery, helicopters and drones, in groups of 100 soldiers
     * @param infantry strength of soldiers, in the same unit
     */
    public static double share(double heavy, double infantry) {
        return heavy <= 0 ? 0 : heavy / (heavy + infantry);
    }

    /** Factor on the dead of a side at the other side's share of heavy weapons, now and in the reference conditions. */
    public double factor(double now, double reference) {
        return (1 + weight * now) / (1 + weight * reference);
    }

    /** Whether a class fires munitions of which a state can run short: small arms, mortars, guns and launchers. */
    public static boolean firesRounds(EquipmentClass equipment) {
        return equipment == EquipmentClass.INFANTRY
                || equipment == EquipmentClass.MORTARS
                || equipment == EquipmentClass.ARTILLERY;
    }

    /**
     * Share of their strength that such weapons keep: min(1, stock/need).
     *
     * @param stock rounds held, in millions
     * @param need rounds below which fire must be saved, in millions
     */
    public static double supply(double stock, double need) {
        return stock >= need ? 1 : stock / need;
    }
}
