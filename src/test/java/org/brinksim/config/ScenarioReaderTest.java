package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.IncidentParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    private final Scenario scenario = Scenarios.accepted("two-segments").scenario();

    @Test
    void readsNamesStatesAndDays() {
        assertThat(scenario.name()).isEqualTo("two-segments");
        assertThat(scenario.title()).isEqualTo("Two segments of an invented border");
        assertThat(scenario.states()).containsExactly(new State("AAA", "Northland"), new State("BBB", "BBB"));
        assertThat(scenario.calendar())
                .isEqualTo(new Calendar(
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2020, 12, 31)));
    }

    @Test
    void neighboursAreNeighboursOfBoth() {
        assertThat(scenario.segments()).extracting(Segment::id).containsExactly("bridge", "ford", "mill");
        assertThat(scenario.segments())
                .extracting(Segment::neighbours)
                .containsExactly(List.of("mill"), List.of(), List.of("bridge"));
        Segment mill = scenario.segments().get(2);
        assertThat(mill.traits()).containsExactly(Trait.WATER, Trait.ROAD);
        assertThat(mill.latitude()).isEqualTo(39.95);
        assertThat(mill.longitude()).isEqualTo(70.53);
    }

    @Test
    void inputsAreTheStatedOnesAndElseTheDeclared() {
        assertThat(input("segments.mill.share")).isEqualTo(3);
        assertThat(input("segments.bridge.share")).isEqualTo(Input.SHARE.initial());
        assertThat(input("segments.mill.population.BBB")).isEqualTo(7000);
        assertThat(input("segments.mill.garrison.BBB")).isEqualTo(Input.GARRISON.initial());
        assertThat(input("sectors.hills.commands.AAA.posts")).isEqualTo(1.5);
        assertThat(input("states.AAA.stock.armour")).isEqualTo(150);
        assertThat(input("states.BBB.stock.armour")).isEqualTo(Input.STOCK.initial());
        assertThat(input("patrons.PPP.ties.AAA.dependence")).isEqualTo(0.6);
        assertThat(input("border.reported_incidents_per_year")).isEqualTo(22.2);
    }

    @Test
    void parametersAndSwitchesAreTheStatedOnesAndElseTheDeclared() {
        assertThat(scenario.parameters().get(EscalationParameters.CLIMB_PROPENSITY))
                .isEqualTo(1.25);
        assertThat(scenario.parameters().get(IncidentParameters.EXCITATION)).isEqualTo(0.3);
        assertThat(scenario.parameters().get(IncidentParameters.EXCITATION_DAYS))
                .isEqualTo(ParameterValues.defaults().get(IncidentParameters.EXCITATION_DAYS));
        assertThat(scenario.isOn(Mechanism.DROUGHT)).isFalse();
        assertThat(scenario.isOn(Mechanism.LANCHESTER)).isTrue();
        assertThat(scenario.isOn(Mechanism.LADDER)).isTrue();
    }

    @Test
    void timelineEntriesHaveTheIdsTheRuleGives() {
        assertThat(scenario.timeline())
                .extracting(entry -> entry.stamp().id())
                .containsExactly(
                        "2015-01-01-set-border-reported_incidents_per_year",
                        "2021-04-28-trigger-mill",
                        "2021-05-01-ceasefire-hills",
                        "2021-05-02-ceasefire",
                        "2021-05-21-crossing-hills",
                        "2021-05-22-crossing",
                        "2021-06-05-buffer-hills",
                        "2021-07-01-unrest-BBB",
                        "2021-07-02-works-ford",
                        "2021-07-03-drought",
                        "2021-08-01-talks",
                        "2021-08-02-talks-plain",
                        "drones",
                        "2022-02-24-set-patrons-PPP-attention-states-AAA-unrest",
                        "2022-09-14-trigger-bridge-BBB");
    }

    @Test
    void everyVerbIsBuiltFromItsArguments() {
        assertThat(entry("drones"))
                .isEqualTo(new TimelineEntry.Deliver(
                        stamp("drones", 2021, 12, 15, "seed-2"), "QQQ", "AAA", EquipmentClass.ARMED_DRONE, 3));
        assertThat(entry("2022-09-14-trigger-bridge-BBB"))
                .isEqualTo(new TimelineEntry.Trigger(
                        stamp("2022-09-14-trigger-bridge-BBB", 2022, 9, 14, ""), "bridge", 4, "BBB"));
        assertThat(entry("2021-05-01-ceasefire-hills"))
                .isEqualTo(new TimelineEntry.Ceasefire(
                        stamp("2021-05-01-ceasefire-hills", 2021, 5, 1, ""), "hills", SignatoryLevel.SECURITY_CHIEF));
        assertThat(entry("2021-05-21-crossing-hills"))
                .isEqualTo(new TimelineEntry.Crossing(
                        stamp("2021-05-21-crossing-hills", 2021, 5, 21, ""), "hills", false));
        assertThat(entry("2021-06-05-buffer-hills"))
                .isEqualTo(new TimelineEntry.Buffer(
                        stamp("2021-06-05-buffer-hills", 2021, 6, 5, ""), "hills", null, 3, null));
        assertThat(entry("2021-07-01-unrest-BBB"))
                .isEqualTo(new TimelineEntry.Unrest(
                        stamp("2021-07-01-unrest-BBB", 2021, 7, 1, ""), "BBB", 0.5, LocalDate.of(2021, 8, 1)));
        assertThat(entry("2021-07-02-works-ford"))
                .isEqualTo(new TimelineEntry.Works(stamp("2021-07-02-works-ford", 2021, 7, 2, ""), "ford", 14));
        assertThat(entry("2021-07-03-drought"))
                .isEqualTo(new TimelineEntry.Drought(
                        stamp("2021-07-03-drought", 2021, 7, 3, ""), 0.7, LocalDate.of(2021, 10, 1)));
        assertThat(entry("2021-08-02-talks-plain"))
                .isEqualTo(new TimelineEntry.Talks(stamp("2021-08-02-talks-plain", 2021, 8, 2, ""), "plain"));
    }

    @Test
    void aSetEntryKeepsItsValuesItsRampAndItsEnd() {
        TimelineEntry.Set set = (TimelineEntry.Set) entry("2022-02-24-set-patrons-PPP-attention-states-AAA-unrest");
        assertThat(set.values()).containsEntry("patrons.PPP.attention", 0.5).containsEntry("states.AAA.unrest", 0.1);
        assertThat(set.rampDays()).isEqualTo(30);
        assertThat(set.until()).isEqualTo(LocalDate.of(2022, 6, 1));
    }

    @Test
    void figuresKeepTheirEvidence() {
        assertThat(scenario.figures())
                .contains(
                        new Figure("parameters.climb_propensity", 1.25, 0.6, 1.5, "assumption", "set by hand"),
                        new Figure("segments.mill.stake", 1, Double.NaN, Double.NaN, "", ""),
                        new Figure("timeline.drones.deliver.count", 3, Double.NaN, Double.NaN, "seed-2", ""));
        assertThat(scenario.figures())
                .filteredOn(figure -> figure.path().contains("unrest.level"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isCloseTo(0.5, within(0.0)));
    }

    @Test
    void theResolvedFileIsReadAgainAsTheSameScenario() {
        Reading.Accepted first = Scenarios.accepted("two-segments");
        Reading.Accepted second = Scenarios.acceptedText(first.resolvedYaml());
        assertThat(second.resolvedYaml()).isEqualTo(first.resolvedYaml());
        assertThat(second.scenario())
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> Double.compare(one, other) == 0, Double.class)
                .isEqualTo(first.scenario());
    }

    private double input(String path) {
        return scenario.inputs().get(scenario.inputs().layout().slot(path).orElseThrow());
    }

    private TimelineEntry entry(String id) {
        return scenario.timeline().stream()
                .filter(entry -> entry.stamp().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TimelineEntry.Stamp stamp(String id, int year, int month, int day, String source) {
        return new TimelineEntry.Stamp(id, LocalDate.of(year, month, day), source);
    }
}
