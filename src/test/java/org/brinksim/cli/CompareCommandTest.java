package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.Samples;
import org.brinksim.output.folder.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final List<String> COLUMNS = List.of(
            "alternative",
            "metric",
            "n",
            "base_mean",
            "alt_mean",
            "difference",
            "ci_low",
            "ci_high",
            "p_direction",
            "vrf",
            "std_effect",
            "p_value",
            "p_holm",
            "verdict");

    @TempDir
    private Path folder;

    private static List<CsvTable.Row> rows(Path file) throws IOException {
        return CsvTable.read(new StringReader(Files.readString(file))).rows().toList();
    }

    private String[] words(String first, String... more) {
        List<String> words = new ArrayList<>(List.of("compare", Brink.SCENARIO));
        words.addAll(List.of(first.split(" ", -1)));
        words.addAll(Arrays.asList(more));
        return words.toArray(String[]::new);
    }

    @Test
    void aScenarioDoesNotDifferFromItself() throws IOException {
        Brink.Ending ending = Brink.in(folder).run(words(Brink.SCENARIO, "-o", "a", "-r", "60"));
        assertThat(ending.code()).isZero();
        List<CsvTable.Row> rows = rows(folder.resolve("a/comparison.csv"));
        assertThat(rows).hasSizeGreaterThan(25).allSatisfy(row -> {
            assertThat(row.text("alternative")).isEqualTo("two-segments-2");
            assertThat(row.text("difference")).isEqualTo(row.count("n") == 0 ? "" : "0");
            assertThat(row.text("ci_low")).isEqualTo(row.count("n") < 2 ? "" : "0");
            assertThat(row.text("ci_high")).isEqualTo(row.count("n") < 2 ? "" : "0");
            assertThat(row.text("p_direction")).isEmpty();
            assertThat(row.text("vrf")).isEmpty();
            assertThat(row.text("verdict")).isEqualTo("same");
        });
        assertThat(rows.stream().map(row -> row.text("metric"))).contains("m_deaths", "p_25_90d");
        assertThat(Files.readAllLines(folder.resolve("a/parting.csv"))).hasSize(1);
        assertThat(Files.readString(folder.resolve("a/design.csv")))
                .isEqualTo("design_id,scenario\n0,two-segments\n1,two-segments-2\n");
    }

    @Test
    void theFolderHoldsEveryScenarioAndAnyRunIsRecomputed() throws IOException {
        Brink brink = Brink.in(folder);
        String[] inline = {
            "--set",
            "parameters.politics_weight=1.2",
            "--as",
            "calm",
            "--set",
            "parameters.climb_propensity=0.2",
            "--as",
            "wild",
            "--set",
            "parameters.climb_propensity=3",
            "-r",
            "30",
            "-o",
            "a",
            "--events",
            "--uncertainty",
            "prior"
        };
        Brink.Ending ending = brink.run(words(Brink.SCENARIO, inline));
        assertThat(ending.code()).isZero();
        assertThat(Brink.names(folder.resolve("a")))
                .contains("comparison.csv", "parting.csv", "series.csv", "events.csv", "COMPLETE", "report.html")
                .contains("scenario.resolved.yaml", "scenario-1.resolved.yaml", "scenario-3.resolved.yaml")
                .doesNotContain("scenario-4.resolved.yaml");
        assertThat(Files.readString(folder.resolve("a/scenario-2.resolved.yaml")))
                .contains("name: calm", "with parameters.climb_propensity=0.2", "value: 1.2");
        List<String> runs = Files.readAllLines(folder.resolve("a/runs.csv"));
        assertThat(runs).hasSize(1 + 4 * 30);
        assertThat(runs.get(0)).doesNotContain("p_parameters_climb_propensity", "p_parameters_politics_weight");
        assertThat(runs.get(1 + 2 * 30)).startsWith("calm,2,0,d2r0,1,ok");
        assertThat(brink.run("verify", "a", "--sample", "120").err()).contains("120 recomputed runs are the same");
        assertThat(brink.run("replay", "a", "d3r17").code()).isZero();
        assertThat(brink.run("replay", "a", "d4r0").code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("a/manifest.json").toFile());
        assertThat(manifest.path("scenarios")).hasSize(4);
        assertThat(manifest.path("command").asText())
                .startsWith(
                        "brink compare two-segments.yaml two-segments.yaml --set parameters.politics_weight=1.2 --as calm"
                                + " --set parameters.climb_propensity=0.2 --as wild --set parameters.climb_propensity=3 --seed 1");
    }

    @Test
    void pairsShareTheirDrawsOfParameters() throws IOException {
        Brink.in(folder)
                .run(words(
                        "--as",
                        "b",
                        "--set",
                        "segments.mill.settled=1",
                        "-r",
                        "9",
                        "-o",
                        "a",
                        "--uncertainty",
                        "prior"));
        List<CsvTable.Row> runs = rows(folder.resolve("a/runs.csv"));
        assertThat(runs).hasSize(18);
        for (int i = 0; i < 9; i++) {
            assertThat(runs.get(i).text("p_parameters_climb_propensity"))
                    .isNotEmpty()
                    .isEqualTo(runs.get(i + 9).text("p_parameters_climb_propensity"));
        }
    }

    @Test
    void theSameBytesForAnyNumberOfThreads() throws IOException {
        for (int jobs = 1; jobs <= 3; jobs++) {
            String number = Integer.toString(jobs);
            Brink.Ending ending = Brink.in(folder)
                    .run(words("--as wild --set parameters.climb_propensity=3 -r 100 -j", number, "-o", number));
            assertThat(ending.code()).isZero();
        }
        Map<String, String> one = Brink.comparable(folder.resolve("1"));
        assertThat(one)
                .isEqualTo(Brink.comparable(folder.resolve("2")))
                .isEqualTo(Brink.comparable(folder.resolve("3")));
        assertThat(one).containsKeys("comparison.csv", "parting.csv", "runs.csv");
    }

    @Test
    void theSimulationTellsWhereTheWorldsPart() throws IOException {
        Brink brink = Brink.in(folder).models(Brink.simulation());
        String[] question = {
            "compare",
            Brink.SHORT,
            "--as",
            "settled",
            "--set",
            "segments.golovnoy.settled=1",
            "-r",
            "40",
            "-o",
            "a",
            "-j",
            "1"
        };
        Brink.Ending ending = brink.run(question);
        assertThat(ending.code()).isZero();
        assertThat(ending.out())
                .contains(
                        "40 pairs, seed 1",
                        "Changed: segments.golovnoy.settled from",
                        "They part on",
                        "differ most in");
        List<CsvTable.Row> lines = rows(folder.resolve("a/parting.csv"));
        assertThat(lines.stream().map(row -> row.text("part")))
                .startsWith("pair", "changed")
                .contains("parted");
        assertThat(brink.run("verify", "a").code()).isZero();
        String[] again = question.clone();
        again[9] = "b";
        again[11] = "2";
        assertThat(brink.run(again).out()).isEqualTo(ending.out());
        assertThat(Brink.comparable(folder.resolve("a"))).isEqualTo(Brink.comparable(folder.resolve("b")));
        assertThat(brink.run("explain", "a", "d1r3").code()).isZero();
        assertThat(brink.run("chart", "a", "--chart-format", "svg").code()).isZero();
        assertThat(Brink.names(folder.resolve("a/charts")))
                .contains("forest.svg", "pairs.svg", "fans-deaths.svg", "fans-displaced.svg");
        assertThat(brink.run("report", "a").code()).isZero();
        assertThat(Files.readString(folder.resolve("a/report.html")))
                .contains(
                        "What if: settled against april-2021",
                        "Where the worlds part",
                        "They part on",
                        "paired worlds");
        assertThat(brink.run("verify", "a").code()).isZero();
    }

    @Test
    void theColumnsAreThePromisedOnesAndAreDescribed() throws IOException {
        Brink.in(folder).run(words("--as wild --set parameters.climb_propensity=3 -r 20 -o a"));
        assertThat(Files.readAllLines(folder.resolve("a/comparison.csv")).get(0))
                .isEqualTo(String.join(",", COLUMNS));
        assertThat(rows(folder.resolve("a/columns.csv")).stream()
                        .filter(row -> row.text("file").equals("comparison.csv"))
                        .map(row -> row.text("column")))
                .containsExactlyElementsOf(COLUMNS);
    }

    @Test
    void itStopsWhenTheIntervalOfTheDifferenceIsNarrow() throws IOException {
        Brink brink = Brink.in(folder);
        Brink.Ending same = brink.run(words(Brink.SCENARIO, "--ci-width", "1", "-o", "same"));
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("100 pairs");
        Brink.Ending wide = brink.run(words(
                "--as wild --set parameters.climb_propensity=3 --ci-width 0.0001 --metric m_deaths -r 250 -o wide"));
        assertThat(wide.code()).isEqualTo(ExitCode.GOAL_NOT_REACHED.number());
        assertThat(wide.err()).contains("after 250 replicates");
        assertThat(brink.run("verify", "wide").code()).isZero();
        List<CsvTable.Row> runs = rows(folder.resolve("wide/runs.csv"));
        assertThat(runs).hasSize(500);
        assertThat(runs.get(100).text("run_id")).isEqualTo("d1r0");
        assertThat(runs.get(200).text("run_id")).isEqualTo("d0r100");
        assertThat(rows(folder.resolve("wide/summary.csv")).stream()
                        .map(row -> row.text("design_id"))
                        .distinct())
                .containsExactly("0", "1");
    }

    @Test
    void aFailedRunLeavesItsPairOut() throws IOException {
        Brink brink = Brink.in(folder).models(Samples.failing());
        Brink.Ending ending = brink.run(words("--as wild --set parameters.climb_propensity=3 -r 14 -o a"));
        assertThat(ending.code()).isEqualTo(ExitCode.RUNS_FAILED.number());
        assertThat(rows(folder.resolve("a/comparison.csv")).stream()
                        .filter(row -> row.text("metric").equals("m_deaths"))
                        .map(row -> row.text("n")))
                .containsExactly("12");
    }

    @Test
    void theAnswerForMachines() throws IOException {
        Brink.Ending ending =
                Brink.in(folder).run(words("--as wild --set parameters.climb_propensity=3 -r 20 -o a --json"));
        JsonNode answer = new ObjectMapper().readTree(ending.out());
        assertThat(answer.path("base").asText()).isEqualTo("two-segments");
        JsonNode wild = answer.path("alternatives").path(0);
        assertThat(wild.path("name").asText()).isEqualTo("wild");
        assertThat(wild.path("comparison").path("m_deaths").path("n").asInt()).isEqualTo(20);
        assertThat(wild.path("parting").path(0).path("part").asText()).isEqualTo("pair");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Brink.Ending ending =
                Brink.in(folder).run(words("--as wild --set parameters.climb_propensity=3 -r 20 --dry-run"));
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("40 runs");
        assertThat(Brink.names(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-r 5|ALT: none; name a second scenario",
                "--set segments.mill.settled=1|ALT: none",
                "--as x|--as: x changes nothing",
                "--as a/b --set parameters.climb_propensity=3|--as: a/b; allowed are",
                "--as x --set parameters.climb_propensity=3 --as x --set parameters.climb_propensity=2|--as: x is given twice",
                "--as x --set parameters.climb_propensty=3|did you mean",
                "--as x --set calendar.end=2022-12-30|cannot be compared with two-segments",
                "kyrgyzstan-tajikistan|cannot be compared with two-segments",
                "nowhere.yaml|nowhere.yaml",
                "--as x --set parameters.climb_propensity=3 --ci-width 1 --metric m_deads|--metric: m_deads; allowed are"
            })
    void whatCannotBeComparedIsRefused(String question, String complaint) throws IOException {
        Brink.Ending ending = Brink.in(folder).run(words(question));
        assertThat(ending.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(ending.err()).contains(complaint);
        assertThat(Brink.names(folder)).isEmpty();
    }

    @Test
    void theResultsGoBesideThoseOfTheBase() throws IOException {
        Brink brink = Brink.in(folder);
        String[] question = words("--as wild --set parameters.climb_propensity=3 -r 4");
        assertThat(brink.run(question).lastLine()).endsWith("results/two-segments-compare");
        assertThat(brink.run(question).lastLine()).endsWith("results/two-segments-compare-2");
        assertThat(brink.run(words(
                                "--as wild --set parameters.climb_propensity=3 -r 4 -o results/two-segments-compare"))
                        .code())
                .isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
    }
}
