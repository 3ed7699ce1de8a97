package org.brinksim.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The methods of designs, with the options each of them takes. */
enum SweepMethod {
    FACTORIAL,
    OAT,
    LHS(DesignShape.POINTS, DesignShape.MAXIMIN),
    SOBOL(DesignShape.POINTS),
    HALTON(DesignShape.POINTS),
    MORRIS(DesignShape.TRAJECTORIES, DesignShape.LEVELS, DesignShape.GROUPS),
    SALTELLI(DesignShape.ROWS, DesignShape.SECOND_ORDER),
    FILE(DesignShape.FILE);

    private final List<String> options;

    SweepMethod(String... options) {
        this.options = List.of(options);
    }

    /** The words for the methods. */
    static List<String> keys() {
        return Stream.of(values()).map(SweepMethod::key).toList();
    }

    /** The method of a word. */
    static SweepMethod of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The word for it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys of its options; the first is the number of its points, where it has one. */
    List<String> options() {
        return options;
    }
}
