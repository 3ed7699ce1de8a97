package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {
    @ParameterizedTest
    @CsvSource({
        "segments.mill.stake, 0.25",
        "segments.ford.settled, 1",
        "segments.bridge.population.BBB, 12",
        "sectors.plain.commands.AAA.posts, 2",
        "states.BBB.stock.armed_drone, 3",
        "patrons.PPP.ties.BBB.dependence, 0.75",
        "border.drought, 0.5"
    })
    void aPathReachesItsInput(String path, double value) {
        Scenario scenario =
                Scenarios.accepted("two-segments", path + "=" + value).scenario();
        assertThat(scenario.inputs().get(scenario.inputs().layout().slot(path).orElseThrow()))
                .isEqualTo(value);
        assertThat(scenario.figures())
                .contains(new Figure(path, value, Double.NaN, Double.NaN, "", "set on the command line"));
    }

    @Test
    void theLastOverrideOfAPathWins() {
        Scenario scenario = Scenarios.accepted("two-segments", "border.drought=0.5", "border.drought=0.75")
                .scenario();
        assertThat(scenario.figures())
                .filteredOn(figure -> figure.path().equals("border.drought"))
                .extracting(Figure::value)
                .containsExactly(0.75);
    }

    @Test
    void pathsOfTheTimelineGoByIdAndThroughPathsOfSet() {
        String id = "2022-02-24-set-patrons-PPP-attention-states-AAA-unrest";
        Scenario scenario = Scenarios.accepted(
                        "two-segments",
                        "timeline.drones.deliver.count=7",
                        "timeline." + id + ".set.patrons.PPP.attention=0.125",
                        "timeline." + id + ".ramp_days=9",
                        "timeline.2021-08-01-talks=null",
                        "timeline.extra={at: 2021-09-09, works: {segment: mill, days: 3}}")
                .scenario();
        assertThat(scenario.timeline())
                .extracting(entry -> entry.stamp().id())
                .contains("extra")
                .doesNotContain("2021-08-01-talks");
        assertThat(scenario.timeline())
                .filteredOn(TimelineEntry.Set.class::isInstance)
                .last()
                .satisfies(entry -> {
                    assertThat(((TimelineEntry.Set) entry).values()).containsEntry("patrons.PPP.attention", 0.125);
                    assertThat(((TimelineEntry.Set) entry).rampDays()).isEqualTo(9);
                });
        assertThat(scenario.timeline())
                .filteredOn(TimelineEntry.Deliver.class::isInstance)
                .singleElement()
                .satisfies(entry ->
                        assertThat(((TimelineEntry.Deliver) entry).count()).isEqualTo(7));
    }

    @Test
    void nullTakesOut() {
        Scenario scenario = Scenarios.accepted(
                        "two-segments",
                        "segments.ford=null",
                        "timeline.2021-07-02-works-ford=null",
                        "parameters.excitation=null")
                .scenario();
        assertThat(scenario.segments()).extracting(Segment::id).containsExactly("bridge", "mill");
        assertThat(scenario.figures()).extracting(Figure::path).doesNotContain("parameters.excitation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "segments.mil.stake=1|--set:1:10 segments.mil: no segment has the id \"mil\"; did you mean \"mill\"?",
                "segments.mill.stake=2|--set:1:21 segments.mill.stake: 2 is out of range; allowed is a number, 0 to 1 (0-1)",
                "parameters.exitation=1|--set:1:12 parameters.exitation: unknown key \"exitation\"; did you mean \"excitation\"?",
                "parameters.exitation=null|--set:1:12 parameters.exitation: unknown key \"exitation\"; did you mean \"excitation\"?",
                "border.drought|--set:1:1: \"border.drought\" is no override; write path=value, such as segments.ID.NAME=1",
                "border.drought=|--set:1:16 border.drought: no value after =; write path=null to take something out",
                "border.drought=[1|--set:1:18: not readable as YAML: expected ',' or ']', but got <stream end>",
                "name.x=3|--set:1:6 name.x: \"x\" leads nowhere; allowed is an id: up to 64 letters, digits, _ or -",
                "segments.mill.population.CCC=3|--set:1:26 segments.mill.population: no state has the id \"CCC\"; there are AAA, BBB",
            })
    void problemsPointIntoTheTextOfTheOverride(String set, String problem) {
        Reading reading = ScenarioReader.read("two-segments", Path.of("no-such-folder"), List.of(set));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).problems())
                .extracting(Problem::toString)
                .containsExactly(problem);
    }

    @Test
    void aMistypedKeyOfAMapThatTheFileDoesNotStateHasItsNearestWord() {
        Reading reading = ScenarioReader.read("april-2021", Path.of("scenarios"), List.of("parameters.lethalty=2"));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).problems())
                .extracting(Problem::message)
                .containsExactly("unknown key \"lethalty\"; did you mean \"lethality\"?");
    }
}
