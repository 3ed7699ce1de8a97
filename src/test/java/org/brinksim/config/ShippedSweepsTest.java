package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.design.Factor;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sweeps that come with the program hold to. */
class ShippedSweepsTest {
    static List<String> names() {
        return ShippedScenarios.sweeps();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsReadAsksAQuestionAndVariesWhatHoldsForTheWholeRun(String name) {
        Sweep sweep = sweep(name);
        assertThat(sweep.about().name()).isEqualTo(name);
        assertThat(sweep.about().question()).endsWith("?");
        assertThat(sweep.settings().replicates()).isNotNull();
        assertThat(sweep.notes()).isEmpty();
        assertThat(ShippedScenarios.names()).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight-parameters", "eight-parameters-morris"})
    void theParametersAreThoseThatAreFitted(String name) {
        List<String> fitted = Parameters.all().stream()
                .filter(Parameter::calibrated)
                .map(parameter -> Overrides.path(parameter.name()))
                .toList();
        assertThat(sweep(name).factors())
                .allMatch(Factor.Distributed.class::isInstance)
                .extracting(Factor::path)
                .containsExactlyInAnyOrderElementsOf(fitted);
    }

    @Test
    void thereAreSomeAndTheirFolderIsNoScenario() {
        assertThat(names()).contains("arms-mediation", "drones-air-defence", "attention-leverage");
        assertThat(ShippedScenarios.names()).isNotEmpty().doesNotContain("experiments");
    }

    private static Sweep sweep(String name) {
        SweepReading reading = SweepReader.read(name, Path.of("no-such-folder"), Asked.nothing());
        assertThat(reading).isInstanceOf(SweepReading.Accepted.class);
        return ((SweepReading.Accepted) reading).sweep();
    }
}
