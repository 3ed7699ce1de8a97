package org.brinksim.experiment.optimisation;

import java.util.List;

/**
 * The state of a search after one generation.
 *
 * @param number number of the generation, 0 for the first population
 * @param solutions the population, best first: by front, then by crowding distance
 * @param evaluations replicates run so far
 */
public record Generation(int number, List<Solution> solutions, long evaluations) {
    /** Copies the population. */
    public Generation {
        solutions = List.copyOf(solutions);
    }
}
