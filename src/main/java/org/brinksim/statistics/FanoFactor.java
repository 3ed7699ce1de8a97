package org.brinksim.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Variance over mean of counts in equal windows: 1 for a Poisson process, more if events cluster (Fano 1947, "Ionization yield of
 * radiations II", Physical Review 72, 26–29).
 *
 * @param value sample variance (n − 1 in the divisor) over mean
 * @param n number of windows, at least 2
 */
public record FanoFactor(double value, int n) {
    /** Checks the number of windows. */
    public FanoFactor {
        if (n < 2 || !(value >= 0)) {
            throw new IllegalArgumentException(
                    "A Fano factor of " + value + " from " + n + " windows; allowed is 0 or more from at least 2");
        }
    }

    /**
     * Returns the Fano factor of counts.
     *
     * @param counts one number for each window, not negative
     * @return the factor; nothing if there are fewer than two windows or no events
     */
    public static Optional<FanoFactor> of(double[] counts) {
        Accumulator seen = Accumulator.of(counts);
        if (seen.n() < 2 || seen.max() == 0) {
            return Optional.empty();
        }
        return Optional.of(new FanoFactor(seen.variance() / seen.mean(), counts.length));
    }

    /**
     * Returns where the factor of a Poisson process would lie: (n − 1)F is χ² with n − 1 degrees of freedom (Fisher's index of dispersion).
     *
     * @param level nominal coverage, between 0 and 1
     * @return the interval around 1
     */
    public Interval underPoisson(double level) {
        Interval.checkLevel(level);
        ChiSquaredDistribution law = new ChiSquaredDistribution(null, n - 1.0);
        double low = law.inverseCumulativeProbability((1 - level) / 2) / (n - 1);
        double high = law.inverseCumulativeProbability((1 + level) / 2) / (n - 1);
        return new Interval(low, high, level);
    }
}
