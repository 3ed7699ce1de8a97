package org.brinksim.experiment.validation;

import org.brinksim.statistics.ExactProportion;

/**
 * How often predictive intervals hold the truth.
 *
 * @param kind {@code synthetic} or {@code record}
 * @param metric column of the metric; {@code all} for all of the record together
 * @param level level of the intervals
 * @param covered how many truths lie inside, with the exact binomial interval
 */
public record CoverageRow(String kind, String metric, double level, ExactProportion covered) {
    private static final double LEEWAY = .1;

    /** Whether the share lies within ten points of the level. */
    public boolean isNear() {
        return StrictMath.abs(covered.estimate() - level) <= LEEWAY;
    }
}
