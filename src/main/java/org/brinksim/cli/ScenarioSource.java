package org.brinksim.cli;

import java.util.List;
import org.brinksim.scenario.Scenario;

/** Where commands get their scenarios from. */
@FunctionalInterface
public interface ScenarioSource {
    /**
     * Reads a scenario.
     *
     * @param argument name or path, as the user gave it
     * @param sets changes as {@code path=value}, the last wins
     */
    Loading load(String argument, List<String> sets);

    /** What loading gives. */
    sealed interface Loading {
        /** A scenario without problems, and the same as one file. */
        record Loaded(Scenario scenario, String resolvedYaml) implements Loading {}

        /** Everything that is wrong, one line each; at least one. */
        record Refused(List<String> problems) implements Loading {
            /** Copies the problems. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
