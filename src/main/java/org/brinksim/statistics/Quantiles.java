package org.brinksim.statistics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7, linear between order statistics (Hyndman &amp; Fan 1996, "Sample quantiles in statistical packages", The
 * American Statistician 50, 361–365).
 */
public final class Quantiles {
    private Quantiles() {}

    /**
     * Returns one quantile.
     *
     * @param sorted at least one value, ascending
     * @param p probability, 0 to 1
     * @return x₍ₖ₎ + (h − k)(x₍ₖ₊₁₎ − x₍ₖ₎) with h = (n − 1)p and k its whole part, order statistics counted from 0
     * @throws IllegalArgumentException if there is no value or p is out of range
     */
    public static double of(double[] sorted, double p) {
        double position = position(sorted.length, p);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return between(sorted[below], sorted[above], position - below);
    }

    /**
     * Returns the median.
     *
     * @param sorted at least one value, ascending
     * @return the quantile at 1/2
     */
    public static double median(double[] sorted) {
        return of(sorted, .5);
    }

    /**
     * Returns a sorted copy.
     *
     * @param values numbers in any order
     * @return the same numbers, ascending
     * @throws IllegalArgumentException if one is not a number
     */
    public static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException(
                    "Quantiles need numbers, but one of the " + sorted.length + " values is NaN; leave it out");
        }
        return sorted;
    }

    static double position(long n, double p) {
        if (n == 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("No quantile at " + p + " of " + n
                    + " values; allowed is a probability from 0 to 1 and at least one value");
        }
        return (n - 1) * p;
    }

    static double between(double below, double above, double fraction) {
        return fraction == 0 || below == above ? below : below + fraction * (above - below);
    }
}
