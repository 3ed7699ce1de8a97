package org.brinksim.cli;

import java.nio.file.Path;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Sufficiency;

/**
 * One scenario to run, checked: nothing of it was written yet.
 *
 * @param argument the scenario, as the user named it
 * @param loaded the scenario
 * @param plan its runs
 * @param sufficiency when there are enough runs
 */
record Assignment(String argument, Loaded loaded, EnsemblePlan plan, Sufficiency sufficiency) {
    /** The last part of what the user typed: without folders. */
    String shortArgument() {
        Path name = Path.of(argument).getFileName();
        return name == null ? argument : name.toString();
    }
}
