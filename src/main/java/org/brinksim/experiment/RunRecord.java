package org.brinksim.experiment;

import java.util.List;

/**
 * One run of an ensemble: its name, what was varied in it and how it ended.
 *
 * @param id name of the run
 * @param seed master seed
 * @param values values of {@link EnsemblePlan#paths()}, in their order and the units of the inputs
 * @param result how it ended
 */
public record RunRecord(RunId id, long seed, List<Double> values, RunResult result) {
    /** Copies the values. */
    public RunRecord {
        values = List.copyOf(values);
    }
}
