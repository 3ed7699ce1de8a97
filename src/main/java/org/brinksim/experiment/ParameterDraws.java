package org.brinksim.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.random.Draw;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Prior;

/**
 * The parameters that each run draws from their priors, independent of each other and kept within their bounds.
 *
 * <p>A draw depends on the seed, the replicate and the parameter's name alone: the same replicate of every design point
 * has the same parameters, and a new parameter moves no other one.
 *
 * @param drawn parameters that are drawn, in the order in which they are declared; each has a prior
 */
public record ParameterDraws(List<Parameter> drawn) {
    /** The random process of the draws, apart from the processes of the model. */
    private static final long PROCESS = 0x7072_696f_72L;

    /** Copies the list. */
    public ParameterDraws {
        drawn = List.copyOf(drawn);
    }

    /** No parameter is drawn. */
    public static ParameterDraws none() {
        return new ParameterDraws(List.of());
    }

    /**
     * Every parameter with a prior is drawn, except those held.
     *
     * @param held paths whose values were set on purpose, for example {@code parameters.climb_propensity}
     */
    public static ParameterDraws priorsBut(Set<String> held) {
        return new ParameterDraws(Parameters.all().stream()
                .filter(parameter -> parameter.prior() != null && !held.contains(Overrides.path(parameter.name())))
                .toList());
    }

    /** The paths of the drawn parameters. */
    public List<String> paths() {
        return drawn.stream().map(Parameter::name).map(Overrides::path).toList();
    }

    /** The values of one run: name of the parameter to value, in the order of the list. */
    public Map<String, Double> draw(WorldSeed world) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : drawn) {
            double u = world.stream(PROCESS, parameter.name()).uniform(0);
            values.put(parameter.name(), value(parameter, u));
        }
        return values;
    }

    /** The quantile of the prior of a parameter, kept within its bounds. */
    public static double value(Parameter parameter, double u) {
        Prior prior = parameter.prior();
        if (prior == null) {
            throw new IllegalArgumentException(parameter.name() + " has no prior to draw from");
        }
        return StrictMath.max(parameter.low(), StrictMath.min(parameter.high(), quantile(prior, u)));
    }

    /** The quantile of a prior; the bounds of a parameter are not looked at. */
    public static double quantile(Prior prior, double u) {
        return switch (prior.family()) {
            case LOG_NORMAL -> Draw.logNormal(u, prior.first(), prior.second());
            case HALF_NORMAL -> Draw.halfNormal(u, prior.first());
            case BETA -> Draw.beta(u, prior.first(), prior.second());
            case UNIFORM -> Draw.uniform(u, prior.first(), prior.second());
            case NORMAL -> Draw.normal(u, prior.first(), prior.second());
        };
    }
}
