package org.brinksim.statistics;

import java.util.Arrays;

/**
 * An estimated share of variance.
 *
 * @param value the estimate; may be below 0 by chance; NaN where the response does not vary
 * @param interval its bootstrap interval, without limits where too many resamples do not vary
 */
public record SensitivityIndex(double value, Interval interval) {
    /** An estimate with its percentile interval; resamples without a value are left out unless they are more than one tail. */
    static SensitivityIndex of(double value, double[] resampled, double level) {
        double[] numbers =
                Arrays.stream(resampled).filter(result -> !Double.isNaN(result)).toArray();
        boolean enough = resampled.length - numbers.length <= resampled.length * (1 - level) / 2;
        Interval interval = enough && !Double.isNaN(value)
                ? BootstrapInterval.percentile(numbers, level)
                : new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level);
        return new SensitivityIndex(value, interval);
    }

    /** Whether the estimate cannot be told from 0: it is not above 0, or its interval reaches 0. */
    public boolean notDistinguishable() {
        return !(value > 0 && interval.low() > 0);
    }

    /** Half the width of the interval. */
    public double halfWidth() {
        return interval.width() / 2;
    }

    /**
     * How many rows would give an interval of a wanted half-width, as widths fall with the square root of the rows.
     *
     * @param rows rows that gave this estimate
     * @param wanted half-width, above 0
     * @return rows · (half-width/wanted)², at least 1; the largest number where the interval has no limits
     */
    public long rowsFor(int rows, double wanted) {
        if (!(wanted > 0)) {
            throw new IllegalArgumentException("A half-width of " + wanted + "; allowed is above 0, for instance 0.05");
        }
        double ratio = halfWidth() / wanted;
        return StrictMath.max(1, (long) StrictMath.ceil(rows * ratio * ratio));
    }
}
