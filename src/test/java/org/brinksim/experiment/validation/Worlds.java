package org.brinksim.experiment.validation;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.evidence.Evidence;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Simulations;

/** The shipped scenarios that are judged, and what runs them. */
final class Worlds {
    static final Evidence EVIDENCE = Evidence.of("kyrgyzstan-tajikistan");

    private Worlds() {}

    static Scenario scenario(String name, String... sets) {
        Reading reading = ScenarioReader.read(name, Path.of("scenarios"), List.of(sets));
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalArgumentException(name + " is not a scenario: " + reading);
        }
        return accepted.scenario();
    }

    static RunMaker maker(long seed) {
        Simulations simulations = new Simulations();
        return new RunMaker(
                scenario -> simulations.of(scenario)::run,
                seed,
                new Ensemble.Conduct(2, false, () -> false),
                run -> {});
    }

    static PatternScenarios patterns() {
        return new PatternScenarios(
                scenario("from-2010"),
                scenario("kyrgyzstan-tajikistan"),
                List.of(
                        scenario("april-2021"),
                        scenario("september-2022"),
                        scenario("june-2021"),
                        scenario("january-2022"),
                        scenario("june-2022")));
    }

    static Validation.Subject subject() {
        return new Validation.Subject(
                patterns(), scenario("forecast-2021-10"), ParameterDraws.none(), ParameterDraws.none());
    }
}
