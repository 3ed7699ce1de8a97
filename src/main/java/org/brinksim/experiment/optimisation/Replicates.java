package org.brinksim.experiment.optimisation;

/**
 * How many replicates a place gets.
 *
 * @param first replicates of a new place, at least 1
 * @param more replicates that a place of the first front gets in each generation, at least 1
 * @param most replicates of a place in the search, at least {@code first}
 * @param last fresh replicates of each place of the final front, at least 2
 */
public record Replicates(int first, int more, int most, int last) {
    /** Checks the numbers. */
    public Replicates {
        if (first < 1 || more < 1 || most < first || last < 2) {
            throw new IllegalArgumentException("Replicates " + first + " at first, " + more + " more, " + most
                    + " at most, " + last
                    + " at last; allowed is at least 1, 1, as many as at first, and 2");
        }
    }

    /** Replicates that a place of the first front is still to get in this generation. */
    int due(int run) {
        return StrictMath.min(more, most - run);
    }
}
