package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.Samples;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepCommandTest {
    private static final String[] SWEEP = {
        "sweep",
        Brink.SCENARIO,
        "--vary",
        "parameters.climb_propensity=.5:1.5:3",
        "--vary",
        "segments.*.settled=0,.25,1",
        "--vary",
        "switches.moves=true,false"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "factorial,",
        "lhs,30",
        "sobol,30",
        "halton,30",
        "morris,4",
        "saltelli,8",
        "oat,",
    })
    void aSweepVariesWhatItSays(String design, String points) throws IOException {
        Map<String, List<String>> seen = new ConcurrentHashMap<>();
        Function<Scenario, Model> models = scenario -> {
            Model model = Samples.models().apply(scenario);
            return (parameters, world, detail) -> {
                seen.computeIfAbsent(
                                world.replicate() + " " + settings(scenario),
                                key -> Collections.synchronizedList(new ArrayList<>()))
                        .add("run");
                return model.run(parameters, world, detail);
            };
        };
        List<String> words = new ArrayList<>(List.of(SWEEP));
        words.addAll(List.of("-r", "5", "-o", "a", "--design", design));
        if (points != null) {
            words.addAll(List.of("--points", points));
        }
        Brink.Ending ending = Brink.in(folder).models(models).run(words.toArray(String[]::new));
        assertThat(ending.code()).as(ending.err()).isZero();
        Map<String, List<String>> told = new TreeMap<>();
        for (NamedCsvRecord row : rows("a/runs.csv")) {
            String key = row.getField("replicate") + " " + number(row.getField("p_parameters_climb_propensity")) + " "
                    + number(row.getField("p_segments___settled")) + " " + row.getField("p_switches_moves");
            told.computeIfAbsent(key, any -> new ArrayList<>()).add("run");
        }
        assertThat(new TreeMap<>(seen)).isEqualTo(told);
        long points3 = told.keySet().stream()
                .map(key -> key.substring(key.indexOf(' ')))
                .distinct()
                .count();
        assertThat(points3).isGreaterThan(3);
    }

    private static String settings(Scenario scenario) {
        List<Double> settled = scenario.segments().stream()
                .map(segment -> scenario.inputs()
                        .layout()
                        .slot("segments." + segment.id() + ".settled")
                        .orElseThrow())
                .map(slot -> scenario.inputs().get(slot))
                .distinct()
                .toList();
        assertThat(settled).hasSize(1);
        return scenario.parameters().get(Parameters.named("climb_propensity")) + " " + settled.get(0) + " "
                + scenario.isOn(Mechanism.MOVES);
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void partsPutTogetherHaveTheSameBytesAsTheWhole(int parts) throws IOException {
        Brink brink = Brink.in(folder);
        assertThat(sweep(brink, "-o", "whole", "--series", "--trajectories", "1", "--episodes")
                        .code())
                .isZero();
        List<String> merge = new ArrayList<>(List.of("merge", "merged"));
        for (int part = parts; part >= 1; part--) {
            Brink.Ending made = sweep(
                    brink,
                    "-o",
                    "part" + part,
                    "--series",
                    "--trajectories",
                    "1",
                    "--episodes",
                    "--shard",
                    part + "/" + parts,
                    "-j",
                    part % 3 + 1 + "");
            assertThat(made.code()).as(made.err()).isZero();
            merge.add("part" + part);
        }
        if (parts > 1) {
            assertThat(brink.run("status", "part1").out()).contains("its part is made", "part 1/" + parts);
            Brink.Ending merged = brink.run(merge.toArray(String[]::new));
            assertThat(merged.code()).as(merged.err()).isZero();
            assertThat(Brink.comparable(folder.resolve("merged"))).isEqualTo(comparable("whole"));
            assertThat(brink.run("verify", "merged").code()).isZero();
        } else {
            assertThat(comparable("part1")).isEqualTo(comparable("whole"));
        }
    }

    @Test
    void partsThatDoNotBelongTogetherAreRefused() throws IOException {
        Brink brink = Brink.in(folder);
        sweep(brink, "-o", "one", "--shard", "1/3");
        sweep(brink, "-o", "two", "--shard", "2/3");
        sweep(brink, "-o", "other", "--shard", "3/3", "-s", "2");
        sweep(brink, "-o", "whole");
        assertRefused(brink.run("merge", "out", "one", "two"), "part 3/3 is missing");
        assertRefused(brink.run("merge", "out", "one", "two", "other"), "other belongs to another design than one");
        assertRefused(brink.run("merge", "out", "one", "two", "two"), "two is part 2/3 once more");
        assertRefused(brink.run("merge", "out", "whole"), "whole is no part: it is a result of its own");
        assertRefused(brink.run("merge", "out", "nowhere"), "nowhere is not a result folder");
        assertThat(folder.resolve("out")).doesNotExist();
        sweep(brink, "-o", "three", "--shard", "3/3");
        assertThat(brink.run("merge", "whole", "one", "two", "three").code())
                .isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void aSweepThatWasInterruptedIsFinishedWithTheSameBytes(int chunks) throws IOException {
        Brink brink = Brink.in(folder);
        sweep(brink, "-o", "whole");
        Brink.Ending stopped = interrupted(chunks, "-o", "a");
        assertThat(stopped.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(stopped.err()).contains("go on with: brink resume ");
        assertThat(brink.run("status", "a").out()).contains("a: incomplete; ", " of at most 90 runs");
        Brink.Ending resumed = brink.run("resume", "a", "-j", "3");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(comparable("a")).isEqualTo(comparable("whole"));
        assertThat(brink.run("verify", "a").code()).isZero();
        assertThat(brink.run("resume", "a").err()).contains("a: complete");
    }

    /** A sweep whose program breaks off, as if it were killed, when its journal has some chunks. */
    private Brink.Ending interrupted(int chunks, String... more) {
        return sweep(Brink.in(folder).storage(new BreakingStorage("runs.journal", chunks + 1)), more);
    }

    @Test
    void aDiskThatFillsAnywhereLosesNothingThatWasWritten() throws IOException {
        Brink brink = Brink.in(folder);
        sweep(brink, "-o", "whole");
        FullStorage counted = new FullStorage(Long.MAX_VALUE);
        sweep(brink.storage(counted), "-o", "counted");
        long all = counted.written();
        for (long room = 300; room < all; room += all / 11) {
            Path results = folder.resolve("a" + room);
            Brink.Ending full = sweep(brink.storage(new FullStorage(room)), "-o", "a" + room);
            assertThat(full.code()).as(full.err()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
            assertThat(full.err()).contains("No space left on device").doesNotContain("Exception");
            assertThat(results.resolve("COMPLETE")).doesNotExist();
            if (Files.exists(results.resolve("runs.journal")) && Files.size(results.resolve("runs.journal")) > 100) {
                assertThat(brink.run("resume", "a" + room).code()).isZero();
                assertThat(comparable("a" + room)).isEqualTo(comparable("whole"));
            }
        }
    }

    @Test
    void aFolderThatVanishesIsTold() throws IOException {
        Path results = folder.resolve("a");
        AtomicInteger runs = new AtomicInteger();
        Brink.Ending gone = sweep(
                Brink.in(folder).models(scenario -> {
                    Model model = Samples.models().apply(scenario);
                    return (parameters, world, detail) -> {
                        if (runs.incrementAndGet() == 40) {
                            move(results, folder.resolve("elsewhere"));
                        }
                        return model.run(parameters, world, detail);
                    };
                }),
                "-o",
                "a",
                "-j",
                "1");
        assertThat(gone.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(gone.err()).contains("the folder was moved or removed").doesNotContain("Exception");
        Brink brink = Brink.in(folder);
        assertThat(brink.run("resume", "elsewhere").code()).isZero();
        sweep(brink, "-o", "whole");
        assertThat(comparable("elsewhere")).isEqualTo(comparable("whole"));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    void pointsStopByThemselvesAtTheGoalWhateverThreadsAndParts() throws IOException {
        Brink brink = Brink.in(folder);
        String[] goal = {"--ci-width", ".6", "--metric", "incidents", "-r", "2000"};
        assertThat(sweep(brink, with(goal, "-o", "one", "-j", "1")).code()).isZero();
        assertThat(sweep(brink, with(goal, "-o", "three", "-j", "3")).code()).isZero();
        assertThat(comparable("one")).isEqualTo(comparable("three"));
        sweep(brink, with(goal, "-o", "p1", "--shard", "1/2"));
        sweep(brink, with(goal, "-o", "p2", "--shard", "2/2"));
        brink.run("merge", "merged", "p1", "p2");
        assertThat(comparable("merged")).isEqualTo(comparable("one"));
        Map<String, Integer> runs = new TreeMap<>();
        rows("one/runs.csv").forEach(row -> runs.merge(row.getField("design_id"), 1, Integer::sum));
        assertThat(runs.values()).allMatch(n -> n % 100 == 0 && n < 2000);
        assertThat(sweep(brink, "--ci-width", ".6", "--metric", "incidents", "-o", "short", "-r", "100")
                        .err())
                .contains("still wider than asked for after 100 replicates at ", " of 18 design points");
    }

    @Test
    void theAnswerNamesEveryFactorWithItsChange() throws IOException {
        Brink.Ending ending = sweep(Brink.in(folder), "--metric", "incidents");
        assertThat(ending.out())
                .contains("18 design points (factorial), 90 runs, seed 1.", "incidents (m_incidents): mean ")
                .contains("parameters.climb_propensity", "segments.*.settled", "switches.moves", "90 % interval");
        Brink.Ending json = sweep(Brink.in(folder), "--metric", "incidents", "--json");
        assertThat(json.out()).contains("\"main_effects\"", "\"segments.*.settled\"", "\"design_points\":18");
    }

    @Test
    void aTrialTellsWhatThereWouldBeAndWritesNothing() throws IOException {
        Brink.Ending ending = sweep(Brink.in(folder), "--dry-run");
        assertThat(ending.out())
                .as(ending.err())
                .contains("two-segments-sweep: 18 design points, 90 runs, about ", " kB");
        assertThat(Brink.names(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--shard 0/3|--shard: 0/3; allowed is I/N",
                "--shard 4/3|--shard: 4/3; allowed is I/N",
                "--shard 1/19|--shard: 1/19; the design has 18 points",
                "--replicates 0|--replicates: 0; allowed is 1 or more",
                "--vary parameters.climb_propensty=1,2|climb_propensity",
                "--design random|--design",
            })
    void whatCannotBeIsRefusedBeforeAnythingIsWritten(String words, String message) throws IOException {
        Brink.Ending ending = sweep(Brink.in(folder), words.split(" "));
        assertRefused(ending, message);
        assertThat(Brink.names(folder)).isEmpty();
    }

    @Test
    void theScriptForAClusterStaysWithinTheUsualArray() {
        List<String> words = new ArrayList<>(List.of(SWEEP));
        words.set(0, "slurm");
        Brink.Ending script = Brink.in(folder).run(words.toArray(String[]::new));
        assertThat(script.out())
                .contains("#SBATCH --array=1-18", "--shard \"$SLURM_ARRAY_TASK_ID/18\"", "brink merge results/");
        words.addAll(List.of("--parts", "1002"));
        assertRefused(Brink.in(folder).run(words.toArray(String[]::new)), "--parts: 1002; allowed is 1 to 1001");
    }

    @Test
    void rowsOfASweepAreRecomputedAlone() throws IOException {
        Brink brink = Brink.in(folder);
        sweep(brink, "-o", "a", "-f", "csv.gz", "--uncertainty", "prior");
        Brink.Ending verified = brink.run("verify", "a", "--sample", "90");
        assertThat(verified.err()).contains("90 recomputed runs are the same");
        assertThat(brink.run("replay", "a", "d11r3").code()).isZero();
    }

    private static void assertRefused(Brink.Ending ending, String message) {
        assertThat(ending.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(ending.err()).contains(message);
    }

    private static Brink.Ending sweep(Brink brink, String... more) {
        String[] words = with(SWEEP, more);
        boolean counted = List.of(more).contains("-r") || List.of(more).contains("--replicates");
        return brink.run(counted ? words : with(words, "-r", "5"));
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Map<String, String> comparable(String name) throws IOException {
        return Brink.comparable(folder.resolve(name));
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return rows.stream().toList();
        }
    }
}
