package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Parameter;

/**
 * The parameters of a calibration. Those that are fitted are moved as standard normal scores: a score z stands for the quantile Φ(z) of the
 * prior, so that every prior is the standard normal. The others that have a prior are nuisances and are drawn from it, one set for each world.
 *
 * @param fitted the parameters that are fitted, with their priors
 * @param nuisances the parameters that are drawn
 */
public record ParameterSpace(List<Parameter> fitted, ParameterDraws nuisances) {
    /** The random process of scores drawn from the prior. */
    private static final long PROCESS = 0x7363_6f72_65L;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** Copies the list and checks that each parameter has a prior. */
    public ParameterSpace {
        fitted = List.copyOf(fitted);
        for (Parameter parameter : fitted) {
            if (parameter.prior() == null) {
                throw new IllegalArgumentException(parameter.name() + " has no prior, so it cannot be fitted");
            }
        }
    }

    /** All parameters of a particle: the fitted ones, then the nuisances. */
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(fitted);
        all.addAll(nuisances.drawn());
        return List.copyOf(all);
    }

    /** Scores drawn from the prior for the world of a seed. */
    double[] drawScores(WorldSeed world) {
        Stream stream = world.stream(PROCESS, 0);
        double[] scores = new double[fitted.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Draw.normal(stream.uniform(i), 0, 1);
        }
        return scores;
    }

    /**
     * The values of all parameters in a world: name to value, in the order of {@link #parameters}.
     *
     * @param scores one score for each fitted parameter
     * @param world seed of the world, from which the nuisances are drawn
     */
    public Map<String, Double> values(double[] scores, WorldSeed world) {
        Map<String, Double> values = fittedValues(scores);
        values.putAll(nuisances.draw(world));
        return values;
    }

    /** The values of the fitted parameters alone: name to value, in their order. */
    public Map<String, Double> fittedValues(double[] scores) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            Parameter parameter = fitted.get(i);
            values.put(parameter.name(), ParameterDraws.quantile(parameter, NORMAL.cumulativeProbability(scores[i])));
        }
        return values;
    }
}
