package org.brinksim.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The difference between two ratios of sums that were measured in pairs, by linearisation.
 *
 * <p>R = Σa/Σb with b ≡ 1 is a mean. The variance of R₁ − R₀ is that of the mean of z_i = (a₁ᵢ − R₁b₁ᵢ)/b̄₁ − (a₀ᵢ −
 * R₀b₀ᵢ)/b̄₀ (Cochran 1977, <i>Sampling Techniques</i>, ch. 6), which keeps what the pairs have in common out of it.
 *
 * @param base R₀
 * @param alternative R₁
 * @param standardError standard error of R₁ − R₀
 * @param pairs number of pairs
 */
public record PairedRatio(double base, double alternative, double standardError, int pairs) {
    /**
     * The two ratios of paired sums; all arrays have one value for each pair.
     *
     * @param baseTop a₀
     * @param baseBottom b₀
     * @param otherTop a₁
     * @param otherBottom b₁
     * @throws IllegalArgumentException if there are fewer than two pairs or the lengths differ
     */
    public static PairedRatio of(double[] baseTop, double[] baseBottom, double[] otherTop, double[] otherBottom) {
        int n = baseTop.length;
        if (n < 2 || baseBottom.length != n || otherTop.length != n || otherBottom.length != n) {
            throw new IllegalArgumentException("pairs need two or more values, as many on each side");
        }
        double baseMean = sum(baseBottom) / n;
        double otherMean = sum(otherBottom) / n;
        double base = sum(baseTop) / n / baseMean;
        double other = sum(otherTop) / n / otherMean;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double z =
                    (otherTop[i] - other * otherBottom[i]) / otherMean - (baseTop[i] - base * baseBottom[i]) / baseMean;
            squares += z * z;
        }
        return new PairedRatio(base, other, StrictMath.sqrt(squares / (n - 1) / n), n);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** R₁ − R₀. */
    public double difference() {
        return alternative - base;
    }

    /** The interval of the difference at a level between 0 and 1. */
    public Interval interval(double level) {
        double half =
                new TDistribution(null, pairs - 1.0).inverseCumulativeProbability((1 + level) / 2) * standardError;
        return new Interval(difference() - half, difference() + half, level);
    }

    /** Probability that the difference has the sign it was measured with, .5 when it is 0. */
    public double directionProbability() {
        if (standardError == 0) {
            return difference() == 0 ? .5 : 1;
        }
        return new TDistribution(null, pairs - 1.0).cumulativeProbability(StrictMath.abs(difference()) / standardError);
    }
}
