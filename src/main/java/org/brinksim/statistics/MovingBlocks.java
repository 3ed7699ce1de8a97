package org.brinksim.statistics;

import java.util.function.LongUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals of a statistic of values in time by resampling blocks that overlap and do not wrap around (Künsch 1989, "The jackknife and
 * the bootstrap for general stationary observations", Annals of Statistics 17, 1217–1241).
 */
public final class MovingBlocks {
    private MovingBlocks() {}

    /**
     * Returns the percentile interval of a statistic.
     *
     * @param values at least one value, in the order of time
     * @param statistic a function of a sample that does not keep the array
     * @param plan number of resamples, block length (cut to the number of values) and level
     * @param bits the source of chance: 64 random bits for each number 0, 1, 2, …, as a stream by plain index gives them
     * @return the quantiles of the resampled statistic at (1 ± level)/2
     */
    public static Interval of(
            double[] values, ToDoubleFunction<double[]> statistic, Resampling plan, LongUnaryOperator bits) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Resampling needs at least one value");
        }
        int length = Math.min(plan.blockLength(), values.length);
        long blocks = ((long) values.length + length - 1) / length;
        double[] results = new double[plan.resamples()];
        for (int i = 0; i < results.length; i++) {
            long first = i * blocks;
            results[i] = statistic.applyAsDouble(resample(values, length, block -> bits.applyAsLong(first + block)));
        }
        return BootstrapInterval.percentile(results, plan.level());
    }

    /**
     * Returns one resample.
     *
     * @param values at least one value, in the order of time
     * @param blockLength values in a row that are drawn together, 1 to the number of values
     * @param bits 64 random bits for each block, numbered 0, 1, 2, …
     * @return as many values
     */
    public static double[] resample(double[] values, int blockLength, LongUnaryOperator bits) {
        double[] sample = new double[values.length];
        int blocks = values.length - blockLength + 1;
        long block = 0;
        for (int start = 0; start < sample.length; start += blockLength) {
            int from = (int) (((bits.applyAsLong(block++) >>> 32) * blocks) >>> 32);
            System.arraycopy(values, from, sample, start, Math.min(blockLength, sample.length - start));
        }
        return sample;
    }
}
