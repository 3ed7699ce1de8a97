package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** Whether a patron presses a state. */
public enum Coercion implements Alternative {
    /** Put the state under economic pressure. */
    PRESS,
    /** Abstain from it. */
    ABSTAIN;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
