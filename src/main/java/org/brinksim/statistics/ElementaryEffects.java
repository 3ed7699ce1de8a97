package org.brinksim.statistics;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the elementary effects of one input say (Morris 1991, Technometrics 33, 161–174; μ*: Campolongo, Cariboni and Saltelli 2007,
 * Environmental Modelling and Software 22, 1509–1518).
 *
 * <p>The effect of a trajectory is the mean over its replicates. The noise of replicates raises the mean of absolute effects: an input without
 * any effect has a μ* near {@code chance}, not 0.
 *
 * @param trajectories trajectories used
 * @param dropped trajectories left out because an effect is missing or infinite
 * @param mean μ, mean effect, NaN without a trajectory
 * @param absoluteMean μ*, mean absolute effect
 * @param deviation σ, standard deviation of the effects over trajectories; with two or more replicates that of their means without the noise;
 *     NaN below two trajectories
 * @param chance the μ* of an input without effect: √(2/π) times the standard error of a trajectory's effect; NaN with one replicate
 * @param interval interval of μ*, without limits where there is no trajectory
 */
public record ElementaryEffects(
        int trajectories,
        int dropped,
        double mean,
        double absoluteMean,
        double deviation,
        double chance,
        Interval interval) {
    /**
     * Summarises the effects of one input.
     *
     * <p>The interval is a percentile interval from resampling trajectories, and replicates the same way in every trajectory. Resampled replicates
     * are noisier than the replicates; the interval is moved by what that adds to μ* on average, and ends at 0.
     *
     * @param effects [trajectory][replicate], as many replicates in each, NaN where there is no effect
     * @param plan number of resamples and level, with blocks of 1
     * @param bits the source of chance: 64 random bits for each number 0, 1, 2, …
     */
    public static ElementaryEffects of(double[][] effects, Resampling plan, LongUnaryOperator bits) {
        double[][] complete = Arrays.stream(effects)
                .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
                .toArray(double[][]::new);
        int replicates = complete.length == 0 ? 1 : complete[0].length;
        if (Arrays.stream(complete).anyMatch(row -> row.length != replicates) || replicates == 0) {
            throw new IllegalArgumentException(
                    "Effects with different numbers of replicates; allowed is one number, 1 or more");
        }
        ReplicateWeights once = ReplicateWeights.equal(replicates);
        double absolute = mean(complete, effect -> StrictMath.abs(once.mean(effect)));
        return new ElementaryEffects(
                complete.length,
                effects.length - complete.length,
                mean(complete, once::mean),
                absolute,
                deviation(complete, once),
                StrictMath.sqrt(2 / StrictMath.PI * mean(complete, once::variance) / replicates),
                interval(complete, absolute, plan, bits));
    }

    private static double mean(double[][] effects, ToDoubleFunction<double[]> statistic) {
        return Arrays.stream(effects).mapToDouble(statistic).average().orElse(Double.NaN);
    }

    private static double deviation(double[][] effects, ReplicateWeights once) {
        int n = effects.length;
        if (n < 2) {
            return Double.NaN;
        }
        double[] means = IntStream.range(0, effects[0].length)
                .mapToDouble(j -> mean(effects, effect -> effect[j]))
                .toArray();
        double squares = 0;
        for (double[] effect : effects) {
            double[] centred = effect.clone();
            Arrays.setAll(centred, j -> effect[j] - means[j]);
            squares += once.product(centred, centred);
        }
        return StrictMath.sqrt(StrictMath.max(0, squares / (n - 1)));
    }

    private static Interval interval(double[][] effects, double absolute, Resampling plan, LongUnaryOperator bits) {
        if (effects.length == 0) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, plan.level());
        }
        IndexDraws draws = new IndexDraws(plan, bits);
        double[] results = new double[plan.resamples()];
        for (int i = 0; i < results.length; i++) {
            ReplicateWeights replicates = ReplicateWeights.resampled(effects[0].length, draws);
            results[i] = Arrays.stream(draws.resample(effects.length))
                    .mapToDouble(trajectory -> StrictMath.abs(replicates.mean(effects[trajectory])))
                    .average()
                    .orElseThrow();
        }
        double moved = Arrays.stream(results).average().orElseThrow() - absolute;
        Interval raw = BootstrapInterval.percentile(results, plan.level());
        return new Interval(StrictMath.max(0, raw.low() - moved), StrictMath.max(0, raw.high() - moved), plan.level());
    }

    /** Whether the input cannot be told from one without effect: the interval of μ* reaches 0 or what chance alone would give. */
    public boolean notDistinguishable() {
        return !(absoluteMean > 0 && interval.low() > (Double.isNaN(chance) ? 0 : chance));
    }
}
