package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** What a patron can answer to a request for arms. */
public enum Approval implements Alternative {
    /** It delivers. */
    APPROVE,
    /** It does not. */
    REFUSE;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
