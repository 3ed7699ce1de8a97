package org.brinksim.random;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * A unimodal distribution of counts 0, 1, 2, …, inverted exactly by walking its distribution function from the mode.
 *
 * <p>Inversion by sequential search: Devroye 1986, "Non-uniform random variate generation", III.2 and X. The walk takes in the order of
 * one standard deviation of steps. Special functions come from Commons Math, which computes them in plain Java arithmetic
 * (FastMath), so the bits do not depend on the platform.
 */
abstract sealed class CountLaw {
    /** A share of the probability left that rounding may have made up: the walk down ends there. */
    private static final double NOTHING = 1e-12;

    /** The most probable count. */
    abstract int mode();

    /** The probability of the most probable count. */
    abstract double atMode();

    /** The probability of at most the most probable count. */
    abstract double upToMode();

    /** The probability of a count divided by that of the count before it. */
    abstract double ratio(int count);

    /** Returns the smallest count whose distribution function reaches a probability. */
    final int invert(double u) {
        double upTo = upToMode();
        return u > upTo ? walkUp(u, mode(), atMode(), upTo) : walkDown(u, upTo);
    }

    /** Walks up from a count of known probability until the distribution function reaches u or no longer grows. */
    final int walkUp(double u, int start, double probability, double upToStart) {
        int count = start;
        double p = probability;
        double upTo = upToStart;
        while (u > upTo && count < Integer.MAX_VALUE) {
            count++;
            p *= ratio(count);
            if (upTo + p <= upTo && count > mode()) {
                return count;
            }
            upTo += p;
        }
        return count;
    }

    private int walkDown(double u, double upToMode) {
        int count = mode();
        double p = atMode();
        double upTo = upToMode;
        while (count > 0 && u <= upTo - p && p > NOTHING * u) {
            upTo -= p;
            p /= ratio(count);
            count--;
        }
        return count;
    }

    /** Poisson: ratio mean/k. */
    static final class Poisson extends CountLaw {
        private final double mean;

        Poisson(double mean) {
            this.mean = mean;
        }

        @Override
        int mode() {
            return (int) mean;
        }

        @Override
        double atMode() {
            return new PoissonDistribution(null, mean, 1e-15, 100_000).probability(mode());
        }

        @Override
        double upToMode() {
            return Gamma.regularizedGammaQ(mode() + 1.0, mean, 1e-15, 1_000_000);
        }

        @Override
        double ratio(int count) {
            return mean / count;
        }
    }

    /** Negative binomial by mean and shape: ratio (k − 1 + shape)/k · mean/(mean + shape). */
    static final class NegativeBinomial extends CountLaw {
        private final double mean;
        private final double shape;
        private final double success;

        NegativeBinomial(double mean, double shape) {
            this.mean = mean;
            this.shape = shape;
            this.success = mean / (mean + shape);
        }

        /** The probability of 0: (1 + mean/shape)^−shape. */
        double atZero() {
            return StrictMath.exp(-shape * StrictMath.log1p(mean / shape));
        }

        @Override
        int mode() {
            return shape <= 1 ? 0 : (int) ((shape - 1) / shape * mean);
        }

        @Override
        double atMode() {
            int k = mode();
            double log = k * StrictMath.log(success) - shape * StrictMath.log1p(mean / shape);
            return StrictMath.exp(log - (k == 0 ? 0 : Beta.logBeta(k, shape) + StrictMath.log(k)));
        }

        @Override
        double upToMode() {
            return Beta.regularizedBeta(shape / (mean + shape), shape, mode() + 1.0, 1e-15, 1_000_000);
        }

        @Override
        double ratio(int count) {
            return (count - 1 + shape) / count * success;
        }
    }

    /** Binomial: ratio (n − k + 1)/k · p/(1 − p). */
    static final class Binomial extends CountLaw {
        private final int n;
        private final double p;

        Binomial(int n, double p) {
            this.n = n;
            this.p = p;
        }

        /** The probability of 0: (1 − p)ⁿ. */
        double atZero() {
            return StrictMath.exp(n * StrictMath.log1p(-p));
        }

        @Override
        int mode() {
            return (int) StrictMath.min(n, StrictMath.floor((n + 1.0) * p));
        }

        @Override
        double atMode() {
            return new BinomialDistribution(null, n, p).probability(mode());
        }

        @Override
        double upToMode() {
            int k = mode();
            return k == n ? 1 : Beta.regularizedBeta(1 - p, n - (double) k, k + 1.0, 1e-15, 1_000_000);
        }

        @Override
        double ratio(int count) {
            return (n - count + 1.0) / count * (p / (1 - p));
        }
    }
}
