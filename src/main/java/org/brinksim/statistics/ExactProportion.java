package org.brinksim.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A proportion with its exact interval, which covers at least as often as it says (Clopper &amp; Pearson 1934, "The use of confidence or fiducial
 * limits illustrated in the case of the binomial", Biometrika 26, 404–413).
 *
 * @param successes number of successes, 0 to trials
 * @param trials number of trials, 0 or more
 * @param level least coverage, between 0 and 1
 */
public record ExactProportion(long successes, long trials, double level) {
    /** Checks the numbers. */
    public ExactProportion {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    successes + " successes in " + trials + " trials; allowed is 0 to the number of trials");
        }
        Interval.checkLevel(level);
    }

    /** The observed proportion, NaN without trials. */
    public double estimate() {
        return trials == 0 ? Double.NaN : (double) successes / trials;
    }

    /** The interval, by quantiles of beta distributions; all of 0 to 1 without trials. */
    public Interval interval() {
        double tail = (1 - level) / 2;
        double low = successes == 0
                ? 0
                : new BetaDistribution(null, successes, trials - successes + 1.0).inverseCumulativeProbability(tail);
        double high = successes == trials
                ? 1
                : new BetaDistribution(null, successes + 1.0, (double) trials - successes)
                        .inverseCumulativeProbability(1 - tail);
        return new Interval(low, high, level);
    }
}
