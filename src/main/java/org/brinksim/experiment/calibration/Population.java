package org.brinksim.experiment.calibration;

import java.util.List;

/**
 * A weighted sample of worlds.
 *
 * @param guesses the worlds
 * @param weights their weights, summing to 1
 */
record Population(List<Guess> guesses, List<Double> weights) {
    Population {
        guesses = List.copyOf(guesses);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        weights = weights.stream().map(weight -> weight / sum).toList();
    }

    static Population unweighted(List<Guess> guesses) {
        return new Population(guesses, guesses.stream().map(guess -> 1.).toList());
    }

    int size() {
        return guesses.size();
    }

    int dimension() {
        return scores(0).length;
    }

    double weight(int particle) {
        return weights.get(particle);
    }

    double[] scores(int particle) {
        return guesses.get(particle).scores();
    }

    /** 1 over the sum of squared weights (Kong, Liu and Wong 1994). */
    double effectiveSize() {
        return 1 / weights.stream().mapToDouble(weight -> weight * weight).sum();
    }
}
