package org.brinksim.config;

import java.util.Locale;

/** The sections of a scenario file whose members have ids that other parts refer to. */
enum Section {
    STATES("state"),
    SECTORS("sector"),
    SEGMENTS("segment"),
    PATRONS("patron"),
    ORGANISATIONS("organisation");

    private final String one;

    Section(String one) {
        this.one = one;
    }

    /** The key of the section in a file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one member is called. */
    String one() {
        return one;
    }
}
