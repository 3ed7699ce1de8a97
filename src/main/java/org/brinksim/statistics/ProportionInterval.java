package org.brinksim.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A proportion with its score interval (Wilson 1927, "Probable inference, the law of succession, and statistical inference", J. American
 * Statistical Association 22, 209–212).
 *
 * @param successes number of successes, 0 to trials
 * @param trials number of trials, 0 or more
 * @param level nominal coverage, between 0 and 1
 */
public record ProportionInterval(long successes, long trials, double level) {
    /** Checks the numbers. */
    public ProportionInterval {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    successes + " successes in " + trials + " trials; allowed is 0 to the number of trials");
        }
        Interval.checkLevel(level);
    }

    /**
     * Returns the observed proportion.
     *
     * @return successes/trials, NaN without trials
     */
    public double estimate() {
        return trials == 0 ? Double.NaN : (double) successes / trials;
    }

    /**
     * Returns the score interval.
     *
     * @return an interval within 0 to 1; all of it without trials
     */
    public Interval interval() {
        if (trials == 0) {
            return new Interval(0, 1, level);
        }
        double z = normalQuantile(level);
        double z2 = z * z;
        double p = estimate();
        double shrink = 1 + z2 / trials;
        double centre = (p + z2 / (2 * trials)) / shrink;
        double half = z / shrink * Math.sqrt((p * (1 - p) + z2 / (4 * trials)) / trials);
        double low = successes == 0 ? 0 : centre - half;
        double high = successes == trials ? 1 : centre + half;
        return new Interval(low, high, level);
    }

    /** The two-sided quantile of the standard normal distribution. */
    static double normalQuantile(double level) {
        Interval.checkLevel(level);
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    }
}
