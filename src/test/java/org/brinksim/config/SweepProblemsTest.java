package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brinksim.config.Asked.Spread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of sweeps that cannot be read. */
class SweepProblemsTest {
    @TempDir
    private Path folder;

    private Sweeps sweeps;

    @BeforeEach
    void copyTheScenario() {
        sweeps = new Sweeps(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "parameters.lethalty: prior|6:3 parameters.lethalty: no parameter and no input has the path \"parameters.lethalty\"; did you mean \"parameters.lethality\"?; at any other path allowed is a list of values",
                "parameters.lethalty: [1, 2]|6:25 parameters.lethalty: unknown key \"lethalty\"; did you mean \"lethality\"?",
                "segments.mil.stake: [0, 1]|6:24 segments.mil: no segment has the id \"mil\"; did you mean \"mill\"?",
                "segments.*.steak: [0, 1]|6:3 segments.*.steak: no input has the path \"segments.*.steak\", where * stands for any id; did you mean \"segments.*.stake\"?",
                "segments.mill.stake: [0, 2]|6:28 segments.mill.stake: 2 is out of range; allowed is a number, 0 to 1 (0-1)",
                "segments.mill.stake: [0, low]|6:28 segments.mill.stake: found the text \"low\", but allowed is a number, 0 to 1 (0-1)",
                "parameters.lethality: {low: -1, high: 3}|6:31 parameters.lethality: -1 is out of range; allowed is a number, 0 to 20 (factor)",
                "parameters.lethality: {low: 3, high: 1}|6:40 parameters.lethality: high 1 is not above low 3",
                "parameters.lethality: {low: 3}|6:25 factors.parameters.lethality: missing key \"high\", a number, any number",
                "parameters.lethality: {low: 1, high: 2, steps: 1}|6:50 factors.parameters.lethality.steps: 1 is out of range; allowed is a whole number, 2 to 1000 (values)",
                "parameters.lethality: 3|6:25 factors.parameters.lethality: found the number 3, but allowed is prior, {low, high}, {low, high, steps}, a list of values, or a map from options to lists of changes path=value",
                "parameters.lethality: []|6:25 factors.parameters.lethality: the list is empty; allowed is one value or more",
                "parameters.lethality: [1, 1.0]|6:29 factors.parameters.lethality: \"1.0\" stands in the list twice",
                "parameters.climb_local: prior|6:27 parameters.climb_local: it has no prior, and the scenario states no low and high for it; write {low, high} or a list of levels",
                "segments.mill.stake: prior|6:24 segments.mill.stake: it has no prior, and the scenario states no low and high for it; write {low, high} or a list of levels",
                "segments.*.share: prior|6:21 segments.*.share: the scenario states different ranges for what it means; write {low, high} or a list of levels",
                "timeline.drones.deliver.count: {low: 0, high: 3}|6:3 timeline.drones.deliver.count: no parameter and no input has the path \"timeline.drones.deliver.count\"; at any other path allowed is a list of values",
                "timeline.dornes.deliver.count: [0, 3]|6:35 timeline.dornes: no entry has the id \"dornes\"; did you mean \"drones\"?",
                "switches.moves: [true, maybe]|6:26 switches.moves: found the text \"maybe\", but allowed is true or false",
                "arms: {none: [segments.mil.stake=1], all: []}|6:17 segments.mil: no segment has the id \"mil\"; did you mean \"mill\"?",
                "arms race: {none: [border.drought=1], all: []}|6:3 factors: \"arms race\" is no id; allowed is an id: a letter and up to 31 letters, digits, _ or -",
                "scenario: {none: [border.drought=1], all: []}|6:3 factors: a choice among scenarios is a list under the key \"scenario\"",
                "arms: {none: [border.drought=1], all: 3}|6:41 factors.arms.all: found the number 3, but allowed is a list, each text of 1 to 2000 characters",
            })
    void aFactorThatCannotBeIsToldWithWhatIsAllowed(String factor, String problem) {
        assertThat(sweeps.refused("factors:\n  " + factor + "\n")).containsExactly("small.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "segments.mill.stake: [0, 1], segments.*.stake: [0, 1]|segments.*.stake: it sets segments.mill.stake, and so does the factor segments.mill.stake; allowed is one factor for each number",
                "border.drought: [0, 1], dry: {no: [border.drought=0], yes: []}|dry: it sets border.drought, and so does the factor border.drought; allowed is one factor for each number",
                "timeline.drones.deliver.count: [0, 1], drones: {none: [timeline.drones=null], some: []}|drones: it sets timeline.drones, and so does the factor timeline.drones.deliver.count; allowed is one factor for each number",
                "a-b: {no: [border.drought=0], yes: []}, a_b: {no: [], yes: []}|a_b: its column would be p_a_b, as that of the factor a-b",
            })
    void twoFactorsAreApart(String factors, String problem) {
        assertThat(sweeps.refused("factors: {" + factors + "}\n"))
                .singleElement()
                .asString()
                .endsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lsh|5:9 design: \"lsh\" is not allowed here; allowed is one of factorial, oat, lhs, sobol, halton, morris, saltelli, file; did you mean \"lhs\"?",
                "{method: lhs, rows: 8}|5:23 design: \"rows\" is no option of lhs, which takes points, maximin",
                "{method: oat, points: 8}|5:23 design: \"points\" is no option of oat, which takes no options",
                "{method: lhs, points: 0}|5:31 design.points: 0 is out of range; allowed is a whole number, 1 to 100000000 (points)",
                "{method: morris, levels: 5}|5:34 design: 5 levels; allowed is an even number",
                "{method: morris, groups: {g: [border.drougt]}}|5:39 design.groups.g: \"border.drougt\" is no factor; did you mean \"border.drought\"?",
                "{method: morris, groups: {g: [border.drought], h: [border.drought]}}|5:60 design.groups.h: \"border.drought\" is in another group already",
                "factorial|6:11 border.drought: it has no levels, which factorial needs; write a list of levels, or {low, high, steps}",
                "{method: saltelli, rows: 99999999, second_order: true}|",
                "{method: lhs, pionts: 5}|5:23 design: unknown key \"pionts\"; did you mean \"points\"?",
            })
    void aDesignFitsItsFactors(String design, String problem) {
        String body = "design: " + design + "\nfactors: {border.drought: {low: 0, high: 1}}\n";
        if (problem == null) {
            assertThat(sweeps.accepted(body).method()).isNotNull();
        } else {
            assertThat(sweeps.refused(body)).containsExactly("small.yaml:" + problem);
        }
    }

    @Test
    void oatNeedsOneValueToStartFrom() {
        assertThat(sweeps.refused("design: oat\nfactors: {states.*.commitment: [0, 1]}\n"))
                .singleElement()
                .asString()
                .startsWith("small.yaml:6:11 states.*.commitment: the inputs that it means have different values");
    }

    @Test
    void haltonAndTheSizeOfADesignHaveLimits() {
        String many =
                IntStream.range(0, 41).mapToObj(i -> "c" + i + ": {only: []}").collect(Collectors.joining(", "));
        assertThat(sweeps.refused("design: halton\nfactors: {" + many + "}\n"))
                .containsExactly("small.yaml:5:9 design: 41 factors; halton takes at most 40");
        assertThat(sweeps.refused("""
                design: factorial
                factors:
                  border.drought: {low: 0, high: 1, steps: 1000}
                  border.guarantee: {low: 0, high: 1, steps: 1000}
                  parameters.lethality: {low: 0, high: 1, steps: 1000}
                  border.joint_commission: {low: 0, high: 1, steps: 3}
                """))
                .containsExactly("small.yaml:5:9 design: 3000000000 points; allowed are at most 2147483647");
    }

    @Test
    void thereAreAtMostTwoHundredScenarios() {
        String option = IntStream.range(0, 15).mapToObj(i -> "o" + i + ": []").collect(Collectors.joining(", "));
        assertThat(sweeps.refused("factors: {a: {" + option + "}, b: {" + option + "}}\n"))
                .singleElement()
                .asString()
                .contains(" b: more than 200 combinations of options; each is a scenario of its own, allowed are 200");
        String ten = IntStream.range(0, 10).mapToObj(i -> "o" + i + ": []").collect(Collectors.joining(", "));
        String twenty = IntStream.range(0, 20).mapToObj(i -> "o" + i + ": []").collect(Collectors.joining(", "));
        assertThat(sweeps.accepted("factors: {a: {" + ten + "}, b: {" + twenty + "}}\n")
                        .variants())
                .hasSize(200);
    }

    @Test
    void scenariosOfAChoiceHaveTheSameDaysAndNumbers() {
        sweeps.write("short.yaml", """
                schema: 1
                name: short
                extends: two-segments
                calendar: {end: 2022-12-30, latest: 2022-12-31}
                """);
        sweeps.write("fewer.yaml", """
                schema: 1
                name: fewer
                extends: two-segments
                segments: [{id: ford, remove: true}]
                timeline: [{id: 2021-07-02-works-ford, remove: true}]
                """);
        sweeps.write("choice.yaml", """
                schema: 1
                name: choice
                title: A choice
                scenario: [two-segments, short, fewer]
                factors: {segments.ford.stake: [0, 1]}
                """);
        assertThat(sweeps.problems("choice", Asked.nothing()))
                .containsExactly(
                        "choice.yaml:4:11 scenario: short (2021-01-01 to 2022-12-30, AAA, BBB) cannot stand beside two-segments"
                                + " (2021-01-01 to 2022-12-31, AAA, BBB): the scenarios of a sweep have the same days and"
                                + " the same states in the same order",
                        "choice.yaml:5:11 segments.ford.stake: the scenario fewer has no segments.ford.stake; every"
                                + " scenario of a sweep has it");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(sweeps.refused("""
                set: ["border.drougt=1"]
                factors: {parameters.lethalty: prior}
                """))
                .containsExactly("small.yaml:5:7 border.drougt: unknown key \"drougt\"; did you mean \"drought\"?");
        assertThat(sweeps.refused("""
                design: {method: lhs, points: -1}
                factors: {parameters.lethalty: prior, border.drought: 3, segments.mill.stake: [0, 7]}
                replicates: 0
                seed: 1.5
                level: 2
                precision: {width: 1, relative: 1}
                uncertainty: luck
                metrics: [m_death]
                colour: red
                """))
                .extracting(problem -> problem.split(":", 3)[1])
                .containsExactly("5", "6", "6", "6", "7", "8", "9", "10", "11", "12", "13");
    }

    @Test
    void theDefencesOfScenarioFilesHold() {
        assertThat(sweeps.refused("factors: {border.drought: [0]}\nfactors: {border.drought: [0]}\n"))
                .containsExactly("small.yaml:6:1: duplicate key \"factors\", first at line 5, column 1");
        assertThat(sweeps.refused("factors: {border.drought: [0]}\n---\na: 1\n"))
                .containsExactly("small.yaml:6:1: a second document starts here; a file holds one");
        assertThat(sweeps.refused("factors: !!map {border.drought: [0]}\n"))
                .singleElement()
                .asString()
                .contains("tag");
    }

    @Test
    void problemsOfTheCommandLinePointIntoIt() {
        Asked asked = new Asked(
                List.of("segments.mil.stake=1"),
                List.of("border.drought=0:1:x", "border.guarantee=0,,1", "parameters.lethality=1:0"),
                List.of("m_death"),
                new Spread("morris", 1, 3, true, null, null));
        assertThat(sweeps.problems("two-segments", asked))
                .contains("--set:1:10 segments.mil: no segment has the id \"mil\"; did you mean \"mill\"?");
        Asked later = new Asked(List.of(), asked.varies(), asked.metrics(), asked.design());
        assertThat(sweeps.problems("two-segments", later))
                .contains(
                        "--vary:1:20 border.guarantee: a value is missing; write path=low:high, path=low:high:n,"
                                + " path=one,two or the path alone",
                        "--vary:1:16 border.drought: found the text \"0:1:x\", but allowed is a number, 0 to 1 (0-1)",
                        "--vary:1:24 parameters.lethality: high 0 is not above low 1",
                        "--points:1:1 design.trajectories: 1 is out of range; allowed is a whole number, 2 to 100000000"
                                + " (trajectories)",
                        "--metric:1:1 metrics: no metric has the column \"m_death\"; did you mean \"m_deaths\"?");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(sweeps.problems("smal", Asked.nothing()))
                .containsExactly(
                        "smal:1:1: no sweep file and no scenario \"smal\", neither as a file nor among the shipped ones");
        assertThat(sweeps.problems("arms-mediaton", Asked.nothing()))
                .singleElement()
                .asString()
                .endsWith("; did you mean \"arms-mediation\"?");
        assertThat(sweeps.problems("two-segments", Asked.nothing()))
                .containsExactly(
                        "two-segments:1:1: nothing varies; name what under factors, or with --vary path=low:high");
        sweeps.write("bare.yaml", "factors: {border.drought: [0, 1]}\nscenario: two-segment.yaml\n");
        assertThat(sweeps.problems("bare", Asked.nothing()))
                .containsExactly(
                        "bare.yaml:1:1: missing key \"schema\", the number 1",
                        "bare.yaml:1:1: missing key \"name\", an id: up to 64 letters, digits, _ or -",
                        "bare.yaml:1:1: missing key \"title\", text of 1 to 200 characters",
                        "bare.yaml:2:11 scenario: no scenario \"two-segment.yaml\", neither as a file nor among the shipped ones;"
                                + " did you mean \"two-segments.yaml\"?");
    }
}
