package org.brinksim.cli;

import java.util.List;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Sufficiency;

/**
 * One ensemble to run, checked: nothing of it was written yet.
 *
 * @param wording what was asked
 * @param loaded the scenarios, in the order of the plan
 * @param plan its runs
 * @param sufficiency when there are enough runs
 */
record Assignment(Wording wording, List<Loaded> loaded, EnsemblePlan plan, Sufficiency sufficiency) {
    /** Copies the scenarios. */
    Assignment {
        loaded = List.copyOf(loaded);
    }
}
