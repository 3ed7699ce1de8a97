package org.brinksim.behavior;

import org.brinksim.conflict.EquipmentClass;

/**
 * What a working system of each class is worth, in US$ m, and rounds per million: the money in which arsenals are
 * compared. Round assumptions near the prices of used or simple systems; soldiers have no price.
 *
 * @param mortars a mortar
 * @param armour an armoured vehicle
 * @param artillery a gun or launcher
 * @param helicopter a helicopter
 * @param drone an armed drone
 * @param airDefence an air-defence system
 * @param munitions a million rounds
 */
public record UnitValues(
        double mortars,
        double armour,
        double artillery,
        double helicopter,
        double drone,
        double airDefence,
        double munitions) {

    /** Value of one system of a class, in US$ m. */
    public double of(EquipmentClass equipment) {
        return switch (equipment) {
            case INFANTRY -> 0;
            case MORTARS -> mortars;
            case ARMOUR -> armour;
            case ARTILLERY -> artillery;
            case HELICOPTER -> helicopter;
            case ARMED_DRONE -> drone;
            case AIR_DEFENCE -> airDefence;
            case MUNITIONS -> munitions;
        };
    }
}
