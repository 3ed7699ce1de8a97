package org.brinksim.output;

import java.util.Locale;

/**
 * A column of a table: one row of the data dictionary.
 *
 * @param name name in the header
 * @param type type of the values
 * @param unit unit of the values, empty when they have none
 * @param meaning what it holds, in a few plain words
 */
public record Column(String name, Type type, String unit, String meaning) {
    /** The types of columns. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number. */
        REAL,
        /** A date, ISO 8601. */
        DATE;

        /** The name used in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, "", meaning);
    }

    static Column integer(String name, String unit, String meaning) {
        return new Column(name, Type.INTEGER, unit, meaning);
    }

    static Column real(String name, String unit, String meaning) {
        return new Column(name, Type.REAL, unit, meaning);
    }

    static Column date(String name, String meaning) {
        return new Column(name, Type.DATE, "", meaning);
    }
}
