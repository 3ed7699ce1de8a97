package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
    private static final String HEAD = "schema: 1\nextends: two-segments\nname: over\n";
    private static final String SET = HEAD + "timeline: [{id: all, at: 2021-02-01, set: {%s}}]\n";

    @TempDir
    private Path folder;

    @Test
    void anOverrideReachesEveryInputItMeans() {
        Scenario scenario = Scenarios.accepted(
                        "two-segments",
                        "segments.*.patrols=1",
                        "patrons.*.ties.BBB.embargo=0.5",
                        "states.*.stock.*=7",
                        "segments.mill.patrols=0.25")
                .scenario();
        for (String id : List.of("bridge", "ford")) {
            assertThat(input(scenario, "segments." + id + ".patrols")).isEqualTo(1);
        }
        assertThat(input(scenario, "segments.mill.patrols")).isEqualTo(0.25);
        assertThat(input(scenario, "patrons.PPP.ties.BBB.embargo")).isEqualTo(0.5);
        assertThat(input(scenario, "patrons.PPP.ties.AAA.embargo")).isZero();
        assertThat(input(scenario, "states.AAA.stock.munitions")).isEqualTo(7);
        assertThat(input(scenario, "states.BBB.stock.infantry")).isEqualTo(7);
    }

    @Test
    void aPathInFullGoesBeforeAWildcardOfTheSameMapWhereverItStands() {
        assertThat(set("segments.mill.settled: 0.5, segments.*.settled: {value: 0.9, source: seed-2}"))
                .isEqualTo(Map.of(
                        "segments.bridge.settled", 0.9, "segments.ford.settled", 0.9, "segments.mill.settled", 0.5));
        assertThat(set("segments.*.settled: 0.9, segments.mill.settled: 0.5"))
                .containsEntry("segments.mill.settled", 0.5)
                .hasSize(3);
    }

    @Test
    void wildcardsThatAgreeMayMeet() {
        assertThat(set("states.*.stock.armour: 3, states.AAA.stock.*: 3")).hasSize(9);
    }

    @Test
    void anEntryWithoutAnIdIsNamedWithAll() {
        Scenario scenario = Scenarios.acceptedText(
                        HEAD + "timeline: [{at: 2021-02-01, set: {segments.*.settled: 0.9}}]\n")
                .scenario();
        assertThat(scenario.timeline())
                .extracting(entry -> entry.stamp().id())
                .contains("2021-02-01-set-segments-all-settled");
    }

    @Test
    void anOverrideOfASetEntryMayHoldOne() {
        Scenario scenario = Scenarios.acceptedText(
                        SET.replace("%s", "border.drought: 1"), "timeline.all.set.segments.*.settled=0.75")
                .scenario();
        assertThat(values(scenario))
                .containsEntry("segments.ford.settled", 0.75)
                .hasSize(4);
    }

    @Test
    void aWildcardOfALaterFileOrOverrideReplacesWhatItMeans() throws IOException {
        String base = SET.replace("%s", "segments.mill.settled: 0.5, segments.*.patrols: 1, border.drought: 1");
        Files.writeString(folder.resolve("base.yaml"), base);
        Map<String, Double> expected = Map.of(
                "segments.bridge.settled", 0.75,
                "segments.ford.settled", 0.75,
                "segments.mill.settled", 0.75,
                "border.drought", 1.0);
        String patrols = "segments.*.patrols: null";
        String over =
                "schema: 1\nextends: base\ntimeline: [{id: all, set: {segments.*.settled: 0.75, " + patrols + "}}]\n";
        Files.writeString(folder.resolve("over.yaml"), over);
        assertThat(values(scenario("over"))).isEqualTo(expected);
        assertThat(values(scenario(
                        "base",
                        "timeline.all.set.segments.*.settled=0.75",
                        "timeline.all.set.segments.*.patrols=null")))
                .isEqualTo(expected);
    }

    @Test
    void theResolvedFormWritesThemOutAndIsReadAgain() {
        Reading.Accepted first = Scenarios.acceptedText(SET.replace("%s", "segments.*.settled: 0.9"));
        assertThat(first.resolvedYaml()).contains("segments.ford.settled: 0.9").doesNotContain("*");
        Reading.Accepted second = Scenarios.acceptedText(first.resolvedYaml());
        assertThat(second.resolvedYaml()).isEqualTo(first.resolvedYaml());
        assertThat(second.scenario().figures()).isEqualTo(first.scenario().figures());
    }

    @Test
    void aBaseWithAWildcardIsItsOwnReference() {
        String base = Scenarios.accepted("two-segments").resolvedYaml()
                + "- {id: early, at: 2011-01-01, set: {segments.*.settled: 0.9}}\n";
        Scenario scenario =
                Scenarios.acceptedText(base, "segments.mill.settled=0.1").scenario();
        int slot = scenario.inputs().layout().slot("segments.mill.settled").orElseThrow();
        assertThat(scenario.inputs().get(slot)).isEqualTo(0.1);
        assertThat(scenario.reference().get(slot)).isEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "segments.*.setled: 1|4:44 timeline.all.set: no input has the path \"segments.*.setled\", where * stands for any id; did you mean \"segments.*.settled\"?",
                "segments.mill.*: 1|4:44 timeline.all.set: no input has the path \"segments.mill.*\", where * stands for any id",
                "segments.*.settled: 2|4:64 timeline.all.set.segments.mill.settled: 2 is out of range; allowed is a number, 0 to 1 (share)",
                "states.*.stock.armour: 3, states.AAA.stock.*: 4|4:70 timeline.all.set: \"states.AAA.stock.*\" gives states.AAA.stock.armour 4, another wildcard 3; write states.AAA.stock.armour in full",
            })
    void problemsPointToTheWildcard(String set, String problem) {
        assertThat(Scenarios.problems(SET.replace("%s", set)))
                .singleElement()
                .asString()
                .startsWith("it.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "segments.*.setled=1|--set:1:1 segments.*.setled: no input has the path \"segments.*.setled\", where * stands for any id; did you mean \"segments.*.settled\"?",
                "segments.*.settled=2|--set:1:20 segments.mill.settled: 2 is out of range; allowed is a number, 0 to 1 (share)",
                "timeline.*.at=2021-01-01|--set:1:10 timeline.*: no entry has the id \"*\"",
            })
    void problemsOfOverridesAreToldOnce(String set, String problem) {
        assertThat(Scenarios.problems(HEAD, set)).singleElement().asString().startsWith(problem);
    }

    private Scenario scenario(String name, String... sets) {
        Reading reading = ScenarioReader.read(name, folder, List.of(sets));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).scenario();
    }

    private static Map<String, Double> set(String values) {
        return values(Scenarios.acceptedText(SET.replace("%s", values)).scenario());
    }

    private static Map<String, Double> values(Scenario scenario) {
        return scenario.timeline().stream()
                .filter(entry -> entry.stamp().id().equals("all"))
                .map(entry -> ((TimelineEntry.Set) entry).values())
                .findFirst()
                .orElseThrow();
    }

    private static double input(Scenario scenario, String path) {
        return scenario.inputs().get(scenario.inputs().layout().slot(path).orElseThrow());
    }
}
