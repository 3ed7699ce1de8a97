package org.brinksim.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The methods of designs, with the options each of them takes. */
enum SweepMethod {
    FACTORIAL,
    OAT,
    LHS,
    SOBOL,
    HALTON,
    MORRIS,
    SALTELLI,
    FILE;

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

    /** The keys of its options. */
    List<String> options() {
        return switch (this) {
            case FACTORIAL, OAT -> List.of();
            case LHS -> List.of(DesignShape.POINTS, DesignShape.MAXIMIN);
            case SOBOL, HALTON -> List.of(DesignShape.POINTS);
            case MORRIS -> List.of(DesignShape.TRAJECTORIES, DesignShape.LEVELS, DesignShape.GROUPS);
            case SALTELLI -> List.of(DesignShape.ROWS, DesignShape.SECOND_ORDER);
            case FILE -> List.of(DesignShape.FILE);
        };
    }
}
