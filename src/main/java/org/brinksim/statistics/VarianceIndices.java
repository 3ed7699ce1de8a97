package org.brinksim.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * Variance-based sensitivity indices of the mean response of a model with chance in it.
 *
 * <p>With y(x, ω) the response to inputs x under the random numbers ω, and g(x) its mean over ω: the first-order index of input i is
 * Var(E[g | x_i])/Var(g), its total index E[Var(g | x_~i)]/Var(g) (Sobol 1993; Homma and Saltelli 1996, Reliability Engineering and
 * System Safety 52, 1–17), the chance share E[Var(y | x)]/Var(y) by the law of total variance. Estimators, with means over rows:
 *
 * <ul>
 *   <li>first order: B · (AB_i − A) (Saltelli et al. 2010, Computer Physics Communications 181, 259–270, table 2 b);
 *   <li>total: (A − AB_i)²/2 (Jansen 1999, Computer Physics Communications 117, 35–43);
 *   <li>a pair: (BA_i − B) · (AB_j − A), which is the estimator of Saltelli 2002 (Computer Physics Communications 145, 280–297) less
 *       the first-order terms B · (AB_j − A) and A · (BA_i − B).
 * </ul>
 *
 * <p>With BA given each is the mean of itself and of what exchanging A and B makes of it. Products are made of different replicates alone
 * (see {@link ReplicateWeights}), so that the noise of replicates biases neither numerators nor denominator, whether or not equal
 * replicates share their random numbers. With one replicate the indices are those of this single realisation, in which inputs and
 * chance cannot be told apart, and the chance share is NaN.
 *
 * @param rows rows used
 * @param dropped rows left out because a response is missing or infinite
 * @param replicates replicates of each point
 * @param variance estimated variance of the mean response over the inputs; may be below 0 by chance; NaN below two rows
 * @param chance share of the variance that is chance; 1 where the estimated variance over the inputs is below 0
 * @param first first-order index of each input
 * @param total total index of each input
 * @param pairs second-order index of the pairs (1, 2), (1, 3), …, (2, 3), …; empty where they were not sampled
 */
public record VarianceIndices(
        int rows,
        int dropped,
        int replicates,
        double variance,
        SensitivityIndex chance,
        List<SensitivityIndex> first,
        List<SensitivityIndex> total,
        List<SensitivityIndex> pairs) {
    /** Copies the lists. */
    public VarianceIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
        pairs = List.copyOf(pairs);
    }

    /**
     * Estimates the indices, with percentile intervals from resampling rows, and replicates the same way at every point (Archer, Saltelli and
     * Sobol 1997, Journal of Statistical Computation and Simulation 58, 99–120; both at once: Owen 2007, Annals of Applied Statistics 1, 386–411).
     *
     * @param y the responses
     * @param plan number of resamples and level, with blocks of 1
     * @param bits the source of chance: 64 random bits for each number 0, 1, 2, …
     * @return the indices; NaN where the response does not vary or fewer than two rows are complete
     */
    public static VarianceIndices of(SaltelliResponses y, Resampling plan, LongUnaryOperator bits) {
        if (y.rows() < 2) {
            int k = y.factors();
            double[] none = IntStream.rangeClosed(0, 2 * k + (y.hasPairs() ? k * (k - 1) / 2 : 0))
                    .mapToDouble(i -> Double.NaN)
                    .toArray();
            return of(y, Double.NaN, none, new double[][] {none}, plan.level());
        }
        int[] rows = IntStream.range(0, y.rows()).toArray();
        VarianceTerms terms = new VarianceTerms(y, rows, ReplicateWeights.equal(y.replicates()));
        IndexDraws draws = new IndexDraws(plan, bits);
        double[][] resampled = new double[plan.resamples()][];
        for (int i = 0; i < resampled.length; i++) {
            ReplicateWeights replicates = ReplicateWeights.resampled(y.replicates(), draws);
            resampled[i] = new VarianceTerms(y, draws.resample(y.rows()), replicates).indices();
        }
        return of(y, terms.variance(), terms.indices(), resampled, plan.level());
    }

    private static VarianceIndices of(
            SaltelliResponses y, double variance, double[] values, double[][] resampled, double level) {
        List<SensitivityIndex> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double[] results = new double[resampled.length];
            for (int sample = 0; sample < results.length; sample++) {
                results[sample] = resampled[sample][i];
            }
            all.add(SensitivityIndex.of(values[i], results, level));
        }
        int k = y.factors();
        return new VarianceIndices(
                y.rows(),
                y.dropped(),
                y.replicates(),
                variance,
                all.get(0),
                all.subList(1, 1 + k),
                all.subList(1 + k, 1 + 2 * k),
                all.subList(1 + 2 * k, all.size()));
    }

    /** The index of two inputs together, their numbers from 0, the lower first. */
    public SensitivityIndex pair(int lower, int higher) {
        int k = first.size();
        return pairs.get(lower * k - lower * (lower + 1) / 2 + higher - lower - 1);
    }

    /**
     * An index as a share of the whole variance, that of chance included.
     *
     * @param index an index of the mean response
     * @return index · (1 − chance share), NaN where the chance share is not known
     */
    public double shareOfAll(double index) {
        return index * (1 - chance.value());
    }
}
