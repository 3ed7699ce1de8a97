package org.brinksim.experiment.validation;

import java.util.Arrays;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.experiment.validation.Pool.Reduction;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.ExactProportion;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.PredictiveRank;
import org.brinksim.statistics.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * Makes checks with their 90 % intervals: of pooled numbers by a percentile bootstrap over runs (Efron 1979), of a share of runs by exact binomial
 * limits.
 */
final class Checks {
    static final double LEVEL = .9;
    private static final long PROCESS = 0x6368_6563_6bL;

    private final int resamples;
    private final long seed;

    /**
     * A maker of checks.
     *
     * @param resamples resamples of each interval, 2 or more
     * @param seed master seed of the resamples
     */
    Checks(int resamples, long seed) {
        this.resamples = resamples;
        this.seed = seed;
    }

    /** A check that the value lies in a range. */
    Check pooled(Pattern pattern, String statistic, Target target, Pool pool, Reduction reduction) {
        double value = reduction.applyAsDouble(pool.all());
        Interval interval = bootstrap(pattern + " " + statistic, pool, reduction);
        return new Check(pattern, statistic, target, value, interval, Double.NaN, Double.NaN, target.contains(value));
    }

    /** A check that a share of runs lies in a range. */
    static Check share(Pattern pattern, String statistic, Target target, Pool yesNo) {
        double[] all = yesNo.all();
        return share(
                pattern,
                statistic,
                target,
                new ExactProportion(Arrays.stream(all).filter(x -> x > 0).count(), all.length, LEVEL));
    }

    /** A check that a proportion lies in a range. */
    static Check share(Pattern pattern, String statistic, Target target, ExactProportion share) {
        return new Check(
                pattern,
                statistic,
                target,
                share.estimate(),
                share.trials() == 0 ? null : share.interval(),
                Double.NaN,
                Double.NaN,
                target.contains(share.estimate()));
    }

    /** A check that a whole interval lies on one side of 0. */
    Check whole(Pattern pattern, String statistic, Target target, Pool pool, Reduction reduction) {
        Check check = pooled(pattern, statistic, target, pool, reduction);
        return new Check(
                pattern,
                statistic,
                target,
                check.value(),
                check.interval(),
                Double.NaN,
                Double.NaN,
                check.support() == Check.Support.ALL && check.value() != 0);
    }

    /** A check that the 90 % interval of runs touches a recorded range. */
    static Check predictive(Pattern pattern, String statistic, Target recorded, double preferred, double[] runs) {
        if (runs.length == 0) {
            return new Check(pattern, statistic, recorded, Double.NaN, null, preferred, Double.NaN, false);
        }
        double[] sorted = Quantiles.sorted(runs);
        Interval interval =
                new Interval(Quantiles.of(sorted, (1 - LEVEL) / 2), Quantiles.of(sorted, (1 + LEVEL) / 2), LEVEL);
        return new Check(
                pattern,
                statistic,
                recorded,
                Quantiles.median(sorted),
                interval,
                preferred,
                tail(runs, preferred),
                recorded.touches(interval));
    }

    /** The two-sided tail probability of an observed number among those of runs; NaN when there is none of either. */
    static double tail(double[] runs, double observed) {
        double[] known = Arrays.stream(runs).filter(x -> !Double.isNaN(x)).toArray();
        return known.length == 0 || Double.isNaN(observed)
                ? Double.NaN
                : PredictiveRank.of(known, observed).twoSided();
    }

    private @Nullable Interval bootstrap(String name, Pool pool, Reduction reduction) {
        Stream stream = new WorldSeed(seed, 0).stream(PROCESS, name);
        double[] values = new double[resamples];
        int known = 0;
        long draw = 0;
        for (int i = 0; i < resamples; i++) {
            double[][] chosen = new double[pool.runs()][];
            for (int run = 0; run < chosen.length; run++) {
                chosen[run] = pool.run((int) (stream.uniform(draw++) * chosen.length));
            }
            double value = reduction.applyAsDouble(
                    Arrays.stream(chosen).flatMapToDouble(Arrays::stream).toArray());
            if (!Double.isNaN(value)) {
                values[known++] = value;
            }
        }
        if (known == 0) {
            return null;
        }
        double[] sorted = Quantiles.sorted(Arrays.copyOf(values, known));
        return new Interval(Quantiles.of(sorted, (1 - LEVEL) / 2), Quantiles.of(sorted, (1 + LEVEL) / 2), LEVEL);
    }
}
