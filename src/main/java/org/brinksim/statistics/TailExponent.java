package org.brinksim.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The exponent of a discrete power law P(x) = x^−α/ζ(α, xₘᵢₙ), by maximum likelihood (Clauset, Shalizi &amp; Newman 2009, "Power-law
 * distributions in empirical data", SIAM Review 51, 661–703, equations 3.5 and 3.6).
 *
 * @param alpha the estimate α̂ &gt; 1
 * @param standardError its asymptotic standard error
 * @param n number of values at or above the least one
 * @param xMin the least value the law is claimed for, at least 1
 */
public record TailExponent(double alpha, double standardError, int n, long xMin) {
    private static final int MOST_STEPS = 100;

    /**
     * Fits the exponent to the values at or above a least one.
     *
     * @param sizes whole numbers in any order
     * @param xMin the least value of the tail, at least 1
     * @return the fit; nothing if no value lies above xMin, for then the likelihood grows for ever
     */
    public static Optional<TailExponent> fit(long[] sizes, long xMin) {
        if (xMin < 1) {
            throw new IllegalArgumentException("The least value of a power law is " + xMin + "; allowed is 1 or more");
        }
        long[] tail = Arrays.stream(sizes).filter(x -> x >= xMin).sorted().toArray();
        if (tail.length == 0 || tail[tail.length - 1] == xMin) {
            return Optional.empty();
        }
        double meanLog = Accumulator.of(
                        Arrays.stream(tail).mapToDouble(StrictMath::log).toArray())
                .mean();
        double alpha = solve(meanLog, xMin);
        double error = 1 / Math.sqrt(tail.length * LogMoments.of(alpha, xMin).variance());
        return Optional.of(new TailExponent(alpha, error, tail.length, xMin));
    }

    /** Solves E[log X] = mean of the observed logarithms for α, by Newton steps that never halve α − 1 at once. */
    static double solve(double meanLog, long xMin) {
        double alpha = 1 + 1 / (meanLog - StrictMath.log(xMin - .5)); // equation 3.7
        for (int step = 0; step < MOST_STEPS; step++) {
            LogMoments moments = LogMoments.of(alpha, xMin);
            double next = alpha + (moments.mean() - meanLog) / moments.variance();
            next = Math.max(next, 1 + (alpha - 1) / 2);
            if (Math.abs(next - alpha) <= 1e-12 * alpha) {
                return next;
            }
            alpha = next;
        }
        return alpha;
    }

    /** Mean and variance of log X under the law, from ζ and its first two derivatives. */
    record LogMoments(double mean, double variance) {
        private static final int SUMMED = 200;

        static LogMoments of(double alpha, long xMin) {
            double zeta = 0;
            double first = 0;
            double second = 0;
            for (int i = 0; i < SUMMED; i++) {
                double log = StrictMath.log(xMin + (double) i);
                double p = StrictMath.exp(-alpha * log);
                zeta += p;
                first += p * log;
                second += p * log * log;
            }
            double n = xMin + (double) SUMMED;
            double mean = (first + rest(1, alpha, n)) / (zeta + rest(0, alpha, n));
            return new LogMoments(mean, (second + rest(2, alpha, n)) / (zeta + rest(0, alpha, n)) - mean * mean);
        }

        /** Σ over k ≥ n of (log k)ʲ k^−α by the formula of Euler and Maclaurin: ∫f + f(n)/2 − f′(n)/12. */
        static double rest(int j, double alpha, double n) {
            double log = StrictMath.log(n);
            double a = 1 / (alpha - 1);
            double power = StrictMath.exp(-alpha * log);
            double logJ = j == 0 ? 1 : j == 1 ? log : log * log;
            double slope = j == 0 ? 0 : j == 1 ? 1 : 2 * log;
            double integral = j == 0 ? a : j == 1 ? a * log + a * a : a * log * log + 2 * a * a * (log + a);
            return power * (n * integral + logJ / 2 - (slope - alpha * logJ) / (12 * n));
        }
    }
}
