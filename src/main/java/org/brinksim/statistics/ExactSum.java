package org.brinksim.statistics;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A sum of doubles without rounding error, so that the order of adding and merging does not matter.
 *
 * <p>Kept as a short list of numbers that do not overlap (Shewchuk 1997, "Adaptive precision floating-point arithmetic", Discrete &amp;
 * Computational Geometry 18, 305–363, theorem 10).
 */
final class ExactSum {
    private double[] parts = new double[4];
    private int size;

    /** Adds a finite number. */
    void add(double value) {
        double carry = value;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double sum = carry + parts[i];
            double error = errorOf(carry, parts[i], sum);
            if (error != 0) {
                parts[kept++] = error;
            }
            carry = sum;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept++] = carry;
        size = kept;
    }

    /** Adds the sum of another one. */
    void merge(ExactSum other) {
        double[] others = Arrays.copyOf(other.parts, other.size);
        for (double part : others) {
            add(part);
        }
    }

    /** Returns the exact sum. */
    BigDecimal exact() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.add(new BigDecimal(parts[i]));
        }
        return sum;
    }

    /** Knuth's two-sum: what the rounding of a + b left out. */
    private static double errorOf(double a, double b, double sum) {
        double bRounded = sum - a;
        double aRounded = sum - bRounded;
        return (a - aRounded) + (b - bRounded);
    }
}
