package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.Samples;
import org.brinksim.output.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theSameBytesForAnyNumberOfThreads() throws IOException {
        String[] details = {"--trajectories", "2", "--events", "2", "--episodes", "-r", "60", "-s", "9"};
        Brink.Ending one = Brink.in(folder).run(words("run", Brink.SCENARIO, "-o", "one", "-j", "1", details));
        Brink.Ending two = Brink.in(folder).run(words("run", Brink.SCENARIO, "-o", "two", "-j", "2", details));
        assertThat(one.code()).isZero();
        assertThat(one.lastLine()).endsWith("one");
        assertThat(one.out())
                .isEqualTo(two.out())
                .startsWith("Uncertainty: chance alone")
                .contains("60 replicates");
        Map<String, String> files = Brink.comparable(folder.resolve("one"));
        assertThat(files).isEqualTo(Brink.comparable(folder.resolve("two")));
        assertThat(files.keySet())
                .contains("runs.csv", "series.csv", "events.csv", "trajectories.csv", "episodes.csv", "ladder.csv")
                .contains("failures.csv", "columns.csv", "summary.csv", "report.html", "scenario.resolved.yaml");
    }

    @Test
    void theSimulationItselfGivesTheSameBytesForAnyNumberOfThreads() throws IOException {
        Brink brink = Brink.in(folder).models(Brink.simulation());
        for (int jobs = 1; jobs <= 2; jobs++) {
            String number = Integer.toString(jobs);
            Brink.Ending ending =
                    brink.run("run", Brink.SHORT, "-o", number, "-j", number, "-r", "20", "--events", "5");
            assertThat(ending.code()).isZero();
        }
        assertThat(Brink.comparable(folder.resolve("1"))).isEqualTo(Brink.comparable(folder.resolve("2")));
        assertThat(brink.run("verify", "1", "--sample", "20").err()).contains("20 recomputed runs are the same");
        assertThat(brink.run("replay", "1", "d0r4", "--events").out().lines().skip(1))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("1/events.csv")).stream()
                        .filter(line -> line.contains(",d0r4,"))
                        .toList());
    }

    @Test
    void anyRowIsRecomputedAlone() throws IOException {
        Brink brink = Brink.in(folder);
        assertThat(brink.run("run", Brink.SCENARIO, "-o", "a", "-r", "12", "--uncertainty", "prior")
                        .code())
                .isZero();
        List<String> rows = Files.readAllLines(folder.resolve("a/runs.csv"));
        assertThat(rows.get(0)).contains(",p_parameters_climb_propensity,", ",m_deaths_aaa,");
        assertThat(rows).hasSize(13).doesNotHaveDuplicates();
        for (int replicate = 0; replicate < 12; replicate++) {
            assertThat(brink.run("replay", "a", "d0r" + replicate).code()).isZero();
        }
        assertThat(brink.run("verify", "a").code()).isZero();
        assertThat(brink.run("replay", "a", "d0r12").code()).isEqualTo(ExitCode.INVALID_INPUT.number());
    }

    @Test
    void aParameterThatIsSetIsNotDrawn() throws IOException {
        Brink.in(folder)
                .run(
                        "run",
                        Brink.SCENARIO,
                        "-o",
                        "a",
                        "-r",
                        "2",
                        "--uncertainty",
                        "prior",
                        "--set",
                        "parameters.climb_propensity=1.1");
        assertThat(Files.readAllLines(folder.resolve("a/runs.csv")).get(0))
                .contains(",p_parameters_politics_weight,")
                .doesNotContain("p_parameters_climb_propensity");
    }

    @Test
    void aChangedRowOrFileIsAMismatch() throws IOException {
        Brink brink = Brink.in(folder);
        brink.run("run", Brink.SCENARIO, "-o", "a", "-r", "5");
        Path runs = folder.resolve("a/runs.csv");
        Files.writeString(
                runs, Files.readString(runs).replaceFirst("d0r3,1,ok,calendar,\\d+", "d0r3,1,ok,calendar,98765"));
        assertThat(brink.run("verify", "a").code()).isEqualTo(ExitCode.MISMATCH.number());
        assertThat(brink.run("verify", "a").err()).contains("runs.csv was changed");
        Brink.Ending replay = brink.run("replay", "a", "d0r3");
        assertThat(replay.code()).isEqualTo(ExitCode.MISMATCH.number());
        assertThat(replay.err()).contains("m_incidents: recorded 98765, recomputed");
        assertThat(brink.run("replay", "a", "d0r2").code()).isZero();
    }

    @Test
    void whatIsNoResultFolderIsInvalid() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"program\": 7");
        assertThat(Brink.in(folder).run("verify", ".").code()).isEqualTo(2);
        assertThat(Brink.in(folder).run("verify", "nowhere").code()).isEqualTo(2);
        assertThat(Brink.in(folder).run("replay", "nowhere", "d0r0").err()).contains("nowhere is not a result folder");
    }

    @Test
    void aFailedRunIsARowAndTheOthersFinish() throws IOException {
        Brink.Ending ending = Brink.in(folder)
                .models(Samples.failing())
                .run("run", Brink.SCENARIO, "-o", "a", "-r", "10", "-s", "-4");
        assertThat(ending.code()).isEqualTo(ExitCode.RUNS_FAILED.number());
        assertThat(ending.err()).contains("1 of 10 runs failed").doesNotContain("\tat ");
        assertThat(Files.readString(folder.resolve("a/failures.csv"))).isEqualTo("""
                        design_id,replicate,run_id,seed,stage,error,message
                        0,3,d0r3,-4,simulation,ArithmeticException,by zero
                        """);
        assertThat(Files.readAllLines(folder.resolve("a/runs.csv")).get(4))
                .startsWith("two-segments,0,3,d0r3,-4,failed,error,,");
        assertThat(Files.readAllLines(folder.resolve("a/summary.csv")).get(1)).startsWith("0,m_incidents,9,");
        assertThat(folder.resolve("a/COMPLETE")).exists();
    }

    @Test
    void failingFastLeavesAnIncompleteFolder() throws IOException {
        Brink brink = Brink.in(folder).models(Samples.failing());
        assertThat(brink.run("run", Brink.SCENARIO, "-o", "a", "-r", "100", "--fail-fast")
                        .code())
                .isEqualTo(ExitCode.RUNS_FAILED.number());
        assertThat(Brink.names(folder.resolve("a")))
                .containsExactly("manifest.json", "runs.journal", "scenario.resolved.yaml");
        assertThat(brink.run("verify", "a").err()).contains("a is incomplete");
    }

    @Test
    void withoutANamedFolderTheFirstFreeOneIsTaken() throws IOException {
        Brink brink = Brink.in(folder);
        for (int i = 0; i < 3; i++) {
            brink.run("run", Brink.SCENARIO, "-r", "1");
        }
        assertThat(Brink.names(folder.resolve("results")))
                .containsExactly("two-segments", "two-segments-2", "two-segments-3");
    }

    @Test
    void severalScenariosHaveAFolderEach() throws IOException {
        Brink.Ending ending =
                Brink.in(folder).run("run", Brink.SCENARIO, Brink.SCENARIO, "-r", "1", "-o", "both", "--json");
        assertThat(Brink.names(folder.resolve("both"))).containsExactly("two-segments", "two-segments-2");
        JsonNode results = new ObjectMapper().readTree(ending.out()).path("results");
        assertThat(results.get(1).path("folder").asText()).endsWith("two-segments-2");
        assertThat(results.get(0).path("summary").path("m_deaths").path("n").asInt())
                .isEqualTo(1);
    }

    @Test
    void contentIsReplacedByForceOnlyAndForeignFilesStay() throws IOException {
        Brink brink = Brink.in(folder);
        brink.run("run", Brink.SCENARIO, "-r", "3", "-o", "a", "--events");
        Files.writeString(folder.resolve("a/mine.txt"), "mine");
        Map<String, String> before = Brink.comparable(folder.resolve("a"));
        Brink.Ending refused = brink.run("run", Brink.SCENARIO, "-r", "4", "-o", "a");
        assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(refused.err()).contains("has content", "--force");
        assertThat(Brink.comparable(folder.resolve("a"))).isEqualTo(before);
        assertThat(brink.run("run", Brink.SCENARIO, "-r", "4", "-o", "a", "--force")
                        .code())
                .isZero();
        assertThat(Brink.names(folder.resolve("a")))
                .contains("mine.txt", "COMPLETE")
                .doesNotContain("events.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/below", "/proc/brink-results", "/dev/null/x"})
    void aFolderThatCannotBeMadeIsSaidBeforeAnyRun(String out) throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        Brink.Ending ending = Brink.in(folder).run("run", Brink.SCENARIO, "-r", "3", "-o", out);
        assertThat(ending.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(ending.err()).contains("-o").doesNotContain("Exception");
        assertThat(Brink.names(folder)).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3_000, 40_000, 100_000})
    void aFullDiskLeavesNoHalfWrittenFile(long bytes) throws IOException {
        Brink.Ending ending = Brink.in(folder)
                .storage(full(bytes))
                .run("run", Brink.SCENARIO, "-r", "30", "-o", "a", "--trajectories", "9");
        assertThat(ending.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(ending.err()).contains("No space left on device");
        assertThat(Brink.names(folder.resolve("a"))).doesNotContain("COMPLETE", "runs.csv");
    }

    @Test
    void everyProblemOfTheOptionsIsToldAndNothingIsWritten() throws IOException {
        Brink.Ending ending = Brink.in(folder)
                .environment(Map.of("BRINK_JOBS", "many"))
                .run(
                        "run",
                        Brink.SCENARIO,
                        "-r",
                        "0",
                        "--level",
                        "1",
                        "-s",
                        "x",
                        "-f",
                        "xls",
                        "--ci-width",
                        "-1",
                        "--chart-format",
                        "gif");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err().lines()).hasSize(7);
        assertThat(ending.err()).contains("BRINK_JOBS: many", "--chart-format: gif");
        assertThat(Brink.names(folder)).isEmpty();
    }

    @Test
    void problemsOfAllScenariosAreToldAndNothingIsWritten() throws IOException {
        Brink.Ending ending = Brink.in(folder).run("run", Brink.SCENARIO, "nowhere.yaml", "elsewhere.yaml", "-r", "1");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).contains("nowhere", "elsewhere");
        assertThat(Brink.names(folder)).isEmpty();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Brink.Ending ending = Brink.in(folder).run("run", Brink.SCENARIO, "-r", "70", "--dry-run");
        assertThat(ending.out()).contains("two-segments: 70 runs, about ", " kB");
        assertThat(Brink.names(folder)).isEmpty();
    }

    @Test
    void aGoalThatIsNotReachedIsToldApart() {
        Brink brink = Brink.in(folder).models(Samples.models());
        assertThat(brink.run("run", Brink.SCENARIO, "--ci-width", ".5", "-r", "100", "-o", "a")
                        .code())
                .isEqualTo(ExitCode.GOAL_NOT_REACHED.number());
        Brink.Ending met = brink.run("run", Brink.SCENARIO, "--ci-width", ".5", "-o", "b", "--metric", "incidents");
        assertThat(met.code()).isZero();
        assertThat(met.out()).containsPattern("[2-9]00 replicates");
        assertThat(brink.run("run", Brink.SCENARIO, "--ci-width", "9", "--metric", "luck")
                        .err())
                .contains("m_luck; allowed are m_incidents, ");
    }

    @Test
    void compressedTablesReadBack() {
        Brink brink = Brink.in(folder);
        assertThat(brink.run("run", Brink.SCENARIO, "-r", "5", "-o", "a", "-f", "csv.gz", "-q")
                        .code())
                .isZero();
        assertThat(folder.resolve("a/runs.csv.gz")).exists();
        assertThat(folder.resolve("a/runs.csv")).doesNotExist();
        assertThat(brink.run("verify", "a").code()).isZero();
    }

    private static Storage full(long bytes) {
        return new FullStorage(bytes);
    }

    private static String[] words(
            String first, String second, String third, String fourth, String fifth, String sixth, String[] more) {
        String[] words = Arrays.copyOf(new String[] {first, second, third, fourth, fifth, sixth}, 6 + more.length);
        System.arraycopy(more, 0, words, 6, more.length);
        return words;
    }
}
