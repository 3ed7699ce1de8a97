package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.statistics.Hypervolume;

/** Problems with known fronts (Zitzler, Deb & Thiele 2000, Evolutionary Computation 8, 173–195), 30 variables from 0 to 1. */
enum Zdt {
    /** Convex front. */
    ONE {
        @Override
        double shape(double f, double g) {
            return 1 - Math.sqrt(f / g);
        }
    },
    /** Concave front. */
    TWO {
        @Override
        double shape(double f, double g) {
            return 1 - f / g * (f / g);
        }
    },
    /** Front in five pieces. */
    THREE {
        @Override
        double shape(double f, double g) {
            return 1 - Math.sqrt(f / g) - f / g * Math.sin(10 * Math.PI * f);
        }
    };

    static final int VARIABLES = 30;
    private static final int DENSE = 100_000;

    abstract double shape(double f, double g);

    List<Double> objectives(List<Double> place) {
        double sum = place.stream().skip(1).mapToDouble(x -> x).sum();
        double g = 1 + 9 * sum / (place.size() - 1);
        double f = place.get(0);
        return List.of(f, g * shape(f, g));
    }

    /** The hypervolume of the true front up to (1.1, 1.1): of the first 23/30 + .11, of the second 13/30 + .11. */
    double trueHypervolume() {
        if (this != THREE) {
            return (this == ONE ? 23 / 30.0 : 13 / 30.0) + .11;
        }
        List<double[]> front = new ArrayList<>();
        IntStream.rangeClosed(0, DENSE)
                .mapToDouble(i -> i / (double) DENSE)
                .forEach(f -> front.add(new double[] {f, shape(f, 1)}));
        return Hypervolume.of(front, 1.1, 1.1);
    }

    /** The same value in every replicate. */
    List<Outcomes> evaluate(List<Trial> batch) {
        return batch.stream()
                .map(trial -> new Outcomes(Collections.nCopies(trial.replicates(), objectives(trial.values()))))
                .toList();
    }
}
