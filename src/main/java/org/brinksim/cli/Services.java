package org.brinksim.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.brinksim.experiment.Model;
import org.brinksim.output.Storage;
import org.brinksim.scenario.Scenario;

/**
 * What commands work with.
 *
 * @param scenarios where scenarios come from
 * @param models makes the model of a scenario
 * @param renderer draws charts and report
 * @param storage opens the files of results
 * @param environment environment variables
 * @param clock tells when a command began, for the manifest alone
 * @param folder the current folder
 */
public record Services(
        ScenarioSource scenarios,
        Function<Scenario, Model> models,
        Renderer renderer,
        Storage storage,
        Map<String, String> environment,
        InstantSource clock,
        Path folder) {
    /** Copies the environment. */
    public Services {
        environment = Map.copyOf(environment);
    }
}
