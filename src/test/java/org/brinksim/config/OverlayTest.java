package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.IncidentParameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    private static final String HEAD = "schema: 1\nextends: two-segments\nname: over\n";

    @TempDir
    private Path folder;

    @Test
    void mapsMergeKeyByKeyAndNullRemoves() {
        Scenario scenario = over("""
                parameters: {climb_propensity: {value: 1.4}, excitation: null, excitation_days: 20}
                """);
        assertThat(scenario.name()).isEqualTo("over");
        assertThat(scenario.title()).isEqualTo("Two segments of an invented border");
        assertThat(figure(scenario, "parameters.climb_propensity"))
                .isEqualTo(new Figure("parameters.climb_propensity", 1.4, 0.6, 1.5, "assumption", "set by hand"));
        assertThat(scenario.parameters().get(IncidentParameters.EXCITATION))
                .isEqualTo(IncidentParameters.EXCITATION.initial());
        assertThat(scenario.parameters().get(IncidentParameters.EXCITATION_DAYS))
                .isEqualTo(20);
    }

    @Test
    void aBareNumberReplacesTheEvidenceAndEvidenceAddsToABareNumber() {
        Scenario scenario = over("""
                parameters: {climb_propensity: 1.4, excitation: {source: seed-2}}
                """);
        assertThat(figure(scenario, "parameters.climb_propensity"))
                .isEqualTo(new Figure("parameters.climb_propensity", 1.4, Double.NaN, Double.NaN, "", ""));
        assertThat(figure(scenario, "parameters.excitation"))
                .isEqualTo(new Figure("parameters.excitation", 0.3, Double.NaN, Double.NaN, "seed-2", ""));
    }

    @Test
    void listsWithIdsMergeByIdAndNewIdsGoLast() {
        Reading.Accepted accepted = Scenarios.acceptedText(HEAD + """
                segments:
                  - {id: aaa, sector: plain, at: [1, 2]}
                  - {id: mill, stake: 0.5}
                  - {id: ford, remove: true}
                timeline:
                  - {id: 2021-07-02-works-ford, remove: true}
                """);
        assertThat(accepted.scenario().segments()).extracting(Segment::id).containsExactly("aaa", "bridge", "mill");
        assertThat(figure(accepted.scenario(), "segments.mill.stake").value()).isEqualTo(0.5);
        assertThat(figure(accepted.scenario(), "segments.mill.share").value()).isEqualTo(3);
        assertThat(accepted.resolvedYaml().indexOf("id: aaa"))
                .isGreaterThan(accepted.resolvedYaml().indexOf("id: bridge"));
    }

    @Test
    void otherListsAreReplacedWhole() {
        Scenario scenario = over("segments: [{id: mill, traits: [pasture]}]");
        assertThat(scenario.segments().get(2).traits()).containsExactly(Trait.PASTURE);
    }

    @Test
    void entriesWithoutAnIdAreChangedByTheIdTheRuleGives() {
        Scenario scenario = over("""
                timeline:
                  - {at: 2021-04-28, trigger: {segment: mill, rung: 3}}
                  - {id: drones, at: 2022-01-01}
                """);
        assertThat(entry(scenario, "2021-04-28-trigger-mill"))
                .isEqualTo(new TimelineEntry.Trigger(
                        new TimelineEntry.Stamp("2021-04-28-trigger-mill", LocalDate.of(2021, 4, 28), "seed-4"),
                        "mill",
                        3,
                        null));
        assertThat(entry(scenario, "drones").stamp().at()).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void problemsOfInheritedValuesPointToTheFileThatStatesThem() {
        assertThat(Scenarios.problems(HEAD + "segments: [{id: bridge, remove: true}]"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("shipped:two-segments.yaml:"))
                .allSatisfy(problem -> assertThat(problem).contains("no segment has the id \"bridge\""));
    }

    @Test
    void removingWhatIsNotThereIsAProblem() {
        assertThat(Scenarios.problems(HEAD + "segments: [{id: fort, remove: true}]\nparameters: {exitation: null}"))
                .containsExactly(
                        "it.yaml:4:17 segments.fort: there is no inherited segment \"fort\" to remove; did you mean \"ford\"?",
                        "it.yaml:5:14 parameters: null removes \"exitation\", which is no known key");
    }

    @Test
    void aFileBesideGoesBeforeAShippedOne() throws IOException {
        Files.writeString(folder.resolve("two-segments.yaml"), "schema: 1\nextends: middle.yaml\ntitle: Mine\n");
        String shipped = Files.readString(Path.of("src/test/resources/scenarios/two-segments.yaml"));
        Files.writeString(folder.resolve("middle.yaml"), shipped);
        assertThat(title("two-segments")).isEqualTo("Mine");
        assertThat(title("two-segments.yaml")).isEqualTo("Mine");
        Files.delete(folder.resolve("two-segments.yaml"));
        assertThat(title("two-segments")).isEqualTo("Two segments of an invented border");
    }

    @Test
    void cyclesAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "schema: 1\nextends: b\n");
        Files.writeString(folder.resolve("b.yaml"), "schema: 1\nextends: ./a.yaml\n");
        assertThat(refused("a.yaml"))
                .containsExactly("b.yaml:2:10 extends: the scenario extends itself: a.yaml → b.yaml → ./a.yaml");
    }

    @Test
    void whatIsNoScenarioIsNeverEchoed() throws IOException {
        Files.writeString(folder.resolve("secrets.yaml"), "password: hunter2\n");
        Files.writeString(folder.resolve("broken.txt"), "hunter2: [\n");
        for (String file : List.of("secrets.yaml", "broken.txt")) {
            Files.writeString(folder.resolve("a.yaml"), "schema: 1\nextends: " + file + "\n");
            assertThat(refused("a.yaml"))
                    .singleElement()
                    .asString()
                    .startsWith("a.yaml:2:10 extends: \"" + file + "\" is not a scenario file")
                    .doesNotContain("hunter2", "password");
        }
    }

    @Test
    void theReferenceIsThatOfTheRootWhateverAnOverlayOrAnOverrideChanges() {
        Scenario root = Scenarios.accepted("two-segments").scenario();
        Reading.Accepted over = Scenarios.acceptedText(HEAD + "segments: [{id: mill, share: 4}]", "border.drought=0.5");
        assertThat(input(over.scenario(), "segments.mill.share")).isEqualTo(4);
        assertThat(over.scenario().reference().toArray())
                .isEqualTo(root.reference().toArray());
        Reading.Accepted again = Scenarios.acceptedText(over.resolvedYaml());
        assertThat(again.resolvedYaml()).isEqualTo(over.resolvedYaml()).contains("reference:");
        assertThat(again.scenario().reference().toArray())
                .isEqualTo(root.reference().toArray());
        assertThat(again.scenario().figures()).isEqualTo(over.scenario().figures());
    }

    @Test
    void parametersOfTheOverlayDoNotReachTheBase() {
        over("parameters: {climb_propensity: 2}");
        assertThat(Scenarios.accepted("two-segments")
                        .scenario()
                        .parameters()
                        .get(EscalationParameters.CLIMB_PROPENSITY))
                .isEqualTo(1.25);
    }

    private String title(String argument) {
        Reading reading = ScenarioReader.read(argument, folder, List.of());
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).scenario().title();
    }

    private List<String> refused(String argument) {
        Reading reading = ScenarioReader.read(argument, folder, List.of());
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    private static Scenario over(String text) {
        return Scenarios.acceptedText(HEAD + text).scenario();
    }

    private static Figure figure(Scenario scenario, String path) {
        return scenario.figures().stream()
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static double input(Scenario scenario, String path) {
        return scenario.inputs().get(scenario.inputs().layout().slot(path).orElseThrow());
    }

    private static TimelineEntry entry(Scenario scenario, String id) {
        return scenario.timeline().stream()
                .filter(entry -> entry.stamp().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
