package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import org.brinksim.evidence.Target;
import org.brinksim.random.WorldSeed;

/**
 * A quick fit of one point by covariance matrix adaptation (Hansen and Ostermeier 2001): the scores whose worlds have the smallest mean
 * square of distances from the record, plus the square of the scores, which is what a normal prior asks for. The same worlds are used at every
 * point, so the goal is smooth enough for few of them.
 */
public final class PointFit {
    private static final int EVALUATIONS = 600;
    private static final int POPULATION = 12;
    private static final int PILOT = 400;
    private static final double REACH = 3;
    private static final double STEP = 0.5;

    private final List<Target> targets;
    private final ParameterSpace space;
    private final long seed;
    private final int worlds;
    private long simulated;

    /**
     * A fit.
     *
     * @param worlds worlds simulated at each point, 1 or more
     */
    public PointFit(List<Target> targets, ParameterSpace space, long seed, int worlds) {
        this.targets = List.copyOf(targets);
        this.space = space;
        this.seed = seed;
        this.worlds = worlds;
    }

    /**
     * What was found.
     *
     * @param values name of each fitted parameter to its value
     * @param distance root mean square of the distances at the point
     * @param atPrior the same at the medians of the priors
     * @param worlds worlds simulated
     */
    public record Found(Map<String, Double> values, double distance, double atPrior, long worlds) {}

    /**
     * Searches.
     *
     * @param source gives the summaries of worlds; numbers of worlds come again
     * @throws IOException if they cannot be given
     */
    public Found search(Worlds source) throws IOException {
        Distance distance = Distance.among(targets, pilot(source));
        int size = space.fitted().size();
        CMAESOptimizer optimizer =
                new CMAESOptimizer(EVALUATIONS, 0, true, size, 0, new MersenneTwister(seed), false, null);
        double[] reach = new double[size];
        java.util.Arrays.fill(reach, REACH);
        double[] step = new double[size];
        java.util.Arrays.fill(step, STEP);
        double[] low = java.util.Arrays.stream(reach).map(value -> -value).toArray();
        PointValuePair best = optimizer.optimize(
                new MaxEval(EVALUATIONS),
                new ObjectiveFunction(scores -> goal(scores, distance, source)),
                GoalType.MINIMIZE,
                new InitialGuess(new double[size]),
                new SimpleBounds(low, reach),
                new CMAESOptimizer.Sigma(step),
                new CMAESOptimizer.PopulationSize(POPULATION));
        return new Found(
                space.fittedValues(best.getPoint()),
                StrictMath.sqrt(square(best.getPoint(), distance, source)),
                StrictMath.sqrt(square(new double[size], distance, source)),
                simulated);
    }

    private List<Guess> pilot(Worlds source) throws IOException {
        List<double[]> scores = new ArrayList<>();
        for (int world = 0; world < PILOT; world++) {
            scores.add(space.drawScores(new WorldSeed(seed, world)));
        }
        List<double[]> summaries = source.summaries(0, scores);
        simulated += PILOT;
        List<Guess> guesses = new ArrayList<>();
        for (int world = 0; world < PILOT; world++) {
            guesses.add(new Guess(world, scores.get(world), summaries.get(world)));
        }
        return guesses;
    }

    private double goal(double[] scores, Distance distance, Worlds source) {
        double prior = 0;
        for (double score : scores) {
            prior += score * score;
        }
        return square(scores, distance, source) + prior / worlds;
    }

    private double square(double[] scores, Distance distance, Worlds source) {
        try {
            double sum = 0;
            for (double[] summaries : source.summaries(0, Collections.nCopies(worlds, scores))) {
                double apart = distance.of(summaries);
                sum += apart * apart;
            }
            simulated += worlds;
            return sum / worlds;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
