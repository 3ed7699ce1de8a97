package org.brinksim.statistics;

/**
 * The difference of two means over pairs of runs that share their random numbers (Law 2015, "Simulation Modeling and Analysis", 5th ed.,
 * 10.2.1 and 11.2).
 *
 * @param n number of pairs, those of which both values are numbers
 * @param first mean of the first values, NaN without a pair
 * @param second mean of the second values, NaN without a pair
 * @param difference mean of second less first with its paired t interval
 * @param lower pairs whose second value is the lower one
 * @param higher pairs whose second value is the higher one
 * @param varianceReduction (variance of the first + variance of the second) / variance of the difference: how many times as many
 *     independent runs would give the mean difference as exactly; NaN where the difference does not vary
 * @param effect mean difference over √((variance of the first + variance of the second)/2), Cohen's d with the average variance (Cumming
 *     2012, "Understanding the New Statistics", 11); NaN where neither varies
 */
public record PairedDifference(
        long n,
        double first,
        double second,
        MeanInterval difference,
        long lower,
        long higher,
        double varianceReduction,
        double effect) {
    /** Checks the counts. */
    public PairedDifference {
        if (lower < 0 || higher < 0 || lower + higher > n) {
            throw new IllegalArgumentException(
                    lower + " lower and " + higher + " higher of " + n + " pairs; allowed is at most all of them");
        }
    }

    /**
     * Returns the difference of two samples of the same pairs.
     *
     * @param first values of the first member of each pair, NaN where it has none
     * @param second values of the second members, in the same order
     * @param level nominal coverage of the interval, between 0 and 1
     * @return the difference over the pairs of which both values are numbers
     * @throws IllegalArgumentException if there are not as many second as first values
     */
    public static PairedDifference of(double[] first, double[] second, double level) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    first.length + " first and " + second.length + " second values are no pairs");
        }
        Accumulator one = new Accumulator();
        Accumulator two = new Accumulator();
        Accumulator differences = new Accumulator();
        long lower = 0;
        long higher = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i]) && !Double.isNaN(second[i])) {
                one.add(first[i]);
                two.add(second[i]);
                differences.add(second[i] - first[i]);
                lower += second[i] < first[i] ? 1 : 0;
                higher += second[i] > first[i] ? 1 : 0;
            }
        }
        double variances = one.variance() + two.variance();
        MeanInterval mean = MeanInterval.of(differences, level);
        return new PairedDifference(
                one.n(),
                one.mean(),
                two.mean(),
                mean,
                lower,
                higher,
                over(variances, differences.variance()),
                over(mean.mean(), Math.sqrt(variances / 2)));
    }

    /** Pairs whose values are equal. */
    public long equal() {
        return n - lower - higher;
    }

    /**
     * Returns how sure the direction is.
     *
     * @return of the pairs that differ, the share that differs in the direction of the mean difference; NaN if none does or the mean
     *     difference is 0
     */
    public double direction() {
        double mean = difference.mean();
        long along = mean < 0 ? lower : higher;
        return lower + higher == 0 || mean == 0 ? Double.NaN : (double) along / (lower + higher);
    }

    private static double over(double value, double unit) {
        return unit > 0 ? value / unit : Double.NaN;
    }
}
