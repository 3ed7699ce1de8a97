package org.brinksim.experiment.directional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Replication;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Simulations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionalRunsTest {
    private static Reading.Accepted read(String name) {
        return (Reading.Accepted) ScenarioReader.read(name, Path.of("scenarios"), List.of());
    }

    static Stream<String> whatIfs() {
        return Stream.of(
                "d01-buffer-batken-isfara",
                "d10-security-line",
                "d11-quiet-at-home",
                "d14-trusted-mediator",
                "d18-dry-year",
                "d20-iranian-plant");
    }

    private static Replication replication(ParameterDraws draws) {
        Simulations simulations = new Simulations();
        return new Replication(
                scenario -> simulations.of(scenario)::run,
                scenario -> draws,
                1,
                new Ensemble.Conduct(2, true, () -> false));
    }

    private static List<DirectionalTest> tests(String name) {
        Expectations expected = read(name).about().expected();
        Scenario base = read(expected.against()).scenario();
        Scenario changed = read(name).scenario();
        return expected.rows().stream()
                .map(row -> new DirectionalTest(changed, base, row))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void everyDeclaredMeasureIsTaken(String name) {
        List<DirectionalTest> tests = tests(name);
        List<DirectionalResult> results = new DirectionalRuns(replication(ParameterDraws.none()), 30).results(tests);
        assertThat(results).hasSameSizeAs(tests).hasSizeGreaterThan(0);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.with().pairs()).isEqualTo(30);
            assertThat(result.with().base()).isNotNegative();
        });
    }

    @Test
    void aChangeOfNothingGivesNoDifferenceAlsoWhenParametersAreDrawn() {
        Scenario base = read("kyrgyzstan-tajikistan").scenario();
        Expectation expectation =
                new Expectation("dead", "m_deaths", "", Expected.NO_CHANGE, Set.of(Mechanism.CONTACT));
        Scenario twin = base.with(EnumSet.copyOf(base.switches()));
        DirectionalResult drawn = new DirectionalRuns(replication(ParameterDraws.priorsBut(Set.of())), 20)
                .results(List.of(new DirectionalTest(twin, base, expectation)))
                .get(0);
        DirectionalResult declared = new DirectionalRuns(replication(ParameterDraws.none()), 20)
                .results(List.of(new DirectionalTest(twin, base, expectation)))
                .get(0);
        assertThat(drawn.with().difference()).isZero();
        assertThat(drawn.with().base())
                .isPositive()
                .isNotEqualTo(declared.with().base());
    }

    @Test
    void anUnknownMeasureIsRefused() {
        Scenario base = read("kyrgyzstan-tajikistan").scenario();
        Expectation wrong = new Expectation("x", "m_nothing", "", Expected.FALLS, Set.of(Mechanism.ARMS));
        assertThatThrownBy(() -> new DirectionalRuns(replication(ParameterDraws.none()), 2)
                        .results(List.of(new DirectionalTest(base, base, wrong))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("m_nothing");
    }
}
