package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.evidence.Target;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.Quantiles;

/**
 * Approximate Bayesian computation by sequential Monte Carlo (Toni et al. 2009; Beaumont et al. 2009) with a distance that is taken anew in
 * every generation and all earlier thresholds kept (Prangle 2017, algorithm 5). See {@link Proposals} for where scores come from.
 *
 * <p>Proposals are numbered and worked through in batches of a fixed size, so that the same worlds are accepted for any number of threads.
 * A proposal draws its nuisances from their priors; they stay with the particle, so that the sample is one of the joint posterior.
 */
final class AbcSmc {
    /** The random process of proposals. */
    private static final long PROCESS = 0x6d6f_7665L;

    private static final int DRAWS = 64;

    private final List<Target> targets;
    private final Region region;
    private final FitSettings settings;
    private final ParameterSpace space;
    private final List<Generation> generations = new ArrayList<>();
    private final List<Guess> pool = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();

    /** A distance with the largest value that is accepted. */
    private record Bound(Distance distance, double threshold) {
        boolean allows(Guess guess) {
            return distance.of(guess.summaries()) <= threshold;
        }
    }

    /** What the proposals of a generation gave. */
    private record Harvest(List<Guess> all, List<Guess> accepted) {}

    AbcSmc(List<Target> targets, ParameterSpace space, Region region, FitSettings settings) {
        this.targets = targets;
        this.space = space;
        this.region = region;
        this.settings = settings;
    }

    /**
     * Fits.
     *
     * @param first number of the first world it may use
     * @param worlds gives their summaries
     * @return the last whole generation
     */
    Population fit(long first, Worlds worlds) throws IOException {
        List<Guess> simulated = fromPrior(first, worlds);
        pool.addAll(simulated);
        Distance distance = Distance.among(targets, simulated);
        double threshold = quantile(distance, simulated, (double) settings.population() / simulated.size());
        bounds.add(new Bound(distance, threshold));
        Population population = Population.unweighted(simulated.stream()
                .filter(bounds.get(0)::allows)
                .limit(settings.population())
                .toList());
        note(0, threshold, simulated.size(), population);
        long next = first + simulated.size();
        for (int number = 1; number < settings.generations(); number++) {
            distance = Distance.among(targets, simulated);
            threshold = quantile(distance, population.guesses(), settings.quantile());
            bounds.add(new Bound(distance, threshold));
            Proposals proposals = new Proposals(population);
            Harvest harvest = propose(proposals, next, worlds);
            if (harvest.accepted().size() < settings.population()) {
                bounds.remove(bounds.size() - 1);
                break;
            }
            population = weighted(proposals, harvest.accepted());
            simulated = harvest.all();
            next = simulated.get(simulated.size() - 1).world() + 1;
            note(number, threshold, simulated.size(), population);
        }
        return population;
    }

    private List<Guess> fromPrior(long first, Worlds worlds) throws IOException {
        List<double[]> scores = new ArrayList<>();
        for (long world = first; scores.size() < settings.pool(); world++) {
            scores.add(region.draw(space, settings.seed(), world));
        }
        return worlds.guesses(first, scores);
    }

    /** Proposes until enough are accepted, or so many were simulated that too few are. */
    private Harvest propose(Proposals proposals, long first, Worlds worlds) throws IOException {
        Harvest harvest = new Harvest(new ArrayList<>(), new ArrayList<>());
        long next = first;
        while (harvest.accepted().size() < settings.population()
                && harvest.all().size() < settings.mostProposals()) {
            List<double[]> scores = new ArrayList<>();
            for (int i = 0; i < Worlds.BATCH; i++) {
                scores.add(proposal(proposals, next + i));
            }
            for (Guess guess : worlds.guesses(next, scores)) {
                if (harvest.accepted().size() < settings.population()) {
                    harvest.all().add(guess);
                    if (bounds.stream().allMatch(bound -> bound.allows(guess))) {
                        harvest.accepted().add(guess);
                    }
                }
            }
            next += Worlds.BATCH;
        }
        return harvest;
    }

    private double[] proposal(Proposals proposals, long world) {
        Stream stream = new WorldSeed(settings.seed(), world).stream(PROCESS, 0);
        for (long index = 0; ; index += DRAWS) {
            double[] scores = proposals.draw(stream, index);
            if (region.contains(scores)) {
                return scores;
            }
        }
    }

    /** Importance weights: prior density over density of the proposals. */
    private static Population weighted(Proposals proposals, List<Guess> accepted) {
        return new Population(
                accepted,
                accepted.stream().map(guess -> proposals.weight(guess.scores())).toList());
    }

    private static double quantile(Distance distance, List<Guess> guesses, double p) {
        double[] distances = guesses.stream()
                .mapToDouble(guess -> distance.of(guess.summaries()))
                .toArray();
        return Quantiles.of(Quantiles.sorted(distances), p);
    }

    private void note(int number, double threshold, int proposals, Population population) {
        generations.add(new Generation(number, threshold, proposals, population.size(), population.effectiveSize()));
    }

    /** The worlds from which the first generation was taken. */
    List<Guess> pool() {
        return List.copyOf(pool);
    }

    /** How each generation went. */
    List<Generation> generations() {
        return List.copyOf(generations);
    }

    /** The distance of a world in the units of the last generation. */
    double distance(Guess guess) {
        return bounds.get(bounds.size() - 1).distance().of(guess.summaries());
    }
}
