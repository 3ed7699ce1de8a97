package org.brinksim.conflict;

import java.util.Locale;

/** A class of arms, with the first rung of the ladder at which it can act. */
public enum EquipmentClass implements Alternative {
    /** Soldiers and guards with small arms; counted in persons. */
    INFANTRY(4),
    /** Mortars and grenade launchers; counted in tubes. */
    MORTARS(5),
    /** Tanks and armoured vehicles. */
    ARMOUR(6),
    /** Artillery and multiple rocket launchers. */
    ARTILLERY(7),
    /** Attack and transport helicopters. */
    HELICOPTER(6),
    /** Armed drones. */
    ARMED_DRONE(6),
    /** Surface-to-air systems; adds no strength of its own and shortens the reach of the other side's drones. */
    AIR_DEFENCE(8),
    /** Rounds and shells, in millions; without them weapons fall silent. */
    MUNITIONS(8);

    private final int firstRung;

    EquipmentClass(int firstRung) {
        this.firstRung = firstRung;
    }

    /** The lowest rung at which the class can act; above 7 it never adds strength. */
    public int firstRung() {
        return firstRung;
    }

    /** True for weapons that lose their reach when held back from the line. */
    public boolean isHeavy() {
        return this == MORTARS || this == ARMOUR || this == ARTILLERY;
    }

    /** The name used in scenario files, for example {@code armed_drone}. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
