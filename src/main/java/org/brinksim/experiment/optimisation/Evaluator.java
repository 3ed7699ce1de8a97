package org.brinksim.experiment.optimisation;

import java.util.List;

/** Runs trials; an outcome depends on the values and the number of the replicate alone, so trials may run in parallel. */
@FunctionalInterface
public interface Evaluator {
    /**
     * Runs a batch.
     *
     * @param batch trials, none of them twice
     * @return the outcomes in the order of the batch
     */
    List<Outcomes> evaluate(List<Trial> batch);
}
