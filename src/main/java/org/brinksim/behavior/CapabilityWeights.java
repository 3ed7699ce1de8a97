package org.brinksim.behavior;

import org.brinksim.conflict.EquipmentClass;

/**
 * Effective capability M(h) = Σ_k a_k(h)·N_k·E_k·Q·R_k·S_k of a side in a sector at rung h.
 *
 * <p>a_k(h) is 1 from the first rung of the class on; N_k what can be deployed in the sector, E_k the strength of one
 * system in groups of 100 soldiers, Q training, R_k serviceability, S_k reach. Numbers alone mislead: Biddle 2004 for the
 * share of force employment.
 *
 * @param mortars strength of a mortar
 * @param armour strength of an armoured vehicle
 * @param artillery strength of a gun or launcher
 * @param helicopter strength of a helicopter
 * @param drone strength of an armed drone
 * @param deployableShare share of a state's ground systems that can act in one sector
 * @param airDefenceDivisor divisor of the reach of drones under the other side's air defence
 */
public record CapabilityWeights(
        double mortars,
        double armour,
        double artillery,
        double helicopter,
        double drone,
        double deployableShare,
        double airDefenceDivisor) {
    private static final double SOLDIERS_PER_UNIT = 100;
    private static final double FLOOR = 1e-6;

    /** Strength of the deployable part of a working stock of a class, before training and reach. */
    public double strength(EquipmentClass equipment, double working) {
        return switch (equipment) {
            case INFANTRY -> working / SOLDIERS_PER_UNIT;
            case MORTARS -> working * deployableShare * mortars;
            case ARMOUR -> working * deployableShare * armour;
            case ARTILLERY -> working * deployableShare * artillery;
            case HELICOPTER -> working * helicopter;
            case ARMED_DRONE -> working * drone;
            case AIR_DEFENCE, MUNITIONS -> 0;
        };
    }

    /** Logarithm of a capability; a small floor stands for none. */
    public static double log(double capability) {
        return StrictMath.log(StrictMath.max(capability, FLOOR));
    }
}
