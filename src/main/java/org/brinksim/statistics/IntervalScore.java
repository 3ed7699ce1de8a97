package org.brinksim.statistics;

/**
 * The interval score: width plus a penalty for missing the observed number, smaller is better (Winkler 1972, "A decision-theoretic approach to
 * interval estimation", J. American Statistical Association 67, 187–191; Gneiting &amp; Raftery 2007, equation 43).
 */
public final class IntervalScore {
    private IntervalScore() {}

    /**
     * Scores an interval.
     *
     * @param interval a central predictive interval of level 1 − α
     * @param observed y
     * @return (u − l) + 2/α·(l − y) below, + 2/α·(y − u) above, in the unit of the numbers
     */
    public static double of(Interval interval, double observed) {
        double penalty = 2 / (1 - interval.level());
        return interval.width()
                + penalty * Math.max(0, interval.low() - observed)
                + penalty * Math.max(0, observed - interval.high());
    }

    /**
     * Scores the central interval of a sample.
     *
     * @param sample at least one number
     * @param observed y
     * @param level level of the interval, between 0 and 1
     */
    public static double of(double[] sample, double observed, double level) {
        return of(BootstrapInterval.percentile(sample, level), observed);
    }

    /**
     * The mean over several observed numbers.
     *
     * @param samples one sample for each observed number, at least one
     * @param observed the numbers
     * @param level level of the intervals, between 0 and 1
     */
    public static double mean(double[][] samples, double[] observed, double level) {
        if (samples.length == 0 || samples.length != observed.length) {
            throw new IllegalArgumentException(samples.length + " samples for " + observed.length
                    + " observed numbers; there must be one for each");
        }
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            sum += of(samples[i], observed[i], level);
        }
        return sum / observed.length;
    }
}
