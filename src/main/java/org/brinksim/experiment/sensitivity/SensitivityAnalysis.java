package org.brinksim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.MorrisTrajectories;
import org.brinksim.experiment.design.SaltelliSample;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.ElementaryEffects;
import org.brinksim.statistics.Resampling;
import org.brinksim.statistics.SaltelliResponses;
import org.brinksim.statistics.VarianceIndices;

/**
 * Reads off the responses to a design which factors matter: elementary effects of a {@code morris} design, variance-based indices of a
 * {@code saltelli} design, swings of an {@code oat} design.
 *
 * <p>Where design points have different numbers of replicates, effects and indices use the first ones of each, as many as every point
 * has: equal replicates share their random numbers. Resampling draws from streams of the seed and the metric, so that the same
 * responses give the same numbers.
 */
public final class SensitivityAnalysis {
    /** The random process of resampling, apart from the processes of the model. */
    private static final long PROCESS = 0x7365_6e73L;

    private final SweepDesign design;
    private final Resampling plan;
    private final WorldSeed world;

    /**
     * An analysis.
     *
     * @param design the design
     * @param plan number of resamples and level of the intervals, with blocks of 1
     * @param seed seed of the resampling
     * @throws IllegalArgumentException if the method of the design is none that can be analysed
     */
    public SensitivityAnalysis(SweepDesign design, Resampling plan, long seed) {
        if (!fits(design.method())) {
            throw new IllegalArgumentException(
                    "a design of the method " + design.method().key() + "; allowed are morris, saltelli and oat");
        }
        this.design = design;
        this.plan = plan;
        this.world = new WorldSeed(seed, 0);
    }

    /** Whether a method gives designs that can be analysed. */
    public static boolean fits(Method method) {
        return method instanceof Method.Morris
                || method instanceof Method.Saltelli
                || method instanceof Method.OneAtATime;
    }

    /**
     * What the responses of a metric say.
     *
     * @param metric column of the metric
     * @param responses one array of replicates for each design point, at least one each, NaN where there is none
     */
    public Sensitivity of(String metric, double[][] responses) {
        if (design.places() instanceof MorrisTrajectories trajectories) {
            return screening(metric, trajectories, responses);
        }
        if (design.places() instanceof SaltelliSample sample) {
            SaltelliResponses sorted = sample.responses(even(responses));
            VarianceIndices indices = VarianceIndices.of(sorted, plan, stream(metric)::bits);
            return new Decomposition(metric, Coverage.of(responses, sorted.rows(), sample.rows()), paths(), indices);
        }
        return new OneAtATime(design, plan.level()).of(metric, responses);
    }

    private Screening screening(String metric, MorrisTrajectories trajectories, double[][] responses) {
        double[][][] effects = trajectories.effects(even(responses));
        List<Screening.Effect> all = new ArrayList<>();
        for (int i = 0; i < effects.length; i++) {
            Method.Morris.Group group = trajectories.groups().get(i);
            all.add(new Screening.Effect(
                    group.name(),
                    group.paths().size() == 1,
                    ElementaryEffects.of(effects[i], plan, stream(metric + " " + group.name())::bits)));
        }
        int complete = 0;
        for (int t = 0; t < trajectories.trajectories(); t++) {
            int trajectory = t;
            boolean whole = Arrays.stream(effects)
                    .allMatch(group -> Arrays.stream(group[trajectory]).allMatch(Double::isFinite));
            complete += whole ? 1 : 0;
        }
        return new Screening(metric, Coverage.of(responses, complete, trajectories.trajectories()), all);
    }

    private List<String> paths() {
        return design.factors().stream().map(Factor::path).toList();
    }

    private Stream stream(String key) {
        return world.stream(PROCESS, key);
    }

    /** The first replicates of each point, as many as every point has. */
    private static double[][] even(double[][] responses) {
        int fewest =
                Arrays.stream(responses).mapToInt(point -> point.length).min().orElseThrow();
        return Arrays.stream(responses)
                .map(point -> Arrays.copyOf(point, fewest))
                .toArray(double[][]::new);
    }
}
