package org.brinksim.behavior;

import org.brinksim.conflict.EquipmentClass;

/**
 * Chance that an engaged system is lost in a slice of fighting from rung 6.
 *
 * <p>P = 1 − e^(−rate·2·c_j/4), c_j = M_j/(M_i + M_j) the other side's share of the capability in the sector, so that two equal
 * sides lose their systems at the rate; drones fly out of reach of the ground and are lost at the rate of drones where
 * the other side has air defence, at a tenth of it elsewhere. The sizes are assumptions.
 *
 * @param ground losses a day of engaged ground systems, helicopters and air defence between equal sides
 * @param drones losses a day of drones under air defence between equal sides
 */
public record EquipmentLoss(double ground, double drones) {
    private static final double SLICES_PER_DAY = 4;
    private static final double UNDEFENDED = .1;

    /**
     * The chance in one slice.
     *
     * @param equipment class of arms
     * @param otherShare c_j, 0 to 1
     * @param underAirDefence whether the other side has air defence
     */
    public double chance(EquipmentClass equipment, double otherShare, boolean underAirDefence) {
        double daily = ground;
        if (equipment == EquipmentClass.ARMED_DRONE) {
            daily = underAirDefence ? drones : drones * UNDEFENDED;
        }
        return -StrictMath.expm1(-daily * 2 * otherShare / SLICES_PER_DAY);
    }

    /** Whether a class is worn down system by system: not soldiers, whose dead are counted, nor rounds, which are fired. */
    public static boolean wears(EquipmentClass equipment) {
        return equipment != EquipmentClass.INFANTRY && equipment != EquipmentClass.MUNITIONS;
    }
}
