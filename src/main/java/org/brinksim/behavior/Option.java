package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** What a side can choose in a slice of an episode. */
public enum Option implements Alternative {
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
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
