package org.brinksim.random;

/**
 * Turns one uniform number into one value of a named distribution: pure, never decreasing in the uniform, the same bits everywhere.
 *
 * <p>Every function takes first a uniform {@code u} with 0 &lt; u &lt; 1, as {@link Stream} gives it. Elementary functions are
 * those of {@link StrictMath}. Parameters out of range are errors of the caller: {@link IllegalArgumentException}.
 */
public final class Draw {
    private static final double LARGE_MEAN = 32;
    private static final double MOST_MEAN = 1e6;
    private static final double MOST_SHAPE = 1e8;

    private Draw() {}

    /**
     * Returns whether an event of a probability happens. It happens for the small uniforms, so a higher probability keeps what happened.
     *
     * @param u uniform
     * @param p probability, 0 to 1
     * @return true with probability p
     */
    public static boolean bernoulli(double u, double p) {
        require(p >= 0 && p <= 1, "probability", p, "0 to 1");
        return u < p;
    }

    /**
     * Returns a Poisson count.
     *
     * @param u uniform
     * @param mean mean and variance, 0 to 10⁶
     * @return the smallest k with P(X ≤ k) ≥ u
     */
    public static int poisson(double u, double mean) {
        require(mean >= 0 && mean <= MOST_MEAN, "mean", mean, "0 to 1e6");
        if (u <= 1 - mean) { // 1 − mean ≤ exp(−mean)
            return 0;
        }
        return mean > LARGE_MEAN ? new CountLaw.Poisson(mean).invert(u) : smallPoisson(u, mean, StrictMath.exp(-mean));
    }

    /**
     * Returns a Poisson count of a mean whose exponential is known already.
     *
     * @param u uniform
     * @param mean mean and variance, 0 to 10⁶
     * @param expMinusMean {@code StrictMath.exp(-mean)}
     * @return the smallest k with P(X ≤ k) ≥ u
     */
    public static int poisson(double u, double mean, double expMinusMean) {
        return mean <= LARGE_MEAN && mean >= 0 ? smallPoisson(u, mean, expMinusMean) : poisson(u, mean);
    }

    private static int smallPoisson(double u, double mean, double atZero) {
        int count = 0;
        double p = atZero;
        double upTo = p;
        while (u > upTo) {
            count++;
            p *= mean / count;
            if (upTo + p <= upTo && count > mean) {
                return count;
            }
            upTo += p;
        }
        return count;
    }

    /**
     * Returns a negative binomial count (Poisson with a gamma-distributed mean).
     *
     * @param u uniform
     * @param mean mean, 0 to 10⁶
     * @param shape shape κ &gt; 0; the variance is mean + mean²/κ; infinity gives the Poisson distribution
     * @return the smallest k with P(X ≤ k) ≥ u
     */
    public static int negativeBinomial(double u, double mean, double shape) {
        require(mean >= 0 && mean <= MOST_MEAN, "mean", mean, "0 to 1e6");
        require(shape > 0, "shape", shape, "above 0");
        if (u <= 1 - mean) { // 1 − mean ≤ P(0)
            return 0;
        }
        if (Double.isInfinite(shape)) {
            return poisson(u, mean);
        }
        CountLaw.NegativeBinomial law = new CountLaw.NegativeBinomial(mean, shape);
        double atZero = mean > LARGE_MEAN ? 0 : law.atZero();
        return mean > LARGE_MEAN ? law.invert(u) : law.walkUp(u, 0, atZero, atZero);
    }

    /**
     * Returns a binomial count.
     *
     * @param u uniform
     * @param n number of trials, not negative
     * @param p probability of success in each, 0 to 1
     * @return the smallest k with P(X ≤ k) ≥ u
     */
    public static int binomial(double u, int n, double p) {
        require(n >= 0, "number of trials", n, "0 or more");
        require(p >= 0 && p <= 1, "probability", p, "0 to 1");
        if (n == 0 || p == 0) {
            return 0;
        }
        if (p == 1) {
            return n;
        }
        CountLaw.Binomial law = new CountLaw.Binomial(n, p);
        if (p > .5 || n * p > LARGE_MEAN) {
            return law.invert(u);
        }
        double atZero = law.atZero();
        return law.walkUp(u, 0, atZero, atZero);
    }

