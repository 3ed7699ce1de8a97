package org.brinksim.experiment.discovery;

import org.apache.commons.math3.special.Beta;

/**
 * Whether the restriction of one dimension of a box could be chance: the quasi-p-value of Bryant &amp; Lempert (2010, Technological
 * Forecasting and Social Change 77, 34–49).
 *
 * <p>It is the one-sided binomial probability that a box of n points holds as many cases as it does, if each point is a case with the
 * density of the box without the restriction. The box was chosen because it holds many cases, so the value is too small for a test in
 * the strict sense. Shares vary less than yes or no, so for a model with chance it errs to the side of chance.
 *
 * @param dimension number of the dimension
 * @param without the box with the restriction lifted
 * @param quasiP 0 to 1
 */
public record RestrictionTest(int dimension, ScoredBox without, double quasiP) {
    /** Checks the probability. */
    public RestrictionTest {
        if (!(quasiP >= 0 && quasiP <= 1)) {
            throw new IllegalArgumentException("A quasi-p-value of " + quasiP + "; allowed is 0 to 1");
        }
    }

    static RestrictionTest of(int dimension, ScoredBox box, ScoredBox without) {
        return new RestrictionTest(dimension, without, tail(box.points(), box.cases(), without.density()));
    }

    /** P(X ≥ k) of the binomial distribution, for any k by the incomplete beta function. */
    static double tail(int n, double k, double p) {
        if (k <= 0 || p >= 1) {
            return 1;
        }
        return p <= 0 ? 0 : StrictMath.min(1, Beta.regularizedBeta(p, k, n - k + 1));
    }
}
