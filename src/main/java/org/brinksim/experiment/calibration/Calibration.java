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
     * @param prior worlds drawn from the prior: those of the first wave
     * @param accepted the worlds of the posterior
     * @param posterior the fitted sample, one particle for each accepted world
     */
    public record Fit(
            List<Wave> waves,
            List<Generation> generations,
            List<Guess> prior,
            List<Guess> accepted,
            Posterior posterior) {
        /** Copies the lists. */
        public Fit {
            waves = List.copyOf(waves);
            generations = List.copyOf(generations);
            prior = List.copyOf(prior);
            accepted = List.copyOf(accepted);
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
        HistoryMatching matching = new HistoryMatching(targets, space, settings.seed());
        long next = matching.run(settings.waves(), settings.waveWorlds(), worlds);
        AbcSmc fit = new AbcSmc(targets, space, matching.region(), settings);
        Population population = fit.fit(next, worlds);
        return new Fit(
                matching.waves(),
                fit.generations(),
                settings.waves() > 0 ? matching.firstWave() : fit.pool(),
                population.guesses(),
                posterior(population, fit));
    }

    private Posterior posterior(Population population, AbcSmc fit) {
        List<Particle> particles = new ArrayList<>();
        for (int p = 0; p < population.size(); p++) {
            Guess guess = population.guesses().get(p);
            particles.add(new Particle(
                    population.weight(p),
                    fit.distance(guess),
                    List.copyOf(space.values(guess.scores(), new WorldSeed(settings.seed(), guess.world()))
                            .values())));
        }
        return new Posterior(space.parameters(), particles);
    }
}
