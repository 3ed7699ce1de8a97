package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brinksim.config.ScenarioSchema;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScenarioCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void initWritesAStarterThatChecksCleanAndNeverOverwrites() throws IOException {
        assertThat(scenario("init", "mine")).isEqualTo(ExitCode.DONE.number());
        assertThat(folder.resolve("mine.yaml")).content().contains("name: mine\n");
        assertThat(scenario("check", "mine")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString())
                .contains("mine: ok, days 365, sectors 1, segments 3, patrons 1, organisations 0, timeline entries 4");
        Files.writeString(folder.resolve("mine.yaml"), "changed");
        assertThat(scenario("init", "mine")).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(folder.resolve("mine.yaml")).content().isEqualTo("changed");
        assertThat(scenario("init", "../mine")).isEqualTo(ExitCode.INVALID_INPUT.number());
    }

    @Test
    void checkPrintsProblemsOnStandardErrorAndAtMostFiftyOfThem() throws IOException {
        StringBuilder text = new StringBuilder("schema: 1\n");
        for (int i = 0; i < 100; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        Files.writeString(folder.resolve("bad.yaml"), text);
        assertThat(scenario("check", "bad.yaml")).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(51).last().isEqualTo("… and 56 more");
    }

    @Test
    void checkAsJsonTellsEveryProblem() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "schema: 1\nnam: x\n");
        assertThat(scenario("check", "--json", "bad.yaml")).isEqualTo(ExitCode.INVALID_INPUT.number());
        JsonNode answer = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(answer.get("ok").asBoolean()).isFalse();
        assertThat(answer.get("problems").findValuesAsText("message"))
                .contains("unknown key \"nam\"; did you mean \"name\"?");
    }

    @Test
    void listNamesTheShippedScenariosAndThoseInTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/broken.yaml"), "[");
        assertThat(scenario("list")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString())
                .contains("shipped: base\n", "  kyrgyzstan-tajikistan  ")
                .contains(
                        "in ./scenarios\n",
                        "scenarios/broken.yaml  not valid: brink scenario check scenarios/broken.yaml");
    }

    @Test
    void listPutsShippedScenariosInGroupsAndTellsWhatTheyAskWhenAsked() throws IOException {
        assertThat(scenario("list", "--long")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString())
                .containsSubsequence(
                        "shipped: base\n",
                        "  kyrgyzstan-tajikistan: ",
                        "\n      How many incidents",
                        "shipped: what happened\n",
                        "  april-2021: ");
        StringWriter json = new StringWriter();
        ScenarioCommand.in(folder).setOut(new PrintWriter(json)).execute("list", "--json");
        JsonNode lines = new ObjectMapper().readTree(json.toString());
        assertThat(lines.get(0).get("place").asText()).isEqualTo("shipped");
        assertThat(lines.get(0).get("group").asText()).isEqualTo("base");
        assertThat(lines.get(0).get("question").asText()).startsWith("How many incidents");
    }

    @Test
    void showPrintsTheFileOrTheResolvedScenario() throws IOException {
        assertThat(scenario("show", "two-segments")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString())
                .isEqualTo(Files.readString(Path.of("src/test/resources/scenarios/two-segments.yaml")));
        assertThat(scenario("show", "--resolved", "two-segments", "--set", "border.drought=0.5"))
                .isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString()).contains("id: 2021-04-28-trigger-mill,", "drought: {value: 0.5, note: set on");
        assertThat(scenario("show", "nothing")).isEqualTo(ExitCode.INVALID_INPUT.number());
    }

    @Test
    void diffNamesPathsAndBothValues() throws IOException {
        Files.writeString(
                folder.resolve("over.yaml"),
                "schema: 1\nextends: two-segments\nsegments: [{id: mill, stake: 0.5}, {id: bridge, stake: 0.25}]\n");
        assertThat(scenario("diff", "two-segments", "over")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString().lines())
                .contains("segments.mill.stake: 1 -> 0.5", "segments.bridge.stake: (none) -> 0.25")
                .allSatisfy(line -> assertThat(line).containsAnyOf("segments.", "reference."));
        assertThat(scenario("diff", "two-segments", "two-segments")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString()).endsWith("no differences\n");
    }

    @Test
    void declarationsAreListedForPeopleAndMachines() throws IOException {
        assertThat(run(new CommandLine(new ParametersCommand()))).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString().lines()).hasSize(Parameters.all().size() + 1);
        assertThat(run(new CommandLine(new MetricsCommand()), "--json")).isEqualTo(ExitCode.DONE.number());
        assertThat(new ObjectMapper()
                        .readTree(out.toString().substring(out.toString().indexOf("\n{")))
                        .get("metrics"))
                .hasSize(Metric.values().length);
        assertThat(run(new CommandLine(new ParametersCommand()), "--mechanism", "magic"))
                .isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(run(new CommandLine(new SchemaCommand()))).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString()).endsWith(ScenarioSchema.json());
    }

    private int scenario(String... arguments) {
        return run(ScenarioCommand.in(folder), arguments);
    }

    private int run(CommandLine command, String... arguments) {
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
