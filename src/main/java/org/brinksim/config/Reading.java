package org.brinksim.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.directional.Expectations;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What reading a scenario gives: the scenario, or everything that is wrong with it. */
public sealed interface Reading {
    /**
     * A scenario without problems.
     *
     * @param scenario the scenario, checked
     * @param resolvedYaml the same scenario as one file without {@code extends}, in canonical form; reading it gives
     *     the same scenario and the same text. It names no posterior, whose path would hold in one folder alone
     * @param about what the file says about itself
     * @param fitted the posterior that it names, empty for none
     */
    record Accepted(Scenario scenario, String resolvedYaml, About about, Optional<Fitted> fitted) implements Reading {
        /** The posterior that it names, empty for none. */
        public Optional<Posterior> posterior() {
            return fitted.map(Fitted::posterior);
        }

        /** The resolved form with the name of the posterior, as it holds in the folder of the command. */
        public String whole() {
            return resolvedYaml
                    + fitted.map(found -> CanonicalYaml.line(ScenarioShape.POSTERIOR, found.name()))
                            .orElse("");
        }
    }

    /**
     * What a scenario file says about itself beside its name and title; a file does not inherit it.
     *
     * @param group what kind of scenario it is, null when it does not say
     * @param question what it asks, empty when it does not say
     * @param expected what it should change, as said beforehand
     */
    record About(@Nullable ScenarioGroup group, String question, Expectations expected) {
        static About of(Mapping file) {
            String word = file.text(ScenarioShape.GROUP);
            String question = file.text(ScenarioShape.QUESTION);
            ScenarioGroup group = Stream.of(ScenarioGroup.values())
                    .filter(candidate -> candidate.key().equals(word))
                    .findFirst()
                    .orElse(null);
            return new About(group, question == null ? "" : question, ExpectedShape.of(file));
        }
    }

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
