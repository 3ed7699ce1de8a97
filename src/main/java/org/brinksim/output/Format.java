package org.brinksim.output;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How tables are stored. */
public enum Format {
    /** Plain CSV. */
    CSV(".csv"),
    /** CSV compressed with gzip. */
    CSV_GZ(".csv.gz");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** The format of a name on the command line, {@code csv} or {@code csv.gz}. */
    public static Optional<Format> named(String name) {
        return Stream.of(values())
                .filter(format -> format.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name on the command line. */
    public String key() {
        return suffix.substring(1);
    }

    /** The file name of a table, for example {@code runs.csv}. */
    String file(String table) {
        return table + suffix;
    }
}
