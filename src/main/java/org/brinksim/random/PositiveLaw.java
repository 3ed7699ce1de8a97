package org.brinksim.random;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Continuous distributions without a closed inverse, inverted by Newton steps kept inside a shrinking bracket.
 *
 * <p>The unknown is the logarithm (gamma) or the log odds (beta) of the value, so both tails are resolved. Special functions come from Commons
 * Math, which computes them in plain Java arithmetic (FastMath), so the bits do not depend on the platform.
 */
final class PositiveLaw {
    private static final double WIDEST = 745;
    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-9;

    private PositiveLaw() {}

    /** Returns the quantile of the gamma distribution with scale 1. */
    static double gamma(double u, double shape) {
        double logNorm = Gamma.logGamma(shape);
        double start = shape < 1 ? (StrictMath.log(u) + Gamma.logGamma(shape + 1)) / shape : StrictMath.log(shape);
        double root = root(
                u,
                start,
                y -> Gamma.regularizedGammaP(shape, StrictMath.exp(y)),
                y -> StrictMath.exp(shape * y - StrictMath.exp(y) - logNorm));
        return StrictMath.exp(root);
    }

    /** Returns the quantile of the beta distribution. */
    static double beta(double u, double a, double b) {
        double logNorm = Beta.logBeta(a, b);
        double root = root(
                u,
                StrictMath.log(a / b),
                y -> Beta.regularizedBeta(logistic(y), a, b),
                y -> StrictMath.exp(
                        -a * StrictMath.log1p(StrictMath.exp(-y)) - b * StrictMath.log1p(StrictMath.exp(y)) - logNorm));
        return logistic(root);
    }

    private static double logistic(double y) {
        return 1 / (1 + StrictMath.exp(-y));
    }

    private static double root(double u, double start, DoubleUnaryOperator cdf, DoubleUnaryOperator density) {
        double low = -WIDEST;
        double high = WIDEST;
        double y = StrictMath.max(low, StrictMath.min(high, start));
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = cdf.applyAsDouble(y) - u;
            if (excess > 0) {
                high = y;
            } else {
                low = y;
            }
            double newton = y - excess / density.applyAsDouble(y);
            if (StrictMath.abs(newton - y) <= CLOSE) {
                return newton;
            }
            y = newton > low && newton < high ? newton : low + (high - low) / 2;
        }
        return y;
    }
}
