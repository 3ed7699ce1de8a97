package org.brinksim.statistics;

/** Two-sided quantiles of Student's t distribution at one level; the last one is kept, because samples often have one size. */
public final class StudentQuantiles {
    private final double level;
    private double degrees = Double.NaN;
    private double quantile = Double.NaN;

    /**
     * Quantiles of a level.
     *
     * @param level nominal coverage, between 0 and 1
     */
    public StudentQuantiles(double level) {
        this.level = level;
    }

    /** The level. */
    double level() {
        return level;
    }

    /** The quantile of so many degrees of freedom. */
    double of(double asked) {
        if (asked != degrees) {
            degrees = asked;
            quantile = MeanInterval.quantile(asked, level);
        }
        return quantile;
    }
}
