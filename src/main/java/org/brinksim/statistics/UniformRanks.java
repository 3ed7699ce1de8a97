package org.brinksim.statistics;

import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/** Tests whether ranks or probability integral transforms are uniform, as they are when forecasts say what chance does. */
public final class UniformRanks {
    private UniformRanks() {}

    /**
     * The χ² test (Pearson 1900) of ranks sorted into bins of equal width.
     *
     * @param ranks ranks of 0 to most
     * @param most the highest rank, 1 or more
     * @param bins number of bins, 2 to most + 1
     * @return the p-value
     */
    public static double chiSquare(int[] ranks, int most, int bins) {
        if (bins < 2 || bins > most + 1 || ranks.length == 0) {
            throw new IllegalArgumentException(bins + " bins for " + ranks.length + " ranks of 0 to " + most
                    + "; allowed are 2 bins to as many as there are ranks, and at least one rank");
        }
        long[] observed = new long[bins];
        double[] expected = new double[bins];
        for (int rank = 0; rank <= most; rank++) {
            expected[bin(rank, most, bins)] += (double) ranks.length / (most + 1);
        }
        for (int rank : ranks) {
            observed[bin(rank, most, bins)]++;
        }
        return new ChiSquareTest().chiSquareTest(expected, observed);
    }

    private static int bin(int rank, int most, int bins) {
        if (rank < 0 || rank > most) {
            throw new IllegalArgumentException("A rank is " + rank + "; allowed is 0 to " + most);
        }
        return (int) ((long) rank * bins / (most + 1));
    }

    /**
     * The test of Kolmogorov (1933) and Smirnov (1948) of numbers between 0 and 1.
     *
     * @param transforms probability integral transforms, at least two
     * @return the p-value
     */
    public static double kolmogorovSmirnov(double[] transforms) {
        return new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), transforms);
    }

    /**
     * A p-value after Bonferroni's correction for several tests.
     *
     * @param p p-value of one test
     * @param tests number of tests
     * @return tests·p, at most 1
     */
    public static double bonferroni(double p, int tests) {
        return Math.min(1, p * tests);
    }
}
