package org.brinksim.experiment.optimisation;

import java.util.List;

/**
 * Some replicates of one setting that are to be run.
 *
 * @param values one for each variable: for {@link Nsga2} places from 0 to 1, for {@link MixSearch} values of the levers
 * @param first number of the first replicate, from 0
 * @param replicates number of replicates, at least 1; they have the numbers that follow
 */
public record Trial(List<Double> values, int first, int replicates) {
    /** Copies the values and checks the numbers. */
    public Trial {
        values = List.copyOf(values);
        if (first < 0 || replicates < 1) {
            throw new IllegalArgumentException(replicates + " replicates from number " + first
                    + "; allowed is at least 1, from number 0 or later");
        }
    }
}
