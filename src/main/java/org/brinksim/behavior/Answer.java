package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** How a state answers an offer to mediate. */
public enum Answer implements Alternative {
    /** Accept the offer. */
    ACCEPT,
    /** Decline the offer. */
    DECLINE;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
