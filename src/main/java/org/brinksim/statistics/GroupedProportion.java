package org.brinksim.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A proportion whose trials come in groups, each with a chance of its own: how common successes are over all groups, and how far
 * the chances of the groups lie apart once what chance alone adds is taken out.
 *
 * <p>The variance between groups is the estimate by the analysis of variance for groups of unequal size (Snedecor and Cochran 1989,
 * <i>Statistical Methods</i>, sec. 13.7), 0 when the groups lie no further apart than chance alone puts them. The range of the chances
 * is that of the beta distribution with this mean and variance, the usual law of chances that differ (Griffiths 1973,
 * Biometrics 29, 637–648).
 *
 * @param trials number of trials over all groups
 * @param successes number of successes
 * @param groups number of groups with at least one trial
 * @param betweenVariance variance of the groups' chances, 0 or more; NaN when no group has two trials or there is one group
 */
public record GroupedProportion(long trials, long successes, int groups, double betweenVariance) {
    /**
     * Successes of a group.
     *
     * @param trials number of trials, at least 1
     * @param successes number of successes among them
     */
    public record Group(long trials, long successes) {
        /** Checks the numbers. */
        public Group {
            if (trials < 1 || successes < 0 || successes > trials) {
                throw new IllegalArgumentException(successes + " successes in " + trials
                        + " trials; allowed is at least one trial and 0 to that many successes");
            }
        }

        private double share() {
            return (double) successes / trials;
        }
    }

    /** The proportion over groups, at least one. */
    public static GroupedProportion of(List<Group> groups) {
        long trials = groups.stream().mapToLong(Group::trials).sum();
        long successes = groups.stream().mapToLong(Group::successes).sum();
        return new GroupedProportion(trials, successes, groups.size(), between(groups, trials, successes));
    }

    private static double between(List<Group> groups, long trials, long successes) {
        int k = groups.size();
        if (k < 2 || trials == k) {
            return Double.NaN;
        }
        double all = (double) successes / trials;
        double apart = 0;
        double within = 0;
        double squares = 0;
        for (Group group : groups) {
            double p = group.share();
            apart += group.trials() * (p - all) * (p - all);
            within += group.trials() * p * (1 - p);
            squares += (double) group.trials() * group.trials();
        }
        double usual = (trials - squares / trials) / (k - 1);
        return StrictMath.max(0, (apart / (k - 1) - within / (trials - k)) / usual);
    }

    /** The share of successes. */
    public double estimate() {
        return (double) successes / trials;
    }

    /** How exactly so many independent trials fix the share: its score interval at a level between 0 and 1. */
    public Interval ofChance(double level) {
        return new ProportionInterval(successes, trials, level).interval();
    }

    /**
     * The range that holds the chances of so many of the groups, at a level between 0 and 1; a single point when they lie no further
     * apart than chance puts them, 0 or 1 when they lie as far apart as they can, empty when that cannot be told.
     */
    public Optional<Interval> ofGroups(double level) {
        double p = estimate();
        if (Double.isNaN(betweenVariance)) {
            return Optional.empty();
        }
        double size = p * (1 - p) / betweenVariance - 1;
        if (betweenVariance == 0) {
            return Optional.of(new Interval(p, p, level));
        }
        if (!(size > 0)) {
            double tail = (1 - level) / 2;
            return Optional.of(new Interval(1 - p > tail ? 0 : 1, p > tail ? 1 : 0, level));
        }
        BetaDistribution chances = new BetaDistribution(null, p * size, (1 - p) * size);
        return Optional.of(new Interval(
                chances.inverseCumulativeProbability((1 - level) / 2),
                chances.inverseCumulativeProbability((1 + level) / 2),
                level));
    }
}
