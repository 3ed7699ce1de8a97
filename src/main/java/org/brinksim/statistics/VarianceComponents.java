package org.brinksim.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variance of a response in two parts: between groups and within them.
 *
 * <p>For y = μ + a + e with independent effects a of groups and residuals e, the unbalanced one-way analysis of variance estimates Var(e)
 * by the mean square within groups, MSE = Σ(y − ȳ_i)²/(n − k), and Var(a) by (MSA − MSE)/n₀ with the mean square between groups
 * MSA = Σ n_i (ȳ_i − ȳ)²/(k − 1) and n₀ = (n − Σ n_i²/n)/(k − 1), both without bias (Searle, Casella and McCulloch 1992, Variance
 * Components, section 3.6). Where groups differ in their residual variance, MSE weights each by its number of values less one. Sums are
 * exact, so that the order of values changes no bit.
 *
 * @param n number of values
 * @param groups number of groups with a value
 * @param between estimated variance between groups, below 0 by chance; NaN where it cannot be estimated
 * @param within estimated variance within groups, NaN where it cannot be estimated
 */
public record VarianceComponents(long n, int groups, double between, double within) {
    /** The fewest repeats, that is values beyond the first of their group, that are enough: an assumption. */
    public static final int FEWEST_REPEATS = 30;

    private static final MathContext DIGITS = new MathContext(40);

    /**
     * Estimates the parts.
     *
     * @param groups the group of each value
     * @param values finite numbers
     * @throws IllegalArgumentException if there are not as many groups as values
     */
    public static VarianceComponents of(int[] groups, double[] values) {
        if (groups.length != values.length) {
            throw new IllegalArgumentException(groups.length + " groups of " + values.length + " values");
        }
        Map<Integer, Accumulator> seen = new TreeMap<>();
        Accumulator all = new Accumulator();
        for (int i = 0; i < values.length; i++) {
            seen.computeIfAbsent(groups[i], group -> new Accumulator()).add(values[i]);
            all.add(values[i]);
        }
        int k = seen.size();
        return k < 2 || all.n() - k < FEWEST_REPEATS
                ? new VarianceComponents(all.n(), k, Double.NaN, Double.NaN)
                : of(seen, all);
    }

    private static VarianceComponents of(Map<Integer, Accumulator> seen, Accumulator all) {
        BigDecimal n = BigDecimal.valueOf(all.n());
        int k = seen.size();
        BigDecimal within = BigDecimal.ZERO;
        long squares = 0;
        for (Accumulator group : seen.values()) {
            within = within.add(group.squaredDeviations());
            squares += group.n() * group.n();
        }
        BigDecimal between = all.squaredDeviations().subtract(within);
        BigDecimal mse = within.divide(n.subtract(BigDecimal.valueOf(k)), DIGITS);
        BigDecimal excess = between.subtract(mse.multiply(BigDecimal.valueOf(k - 1)));
        BigDecimal size = n.subtract(BigDecimal.valueOf(squares).divide(n, DIGITS));
        return new VarianceComponents(all.n(), k, excess.divide(size, DIGITS).doubleValue(), mse.doubleValue());
    }

    /** Whether there were groups and repeats enough. */
    public boolean isEstimable() {
        return !Double.isNaN(within);
    }

    /** The share of the variance that is between groups, 0 where its estimate is below 0; NaN where values do not vary or too few repeat. */
    public double share() {
        double above = StrictMath.max(0, between);
        return above / (above + within);
    }
}
