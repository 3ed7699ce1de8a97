package org.brinksim.cli;

import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.Posterior;
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
        /**
         * A scenario without problems.
         *
         * @param scenario the scenario
         * @param resolvedYaml the same as one file, which names no posterior
         * @param posterior the posterior that it names, empty for none
         */
        record Loaded(Scenario scenario, String resolvedYaml, Optional<Posterior> posterior) implements Loading {
            /** The scenario and its posterior. */
            Drawing.Named named() {
                return new Drawing.Named(scenario, posterior);
            }
        }

        /** Everything that is wrong, one line each; at least one. */
        record Refused(List<String> problems) implements Loading {
            /** Copies the problems. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
