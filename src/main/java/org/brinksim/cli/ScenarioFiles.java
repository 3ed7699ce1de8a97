package org.brinksim.cli;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.config.Problem;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;

/**
 * Scenarios from files, and the shipped ones.
 *
 * @param folder the folder that relative paths start from
 */
record ScenarioFiles(Path folder) implements ScenarioSource {
    @Override
    public Loading load(String argument, List<String> sets) {
        Reading reading = ScenarioReader.read(argument, folder, sets);
        if (reading instanceof Reading.Accepted accepted) {
            return new Loading.Loaded(accepted.scenario(), accepted.resolvedYaml(), accepted.posterior());
        }
        return new Loading.Refused(((Reading.Refused) reading)
                .problems().stream().map(Problem::toString).toList());
    }
}
