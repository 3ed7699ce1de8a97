package org.brinksim.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of a sample with its Student t interval (Student 1908, "The probable error of a mean", Biometrika 6, 1–25).
 *
 * @param n number of values
 * @param mean their mean, NaN if there is none
 * @param standardError standard error of the mean, NaN below two values
 * @param interval mean ± t·standard error with n − 1 degrees of freedom; without limits below two values
 */
public record MeanInterval(long n, double mean, double standardError, Interval interval) {
    /**
     * Returns the interval of what an accumulator has seen.
     *
     * @param values the values
     * @param level nominal coverage, between 0 and 1
     * @return the mean with its interval
     */
    public static MeanInterval of(Accumulator values, double level) {
        return of(values, new StudentQuantiles(level));
    }

    /**
     * Returns the interval of what an accumulator has seen.
     *
     * @param values the values
     * @param quantiles those of the level
     * @return the mean with its interval
     */
    public static MeanInterval of(Accumulator values, StudentQuantiles quantiles) {
        long n = values.n();
        double level = quantiles.level();
        double mean = values.mean();
        double error = values.standardError();
        double half = n < 2 ? Double.POSITIVE_INFINITY : quantiles.of(n - 1.0) * error;
        Interval interval = n < 2
                ? new Interval(Double.NEGATIVE_INFINITY, half, level)
                : new Interval(mean - half, mean + half, level);
        return new MeanInterval(n, mean, error, interval);
    }

    /**
     * Returns the interval of a sample.
     *
     * @param values finite numbers
     * @param level nominal coverage, between 0 and 1
     * @return the mean with its interval
     */
    public static MeanInterval of(double[] values, double level) {
        return of(Accumulator.of(values), level);
    }

    /**
     * Returns half the width of the interval.
     *
     * @return t·standard error, ∞ below two values
     */
    public double halfWidth() {
        return interval.width() / 2;
    }

    /** The two-sided quantile of Student's t distribution. */
    static double quantile(double degrees, double level) {
        Interval.checkLevel(level);
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + level) / 2);
    }
}
