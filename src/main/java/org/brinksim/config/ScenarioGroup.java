package org.brinksim.config;

import java.util.Locale;

/** The kinds of scenarios, in the order in which they are listed. */
public enum ScenarioGroup {
    /** Borders as the record has them, from which the others start. */
    BASE("base"),
    /** Crises of the record, from their triggers. */
    WHAT_HAPPENED("what happened"),
    /** A condition changed, everything else as it was. */
    WHAT_IF("what if"),
    /** Borders other than the base's. */
    OTHER_BORDERS("other borders"),
    /** Days after the record. */
    FORECAST("forecast");

    private final String title;

    ScenarioGroup(String title) {
        this.title = title;
    }

    /** The word in scenario files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group in words. */
    public String title() {
        return title;
    }
}
