package org.brinksim.conflict;

import java.util.Locale;

/** A standing feature of a border segment that people fight over. */
public enum Trait {
    /** A canal, river or intake shared by both sides. */
    WATER,
    /** A road one side needs through land the other claims. */
    ROAD,
    /** An exclave of one state inside the other. */
    EXCLAVE,
    /** Villages of both sides next to each other. */
    VILLAGE,
    /** Pasture used by both sides. */
    PASTURE,
    /** A crossing point. */
    CROSSING;

    /** The name used in scenario files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
