package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** How a member meets a proposal in its organisation. */
public enum Consent implements Alternative {
    /** Consent. */
    CONSENT,
    /** Dissent. */
    DISSENT;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
