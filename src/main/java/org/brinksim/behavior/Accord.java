package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** Whether a state agrees to what is on the table: a stretch of the line, a joint body, a measure. */
public enum Accord implements Alternative {
    /** Agree to it. */
    CONCEDE,
    /** Refuse it. */
    RESIST;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
