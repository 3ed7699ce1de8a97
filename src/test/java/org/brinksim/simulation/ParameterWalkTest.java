package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every declared parameter moves something, and its metric in the declared direction. */
class ParameterWalkTest {
    static Stream<Parameter> parameters() {
        return Parameters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyParameterMovesItsMetric(Parameter parameter) {
        assertThat(Walk.isColumn(parameter.shows().metric()))
                .as(parameter.shows().metric())
                .isTrue();
        Scenario base = Situations.of(parameter);
        Walk walk = new Walk(
                        with(base, parameter.name(), Situations.low(parameter)),
                        with(base, parameter.name(), Situations.high(parameter)),
                        parameter.shows())
                .run();
        assertThat(walk.moves())
                .as("%s moves something: %s", parameter.name(), walk)
                .isTrue();
        assertThat(walk.goesAsDeclared()).as("%s: %s", parameter.name(), walk).isTrue();
    }

    private static Scenario with(Scenario scenario, String name, double value) {
        return scenario.with(scenario.parameters().with(Map.of(name, value)));
    }
}
