package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about a sweep; it goes before what the file says.
 *
 * @param sets changes {@code path=value} of every scenario, after those of the file, the last wins
 * @param varies factors: {@code path=low:high} a range, {@code path=low:high:n} so many evenly spaced levels,
 *     {@code path=one,two} levels or options, {@code path} alone the prior of the parameter; {@code scenario=one,two} a
 *     choice among scenarios. A factor of the file with the same path is replaced, others come after those of the file
 * @param metrics columns of metrics in place of those of the file; none leaves those of the file
 * @param design how points are spread
 */
public record Asked(List<String> sets, List<String> varies, List<String> metrics, Spread design) {
    /** The option that names a factor. */
    static final String VARY = "--vary";

    /** Copies the lists. */
    public Asked {
        sets = List.copyOf(sets);
        varies = List.copyOf(varies);
        metrics = List.copyOf(metrics);
    }

    /**
     * The design as the command line says it, null where it says nothing. Another method than that of the file takes none
     * of the file's options.
     *
     * @param method word for the method
     * @param points number of points of a method that has one: points, trajectories or base rows
     * @param levels levels of the grid of morris
     * @param maximin whether lhs takes the best spread of several hypercubes
     * @param secondOrder whether saltelli looks at pairs of factors as well
     * @param file CSV file of the points; without a method it means the method file
     */
    public record Spread(
            @Nullable String method,
            @Nullable Integer points,
            @Nullable Integer levels,
            @Nullable Boolean maximin,
            @Nullable Boolean secondOrder,
            @Nullable String file) {
        /** Nothing is said. */
        public static Spread unsaid() {
            return new Spread(null, null, null, null, null, null);
        }
    }

    /** Nothing is said. */
    public static Asked nothing() {
        return new Asked(List.of(), List.of(), List.of(), Spread.unsaid());
    }

    /** The options as words of a command, in one fixed order. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        sets.forEach(set -> words.addAll(List.of(Change.SET, set)));
        varies.forEach(vary -> words.addAll(List.of(VARY, vary)));
        add(words, AskedOverlay.DESIGN, design.method());
        add(words, AskedOverlay.POINTS, design.points());
        add(words, AskedOverlay.LEVELS, design.levels());
        add(words, AskedOverlay.MAXIMIN, design.maximin());
        add(words, AskedOverlay.SECOND_ORDER, design.secondOrder());
        add(words, AskedOverlay.FILE, design.file());
        metrics.forEach(metric -> words.addAll(List.of(AskedOverlay.METRIC, metric)));
        return List.copyOf(words);
    }

    private static void add(List<String> words, String option, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            words.add(flag ? option : "--no-" + option.substring(2));
        } else if (value != null) {
            words.addAll(List.of(option, value.toString()));
        }
    }
}
