package org.brinksim.experiment.optimisation;

import java.util.List;

/**
 * What the replicates of a trial came to.
 *
 * @param rows for each finished replicate, in the order of their numbers, one finite value for each objective; failed replicates are left
 *     out
 */
public record Outcomes(List<List<Double>> rows) {
    /** Copies the rows and checks that they hold numbers. */
    public Outcomes {
        rows = rows.stream().map(List::copyOf).toList();
        if (!rows.stream().flatMap(List::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "An outcome is not a number in " + rows + "; leave out a replicate that has no value");
        }
    }
}
