package org.brinksim.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Number, mean and variance of values seen one by one, the same bits whatever the order of adding and merging.
 *
 * <p>Sums and sums of squares are exact (see {@link ExactSum}); one rounding to 40 digits and one to double happen when a result is asked
 * for. Values must be below 10¹⁵⁰ in size.
 */
public final class Accumulator {
    private static final double LARGEST = 1e150;
    private static final MathContext DIGITS = new MathContext(40);

    private final ExactSum sum = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private long n;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /** Starts empty. */
    public Accumulator() {}

    /**
     * Returns an accumulator that has seen some values.
     *
     * @param values finite numbers
     * @return a new accumulator
     */
    public static Accumulator of(double... values) {
        Accumulator accumulator = new Accumulator();
        for (double value : values) {
            accumulator.add(value);
        }
        return accumulator;
    }

    /**
     * Adds a value.
     *
     * @param value a number below 10¹⁵⁰ in size
     * @throws IllegalArgumentException if it is larger, infinite or not a number
     */
    public void add(double value) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException(
                    "Cannot accumulate " + value + "; allowed is a number below 1e150 in size");
        }
        double square = value * value;
        sum.add(value);
        squares.add(square);
        squares.add(Math.fma(value, value, -square));
        n++;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /**
     * Adds all that another one has seen.
     *
     * @param other another accumulator, left as it is
     */
    public void merge(Accumulator other) {
        sum.merge(other.sum);
        squares.merge(other.squares);
        n += other.n;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /**
     * Returns the number of values.
     *
     * @return 0 or more
     */
    public long n() {
        return n;
    }

    /**
     * Returns the sum, exact but for one rounding.
     *
     * @return the sum, 0 if there is no value
     */
    public double sum() {
        return sum.exact().doubleValue();
    }

    /**
     * Returns the mean.
     *
     * @return the mean, NaN if there is no value
     */
    public double mean() {
        return n == 0 ? Double.NaN : mean(sum, n);
    }

    /**
     * Returns the variance of the sample.
     *
     * @return Σ(x − x̄)²/(n − 1), NaN below two values
     */
    public double variance() {
        if (n < 2) {
            return Double.NaN;
        }
        if (min == max) {
            return 0;
        }
        BigDecimal total = sum.exact();
        BigDecimal deviations = squares.exact().multiply(BigDecimal.valueOf(n)).subtract(total.multiply(total));
        return deviations
                .divide(BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(n - 1)), DIGITS)
                .doubleValue();
    }

    /** Returns Σ(x − x̄)² to 40 digits, 0 without values. */
    BigDecimal squaredDeviations() {
        if (n == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal total = sum.exact();
        return squares.exact().subtract(total.multiply(total).divide(BigDecimal.valueOf(n), DIGITS));
    }

    /**
     * Returns the standard error of the mean.
     *
     * @return √(variance/n), NaN below two values
     */
    public double standardError() {
        return Math.sqrt(variance() / n);
    }

    /**
     * Returns the smallest value.
     *
     * @return the smallest value, ∞ if there is none
     */
    public double min() {
        return min;
    }

    /**
     * Returns the largest value.
     *
     * @return the largest value, −∞ if there is none
     */
    public double max() {
        return max;
    }

    /** Divides an exact sum by a number above 0. */
    static double mean(ExactSum sum, long n) {
        return sum.exact().divide(BigDecimal.valueOf(n), DIGITS).doubleValue();
    }
}
