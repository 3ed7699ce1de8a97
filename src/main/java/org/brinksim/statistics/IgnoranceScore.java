package org.brinksim.statistics;

import java.util.List;

/**
 * The logarithmic or ignorance score of a sample of counts in bins, in bits, smaller is better (Good 1952, "Rational decisions", J. Royal
 * Statistical Society B 14, 107–114; Roulston &amp; Smith 2002, Monthly Weather Review 130, 1653–1660).
 *
 * <p>The bins are those of counts of deaths a month in use for conflict forecasts, cut at {@link #CUTS}. A bin with k of n numbers has
 * probability (k + ½)/(n + ½·bins), so that none is empty: half a number is added to each bin.
 */
public final class IgnoranceScore {
    /** Where a bin ends and the next begins: 0 alone, then up to 2.5, 5.5 and so on, and all above 1000.5. */
    public static final List<Double> CUTS = List.of(.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5);

    private static final double ADDED = .5;

    private IgnoranceScore() {}

    /**
     * Scores a sample.
     *
     * @param sample at least one number of 0 or more
     * @param observed the observed number, 0 or more
     * @return −log₂ of the probability of the bin of the observed number
     */
    public static double of(double[] sample, double observed) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("A score needs a sample of at least one number");
        }
        int wanted = bin(observed);
        double inside = ADDED;
        for (double value : sample) {
            inside += bin(value) == wanted ? 1 : 0;
        }
        double p = inside / (sample.length + ADDED * (CUTS.size() + 1));
        return -StrictMath.log(p) / StrictMath.log(2);
    }

    /** The number of the bin of a count, from 0. */
    static int bin(double count) {
        if (!(count >= 0)) {
            throw new IllegalArgumentException("A count is " + count + "; allowed is 0 or more");
        }
        int bin = 0;
        while (bin < CUTS.size() && count > CUTS.get(bin)) {
            bin++;
        }
        return bin;
    }
}
