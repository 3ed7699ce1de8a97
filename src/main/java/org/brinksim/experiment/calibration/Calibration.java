package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Posterior.Particle;
import org.brinksim.random.WorldSeed;

/** A calibration: history matching, then approximate Bayesian computation on what that leaves. */
public final class Calibration {
    private final List<Target> targets;
    private final ParameterSpace space;
    private final FitSettings settings;

    /** A calibration. */
    public Calibration(List<Target> targets, ParameterSpace space, FitSettings settings) {
        this.targets = List.copyOf(targets);
        this.space = space;
        this.settings = settings;
    }

    /**
     * What a calibration gives.
     *
     * @param waves the waves of history matching
     * @param generations the generations of the fit
     * @param prior worlds drawn from what history matching leaves of the prior
     * @param accepted the worlds of the posterior
     * @param distances distance of each accepted world in the units of the last generation
     * @param posterior the fitted sample, one particle for each accepted world
     */
    public record Fit(
            List<Wave> waves,
            List<Generation> generations,
            List<Guess> prior,
            List<Guess> accepted,
            List<Double> distances,
            Posterior posterior) {
        /** Copies the lists. */
        public Fit {
            waves = List.copyOf(waves);
            generations = List.copyOf(generations);
            prior = List.copyOf(prior);
            accepted = List.copyOf(accepted);
            distances = List.copyOf(distances);
        }
    }

    /**
     * Carries it out.
     *
     * @param worlds gives the summaries of worlds in the order in which they are asked for
     * @throws IOException if the worlds cannot be read or written down
     * @throws CalibrationStopped if it was interrupted
     */
    public Fit run(Worlds worlds) throws IOException {
        List<Guess> seen = new ArrayList<>();
        Worlds noted = (first, scores) -> {
            List<double[]> summaries = worlds.summaries(first, scores);
            for (int i = 0; i < scores.size() && seen.size() < settings.waves() * settings.waveWorlds() + settings.pool(); i++) {
                seen.add(new Guess(first + i, scores.get(i), summaries.get(i)));
            }
            return summaries;
        };
        HistoryMatching matching = new HistoryMatching(targets, space, settings.seed());
        long next = matching.run(settings.waves(), settings.waveWorlds(), noted);
        AbcSmc fit = new AbcSmc(targets, space, matching.region(), settings);
        Population population = fit.fit(next, noted);
        return new Fit(
                matching.waves(),
                fit.generations(),
                seen.subList(0, settings.waves() > 0 ? settings.waveWorlds() : settings.pool()),
                population.guesses(),
                population.guesses().stream().map(fit::distance).toList(),
                posterior(population));
    }

    private Posterior posterior(Population population) {
        List<Particle> particles = new ArrayList<>();
        for (int p = 0; p < population.size(); p++) {
            Guess guess = population.guesses().get(p);
            particles.add(new Particle(
                    population.weight(p),
                    List.copyOf(space.values(guess.scores(), new WorldSeed(settings.seed(), guess.world()))
                            .values())));
        }
        return new Posterior(space.parameters(), particles);
    }
}
