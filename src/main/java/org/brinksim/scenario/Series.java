package org.brinksim.scenario;

import java.util.Locale;

/** The daily series of a run; every value is a whole number. */
public enum Series {
    INCIDENTS("incidents", "incidents since the start"),
    INCIDENTS_REPORTED("incidents", "reported incidents since the start"),
    RUNG("rung", "highest rung of the day"),
    DEATHS("persons", "dead since the start"),
    DEATHS_REPORTED("persons", "reported dead since the start"),
    DISPLACED("persons", "people displaced on the day");

    private final String unit;
    private final String meaning;

    Series(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of the values. */
    public String unit() {
        return unit;
    }

    /** What it counts. */
    public String meaning() {
        return meaning;
    }
}
