package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.brinksim.statistics.LogLogSlope;
import org.brinksim.statistics.Quantiles;
import org.brinksim.statistics.TailExponent;

/** Numbers that runs give, pooled over the runs but kept apart by run, so that runs can be resampled as wholes. */
final class Pool {
    /** The mean of all numbers. */
    static final Reduction MEAN = values -> Arrays.stream(values).average().orElse(Double.NaN);
    /** The median of all numbers. */
    static final Reduction MEDIAN =
            values -> values.length == 0 ? Double.NaN : Quantiles.median(Quantiles.sorted(values));
    /** Of pairs the slope of the logarithm of the second on that of the first. */
    static final Reduction SLOPE = Pool::slope;
    /** The exponent of a power law from 1 on. */
    static final Reduction TAIL = Pool::tail;

    private static final double LEVEL = .9;

    private final List<double[]> runs = new ArrayList<>();

    /** Makes one number of all. */
    interface Reduction extends ToDoubleFunction<double[]> {}

    /** Takes what one run gives, which may be nothing. */
    void add(DoubleStream values) {
        runs.add(values.toArray());
    }

    void add(double... values) {
        runs.add(values.clone());
    }

    int runs() {
        return runs.size();
    }

    double[] run(int index) {
        return runs.get(index);
    }

    /** All numbers, in order of runs. */
    double[] all() {
        return runs.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static double slope(double[] pairs) {
        double[] x = new double[pairs.length / 2];
        double[] y = new double[pairs.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = pairs[2 * i];
            y[i] = pairs[2 * i + 1];
        }
        return LogLogSlope.fit(x, y, LEVEL).map(LogLogSlope::slope).orElse(Double.NaN);
    }

    private static double tail(double[] sizes) {
        long[] whole = Arrays.stream(sizes).mapToLong(size -> (long) size).toArray();
        return TailExponent.fit(whole, 1).map(TailExponent::alpha).orElse(Double.NaN);
    }
}
