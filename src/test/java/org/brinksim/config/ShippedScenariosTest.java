package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the scenarios that come with the program hold to. */
class ShippedScenariosTest {
    private static final String BASE = "kyrgyzstan-tajikistan";

    static List<String> names() {
        return ShippedScenarios.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNumberHasASourceAndEveryFileAsksAQuestion(String name) {
        Reading.Accepted shipped = shipped(name);
        assertThat(shipped.scenario().figures())
                .filteredOn(figure -> figure.source().isBlank())
                .extracting(Figure::path)
                .isEmpty();
        assertThat(shipped.about().group()).isNotNull();
        assertThat(shipped.about().question()).contains("?");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyResolvedFormIsReadAgainAsTheSameScenario(String name) {
        Reading.Accepted first = shipped(name);
        Reading.Accepted second = Scenarios.acceptedText(first.resolvedYaml());
        assertThat(second.resolvedYaml()).isEqualTo(first.resolvedYaml());
        assertThat(second.scenario())
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> Double.compare(one, other) == 0, Double.class)
                .isEqualTo(first.scenario());
    }

    @Test
    void patronsStandToEachOtherAlikeFromBothEnds() {
        Scenario base = shipped(BASE).scenario();
        Layout layout = base.inputs().layout();
        for (int one = 0; one < base.patrons().size(); one++) {
            for (int other = 0; other < base.patrons().size(); other++) {
                assertThat(base.inputs().get(layout.pairSlot(Input.STANCE, one, other)))
                        .as(layout.path(layout.pairSlot(Input.STANCE, one, other)))
                        .isEqualTo(base.inputs().get(layout.pairSlot(Input.STANCE, other, one)));
            }
        }
    }

    @Test
    void bothStatesAreMembersOfEveryOrganisation() {
        Scenario base = shipped(BASE).scenario();
        for (int i = 0; i < base.organisations().size(); i++) {
            for (int side = 0; side < 2; side++) {
                int slot = base.inputs().layout().slot(Input.MEMBER, i, side);
                assertThat(base.inputs().get(slot)).isEqualTo(1);
            }
        }
        assertThat(base.organisations()).extracting(Organisation::id).containsExactly("CSTO", "OSCE", "SCO", "UN");
    }

    @Test
    void theRecordStandsInForWhatIsOffAndIsHistoryAtTheStart() {
        Scenario base = shipped(BASE).scenario();
        Set<Mechanism> recorded = base.timeline().stream()
                .map(entry -> entry.stamp().standsFor())
                .filter(mechanism -> mechanism != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mechanism.class)));
        assertThat(recorded)
                .containsExactlyInAnyOrder(Mechanism.MARKET, Mechanism.MOVES, Mechanism.TALKS, Mechanism.PROTOCOLS);
        Scenario smaller = Scenarios.accepted(BASE, "model=M2").scenario();
        TimelineEntry drones = entry(base, "tb2");
        assertThat(base.isLive(drones)).isFalse();
        assertThat(smaller.isLive(entry(smaller, "tb2"))).isTrue();
        Scenario later = Scenarios.accepted(BASE, "calendar.start=2022-01-01").scenario();
        assertThat(later.isLive(drones)).isTrue();
    }

    @Test
    void theFirstDayHasTheSpendingOfTheYearBeforeAndTheDronesOfTheWarElsewhere() {
        Conditions start = ConditionPlan.of(shipped(BASE).scenario()).atStart();
        assertThat(value(start, "states.KGZ.military_spending")).isEqualTo(152.8);
        assertThat(value(start, "states.TJK.military_spending")).isEqualTo(84.9);
        assertThat(value(start, "border.demonstration.armed_drone")).isEqualTo(1);
        assertThat(value(start, "states.TJK.succession")).isEqualTo(1);
        assertThat(value(start, "sectors.batken-isfara.crossings_open")).isEqualTo(1);
    }

    private static double value(Conditions conditions, String path) {
        return conditions.get(conditions.layout().slot(path).orElseThrow());
    }

    private static TimelineEntry entry(Scenario scenario, String id) {
        return scenario.timeline().stream()
                .filter(entry -> entry.stamp().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reading.Accepted shipped(String name) {
        Reading reading = ScenarioReader.readShipped(name);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }
}
