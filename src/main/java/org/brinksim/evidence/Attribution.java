package org.brinksim.evidence;

import java.util.Locale;

/** Who stands behind a figure. */
public enum Attribution {
    /** Authorities of the side that the figure is about. */
    OFFICIAL(true),
    /** The same while they were still counting; a later figure took its place. */
    INTERIM(false),
    /** A news agency or newspaper by its own count. */
    PRESS(true),
    /** Unnamed people. */
    UNOFFICIAL(false),
    /** The other side. */
    OPPONENT(false),
    /** The record does not say. */
    UNSTATED(true);

    private final boolean spansRange;

    Attribution(boolean spansRange) {
        this.spansRange = spansRange;
    }

    /** True when such figures span the range of a quantity; false when they are kept for reading only. */
    public boolean spansRange() {
        return spansRange;
    }

    static Attribution of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
