package org.brinksim.config;

import java.util.List;
import org.brinksim.scenario.Scenario;

/** What reading a scenario gives: the scenario, or everything that is wrong with it. */
public sealed interface Reading {
    /**
     * A scenario without problems.
     *
     * @param scenario the scenario, checked
     * @param resolvedYaml the same scenario as one file without {@code extends}, in canonical form; reading it gives
     *     the same scenario and the same text
     */
    record Accepted(Scenario scenario, String resolvedYaml) implements Reading {}

    /**
     * A scenario with problems.
     *
     * @param problems all of them, in order of files and places; at least one
     */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
