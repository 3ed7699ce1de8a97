package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** Whether a third party offers to mediate. */
public enum Offering implements Alternative {
    /** Offer to mediate. */
    OFFER,
    /** Wait. */
    WAIT;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
