package org.brinksim.experiment.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the responses of one metric to a design say about the factors. */
public sealed interface Sensitivity permits Screening, Decomposition, Swings {
    /** Column of the metric. */
    String metric();

    /** What part of the runs it rests on. */
    Coverage coverage();

    /** Every number, in the order of the factors. */
    List<SensitivityRow> rows();

    /** Factors, groups or whatever else is told apart, the most important first; those without a number come last. */
    List<String> ranked();

    /** How to know more exactly; empty where no interval has ends and a width. */
    Optional<Advice> advice();

    /** The row of some measures that has the widest interval with ends; empty where none has a width. */
    static Optional<SensitivityRow> widest(List<SensitivityRow> rows, List<Measure> measures) {
        return rows.stream()
                .filter(row -> measures.contains(row.measure()) && row.isBounded() && row.high() > row.low())
                .max(Comparator.comparingDouble(row -> row.high() - row.low()));
    }

    /** The larger number first, those that are none last. */
    static double rank(double size) {
        return Double.isNaN(size) ? Double.POSITIVE_INFINITY : -size;
    }
}
