package org.brinksim.cli;

import java.util.Arrays;
import java.util.List;

/**
 * A speed or a ratio over several rounds.
 *
 * @param rounds its value in each round, in order of time; at least one
 */
record Pace(List<Double> rounds) {
    Pace {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a pace needs at least one round");
        }
    }

    double median() {
        double[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double lowest() {
        return sorted()[0];
    }

    double highest() {
        return sorted()[rounds.size() - 1];
    }

    /** Chance that the range from lowest to highest holds the median of all rounds there could be: 1 − 2^(1−n). */
    double coverage() {
        return 1 - StrictMath.pow(2, 1.0 - rounds.size());
    }

    /** This pace over another, round by round. */
    Pace over(Pace other) {
        Double[] ratios = new Double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i) / other.rounds().get(i);
        }
        return new Pace(List.of(ratios));
    }

    private double[] sorted() {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
