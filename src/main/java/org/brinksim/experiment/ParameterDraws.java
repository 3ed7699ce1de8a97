package org.brinksim.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.brinksim.random.Draw;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Prior;

/**
 * Where the parameters of runs come from.
 *
 * <p>A draw depends on the seed and the replicate alone: the same replicate of every design point and of every scenario has the same
 * parameters. A parameter that is not drawn keeps the scenario's value.
 */
public sealed interface ParameterDraws {
    /** What it is called. */
    Uncertainty uncertainty();

    /** The parameters that are drawn. */
    List<Parameter> drawn();

    /** The values of one run: name of the parameter to value, in the order of {@link #drawn}. */
    Map<String, Double> draw(WorldSeed world);

    /** The particle of one run, counted from 0; empty where there are none. */
    default OptionalInt particle(WorldSeed world) {
        return OptionalInt.empty();
    }

    /** The particle that a run of an ensemble took, counted from 0; empty where there are none. */
    default OptionalInt particle(RunRecord run) {
        return particle(new WorldSeed(run.seed(), run.id().replicate()));
    }

    /** The posterior that particles are taken from; empty where there is none. */
    default Optional<Posterior> posterior() {
        return Optional.empty();
    }

    /** The paths of the drawn parameters. */
    default List<String> paths() {
        return drawn().stream().map(Parameter::name).map(Overrides::path).toList();
    }

    /** No parameter is drawn. */
    static ParameterDraws none() {
        return new Chance();
    }

    /**
     * Every parameter with a prior is drawn, except those held.
     *
     * @param held paths whose values were set on purpose, for example {@code parameters.climb_propensity}
     */
    static ParameterDraws priorsBut(Set<String> held) {
        return new Priors(Parameters.all().stream()
                .filter(parameter -> parameter.prior() != null && isFree(parameter, held))
                .toList());
    }

    /**
     * Every parameter of a posterior is drawn, except those held.
     *
     * @param posterior the posterior
     * @param held paths whose values were set on purpose
     */
    static ParameterDraws posteriorBut(Posterior posterior, Set<String> held) {
        return new Particles(
                posterior,
                posterior.parameters().stream()
                        .filter(parameter -> isFree(parameter, held))
                        .toList());
    }

    private static boolean isFree(Parameter parameter, Set<String> held) {
        return !held.contains(Overrides.path(parameter.name()));
    }

    /** The quantile of the prior of a parameter, kept within its bounds. @throws IllegalArgumentException if it has none */
    static double quantile(Parameter parameter, double u) {
        Prior prior = parameter.prior();
        if (prior == null) {
            throw new IllegalArgumentException(parameter.name() + " has no prior to draw from");
        }
        return StrictMath.max(parameter.low(), StrictMath.min(parameter.high(), quantile(prior, u)));
    }

    /** The quantile of a prior; the bounds of a parameter are not looked at. */
    static double quantile(Prior prior, double u) {
        return switch (prior.family()) {
            case LOG_NORMAL -> Draw.logNormal(u, prior.first(), prior.second());
            case HALF_NORMAL -> Draw.halfNormal(u, prior.first());
            case BETA -> Draw.beta(u, prior.first(), prior.second());
            case UNIFORM -> Draw.uniform(u, prior.first(), prior.second());
            case NORMAL -> Draw.normal(u, prior.first(), prior.second());
        };
    }

    /** Nothing is drawn: chance alone differs between runs. */
    record Chance() implements ParameterDraws {
        @Override
        public Uncertainty uncertainty() {
            return Uncertainty.CHANCE;
        }

        @Override
        public List<Parameter> drawn() {
            return List.of();
        }

        @Override
        public Map<String, Double> draw(WorldSeed world) {
            return Map.of();
        }
    }

    /**
     * Parameters drawn from their priors, independent of each other and kept within their bounds; a draw depends on the parameter's name
     * besides, so that a new parameter moves no other one.
     *
     * @param drawn parameters that are drawn, in the order in which they are declared; each has a prior
     */
    record Priors(List<Parameter> drawn) implements ParameterDraws {
        /** The random process of the draws, apart from the processes of the model. */
        private static final long PROCESS = 0x7072_696f_72L;

        /** Copies the list. */
        public Priors {
            drawn = List.copyOf(drawn);
        }

        @Override
        public Uncertainty uncertainty() {
            return Uncertainty.PRIOR;
        }

        @Override
        public Map<String, Double> draw(WorldSeed world) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (Parameter parameter : drawn) {
                double u = world.stream(PROCESS, parameter.name()).uniform(0);
                values.put(parameter.name(), quantile(parameter, u));
            }
            return values;
        }
    }

    /**
     * Parameters of one particle of a posterior, taken by weight. Parameters that are held do not change which particle that is.
     *
     * @param sample the posterior
     * @param drawn the parameters taken from it, in its order
     */
    record Particles(Posterior sample, List<Parameter> drawn) implements ParameterDraws {
        /** The random process of the draws, apart from the processes of the model. */
        private static final long PROCESS = 0x706f_7374_6572L;

        /** Checks that the posterior has the parameters. */
        public Particles {
            drawn = List.copyOf(drawn);
            if (!sample.parameters().containsAll(drawn)) {
                throw new IllegalArgumentException("the posterior lacks parameters that are to be taken from it");
            }
        }

        @Override
        public Uncertainty uncertainty() {
            return Uncertainty.POSTERIOR;
        }

        @Override
        public Optional<Posterior> posterior() {
            return Optional.of(sample);
        }

        @Override
        public OptionalInt particle(WorldSeed world) {
            return OptionalInt.of(sample.pick(world.stream(PROCESS, "particle").uniform(0)));
        }

        @Override
        public Map<String, Double> draw(WorldSeed world) {
            List<Double> all =
                    sample.particles().get(particle(world).getAsInt()).values();
            Map<String, Double> values = new LinkedHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                Parameter parameter = sample.parameters().get(i);
                if (drawn.contains(parameter)) {
                    values.put(parameter.name(), all.get(i));
                }
            }
            return values;
        }
    }
}
