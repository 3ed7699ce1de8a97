package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** Whether a state stays in an organisation. */
public enum Belonging implements Alternative {
    /** Stay a member. */
    STAY,
    /** Leave. */
    LEAVE;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
