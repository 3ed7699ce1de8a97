package org.brinksim.behavior;

import java.util.Locale;

/** What two states may agree on after a ceasefire has held (the measures of Fortna 2004, ch. 6, as far as they occur here). */
public enum Measure {
    /** Heavy weapons go back. */
    PULL_BACK,
    /** A strip without troops and posts. */
    BUFFER,
    /** A joint commission follows up. */
    COMMISSION,
    /** Joint patrols. */
    PATROLS,
    /** Third-party observers. */
    OBSERVERS;

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