    /**
     * Returns an exponential waiting time.
     *
     * @param u uniform
     * @param mean mean, not negative, in any unit
     * @return the value in the unit of the mean
     */
    public static double exponential(double u, double mean) {
        require(mean >= 0, "mean", mean, "0 or more");
        return -mean * StrictMath.log1p(-u);
    }

    /**
     * Returns a normal value.
     *
     * @param u uniform
     * @param mean mean
     * @param sd standard deviation, not negative
     * @return the value
     */
    public static double normal(double u, double mean, double sd) {
        require(sd >= 0, "standard deviation", sd, "0 or more");
        return mean + sd * NormalQuantile.of(u);
    }

    /**
     * Returns a log-normal value.
     *
     * @param u uniform
     * @param median median, not negative
     * @param sigma standard deviation of the logarithm, not negative
     * @return the value in the unit of the median
     */
    public static double logNormal(double u, double median, double sigma) {
        require(median >= 0, "median", median, "0 or more");
        require(sigma >= 0, "sigma", sigma, "0 or more");
        return median * StrictMath.exp(sigma * NormalQuantile.of(u));
    }

    /**
     * Returns the absolute value of a normal value with mean 0.
     *
     * @param u uniform
     * @param sigma standard deviation of the normal, not negative; the mean of the result is sigma·√(2/π)
     * @return the value, not negative
     */
    public static double halfNormal(double u, double sigma) {
        require(sigma >= 0, "sigma", sigma, "0 or more");
        return sigma * StrictMath.abs(NormalQuantile.of((1 - u) / 2));
    }

    /**
     * Returns a beta value.
     *
     * @param u uniform
     * @param a first shape, above 0
     * @param b second shape, above 0; the mean is a/(a + b)
     * @return the value, 0 to 1
     */
    public static double beta(double u, double a, double b) {
        require(a > 0 && a < MOST_SHAPE, "first shape", a, "above 0, below 1e8");
        require(b > 0 && b < MOST_SHAPE, "second shape", b, "above 0, below 1e8");
        return PositiveLaw.beta(u, a, b);
    }

    /**
     * Returns a value whose logarithm is uniform.
     *
     * @param u uniform
     * @param low lower end, above 0
     * @param high upper end, not below the lower one
     * @return the value
     */
    public static double logUniform(double u, double low, double high) {
        require(low > 0, "lower end", low, "above 0");
        require(high >= low, "upper end", high, "at least the lower end");
        return StrictMath.min(high, low * StrictMath.exp(u * StrictMath.log(high / low)));
    }

    /**
     * Returns a value between two ends.
     *
     * @param u uniform
     * @param low lower end
     * @param high upper end, not below the lower one
     * @return the value
     */
    public static double uniform(double u, double low, double high) {
        require(high >= low, "upper end", high, "at least the lower end");
        return StrictMath.min(high, low + u * (high - low));
    }

    /**
     * Returns a Weibull value.
     *
     * @param u uniform
     * @param shape shape k, above 0
     * @param scale scale ω, not negative: P(T &gt; t) = exp(−(t/ω)ᵏ)
     * @return the value in the unit of the scale
     */
    public static double weibull(double u, double shape, double scale) {
        require(shape > 0, "shape", shape, "above 0");
        require(scale >= 0, "scale", scale, "0 or more");
        return scale * StrictMath.exp(StrictMath.log(-StrictMath.log1p(-u)) / shape);
    }

    /**
     * Returns a standard Gumbel value, −log(−log u): added to utilities, the largest sum is a logit choice (McFadden 1974).
     *
     * @param u uniform
     * @return the value; its mean is Euler's constant
     */
    public static double gumbel(double u) {
        return -StrictMath.log(-StrictMath.log(u));
    }

    /**
     * Returns a gamma value.
     *
     * @param u uniform
     * @param shape shape, above 0
     * @param scale scale, not negative; the mean is shape·scale
     * @return the value in the unit of the scale
     */
    public static double gamma(double u, double shape, double scale) {
        require(shape > 0 && shape < MOST_SHAPE, "shape", shape, "above 0, below 1e8");
        require(scale >= 0, "scale", scale, "0 or more");
        return scale * PositiveLaw.gamma(u, shape);
    }

    private static void require(boolean holds, String what, double value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException("The " + what + " of a draw is " + value + "; allowed is " + allowed);
        }
    }
}
