package org.brinksim.output.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Shares of runs by size, in bins of a third of a factor of ten, with zero in a bin of its own.
 *
 * @param zero share of runs at zero
 * @param shares share of runs per bin; bin i holds values from 10^(i/3) up to 10^((i+1)/3)
 */
record Histogram(double zero, List<Double> shares) {
    static final int BINS_PER_DECADE = 3;
    private static final double ROUNDING = 1e-9;

    Histogram {
        shares = List.copyOf(shares);
    }

    /** The histogram of counts of at least 0; values that are NaN are left out. */
    static Histogram of(double[] values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        double highest = Arrays.stream(known).max().orElse(1);
        double[] shares = new double[bin(StrictMath.max(highest, 1)) + 1];
        double zero = 0;
        for (double value : known) {
            if (value < .5) {
                zero += 1.0 / known.length;
            } else {
                shares[bin(value)] += 1.0 / known.length;
            }
        }
        return new Histogram(zero, Arrays.stream(shares).boxed().toList());
    }

    private static int bin(double value) {
        return (int) StrictMath.floor(StrictMath.log10(value) * BINS_PER_DECADE + ROUNDING);
    }

    /** The largest share. */
    double highest() {
        return shares.stream().reduce(zero, StrictMath::max);
    }
}
