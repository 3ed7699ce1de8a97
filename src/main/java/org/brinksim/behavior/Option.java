package org.brinksim.behavior;

import java.util.Locale;

/** What a side can choose in a slice of an episode. */
public enum Option {
    /** Go on as before. */
    HOLD,
    /** Climb one rung. */
    CLIMB,
    /** Step down one rung. */
    STEP_DOWN,
    /** Break off to rung 0. */
    BREAK_OFF,
    /** Agree to a ceasefire. */
    AGREE,
    /** Refuse a ceasefire. */
    REFUSE;

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
