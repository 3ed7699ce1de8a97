package org.brinksim.statistics;

import java.util.function.LongUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals of any statistic by resampling (Efron 1979, "Bootstrap methods", Annals of Statistics 7, 1–26; for values in time,
 * circular blocks: Politis &amp; Romano 1992, in LePage &amp; Billard, "Exploring the limits of bootstrap", 263–270).
 */
public final class BootstrapInterval {
    private BootstrapInterval() {}

    /**
     * Returns the percentile interval of a statistic.
     *
     * @param values at least one value, in the order of time if blocks are used
     * @param statistic a function of a sample that does not keep the array
     * @param plan number of resamples, block length and level
     * @param bits the source of chance: 64 random bits for each number 0, 1, 2, …, as a stream by plain index gives them
     * @return the quantiles of the resampled statistic at (1 ± level)/2
     * @throws IllegalArgumentException if there is no value
     */
    public static Interval of(
            double[] values, ToDoubleFunction<double[]> statistic, Resampling plan, LongUnaryOperator bits) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Resampling needs at least one value");
        }
        double[] results = new double[plan.resamples()];
        double[] sample = new double[values.length];
        long draw = 0;
        for (int i = 0; i < results.length; i++) {
            draw = resample(values, sample, plan.blockLength(), bits, draw);
            results[i] = statistic.applyAsDouble(sample);
        }
        return percentile(results, plan.level());
    }

    /** The quantiles of the results of resamples at (1 ± level)/2. */
    static Interval percentile(double[] results, double level) {
        double[] sorted = Quantiles.sorted(results);
        double tail = (1 - level) / 2;
        return new Interval(Quantiles.of(sorted, tail), Quantiles.of(sorted, 1 - tail), level);
    }

    private static long resample(
            double[] values, double[] sample, int blockLength, LongUnaryOperator bits, long firstDraw) {
        long draw = firstDraw;
        for (int start = 0; start < sample.length; start += blockLength) {
            int from = (int) (((bits.applyAsLong(draw++) >>> 32) * values.length) >>> 32);
            for (int i = 0; i < blockLength && start + i < sample.length; i++) {
                sample[start + i] = values[(from + i) % values.length];
            }
        }
        return draw;
    }
}
