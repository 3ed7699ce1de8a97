package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brinksim.experiment.Model;
import org.brinksim.output.folder.CsvTable;
import org.brinksim.random.Draw;
import org.brinksim.random.EntityKey;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.SampleOutcomes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command on sweeps over a model whose sensitivity is known. */
class SensitivityCommandTest {
    private static final List<String> FACTORS =
            List.of("parameters.lethality", "parameters.choice_precision", "parameters.climb_propensity");
    private static final double ISHIGAMI_VARIANCE = 13.8445876;

    @TempDir
    private Path folder;

    /** Gives the dead of a run. */
    private interface Deaths {
        double of(Scenario scenario, double[] x, WorldSeed world);
    }

    /** A model with these dead in every run, at the places x that the factors have between 1 and 2. */
    private static Function<Scenario, Model> model(Deaths deaths) {
        return scenario -> (parameters, world, detail) -> {
            List<String> columns = Metric.columns(scenario.states()).stream()
                    .map(Metric.Column::name)
                    .toList();
            double[] metrics = new double[columns.size()];
            metrics[columns.indexOf("m_deaths")] = deaths.of(scenario, places(parameters), world);
            return SampleOutcomes.of(metrics, scenario, 1);
        };
    }

    private static double[] places(ParameterValues parameters) {
        return FACTORS.stream()
                .mapToDouble(path -> parameters.get(Parameters.named(path.substring("parameters.".length()))) - 1)
                .toArray();
    }

    private static double linear(Scenario scenario, double[] x, WorldSeed world) {
        return 20 + 6 * x[0] - 2 * x[1] + (scenario.isOn(Mechanism.SEASON) ? 0 : 3) + noise(world, "", 2);
    }

    /** Ishigami and Homma (1990), and noise that makes as much variance. */
    private static double ishigami(Scenario scenario, double[] x, WorldSeed world) {
        double one = Math.PI * (2 * x[0] - 1);
        double two = Math.PI * (2 * x[1] - 1);
        double three = Math.PI * (2 * x[2] - 1);
        double mean = Math.sin(one) + 7 * Math.pow(Math.sin(two), 2) + .1 * Math.pow(three, 4) * Math.sin(one);
        return mean + noise(world, one + " " + two + " " + three, Math.sqrt(ISHIGAMI_VARIANCE));
    }

    private static double noise(WorldSeed world, String place, double sd) {
        return Draw.normal(world.stream(9, EntityKey.of(place)).uniform(0), 0, sd);
    }

    private Brink.Ending run(Deaths deaths, String words) {
        return Brink.in(folder).models(model(deaths)).run(words.split(" ", -1));
    }

    /** What a command prints, as one line with single blanks. */
    private String prose(Deaths deaths, String words) {
        return run(deaths, words).out().replaceAll("\\s+", " ");
    }

    private void sweep(Deaths deaths, String out, String words) {
        List<String> all = new ArrayList<>(List.of("sweep", Brink.SCENARIO, "-o", out, "--metric", "m_deaths"));
        FACTORS.forEach(factor -> all.addAll(List.of("--vary", factor + "=1:2")));
        all.addAll(List.of(words.split(" ", -1)));
        Brink.Ending ending = Brink.in(folder).models(model(deaths)).run(all.toArray(String[]::new));
        assertThat(ending.code()).as(ending.err()).isIn(0, 3);
    }

    private CsvTable.Row row(String name, String measure, String factor) throws IOException {
        return CsvTable.read(folder.resolve(name), "sensitivity")
                .rows()
                .filter(row -> row.text("measure").equals(measure)
                        && row.text("factor").equals(factor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScreeningRanksFactorsByTheSizeOfTheirEffects() throws IOException {
        sweep(SensitivityCommandTest::linear, "out", "--design morris --points 8 -r 3");
        Brink.Ending ending = run(SensitivityCommandTest::linear, "sensitivity out");
        assertThat(ending.code()).isZero();
        assertThat(ending.lastLine()).isEqualTo("out");
        assertThat(ending.out())
                .contains("Design morris, 3 factors, 32 points, 96 runs, seed 1. 90 % intervals from 1,000 resamples.")
                .contains("dead (m_deaths, persons)")
                .containsSubsequence(
                        "parameters.lethality", "parameters.choice_precision", "parameters.climb_propensity")
                .contains("Rests on 8 trajectories with 3 replicates.");
        assertThat(ending.out().lines().filter(line -> line.endsWith(SensitivityText.UNCLEAR)))
                .singleElement()
                .asString()
                .startsWith("parameters.climb_propensity ");
        assertThat(row("out", "mu", FACTORS.get(1)).number("value")).isCloseTo(-2, within(1e-9));
        assertThat(row("out", "mu_star", FACTORS.get(0)).number("ci_low")).isCloseTo(6, within(1e-9));
        assertThat(row("out", "mu_star", FACTORS.get(0)).text("distinguishable"))
                .isEqualTo("yes");
        assertThat(row("out", "mu_star", FACTORS.get(2)).text("distinguishable"))
                .isEqualTo("no");
    }

    @Test
    void indicesOfAKnownFunctionAndItsShareOfChanceAreFound() throws IOException {
        sweep(SensitivityCommandTest::ishigami, "out", "--design saltelli --points 512 -r 3");
        assertThat(prose(SensitivityCommandTest::ishigami, "sensitivity out --resamples 200"))
                .contains("from 200 resamples")
                .contains("Chance makes ", "Rests on 512 rows with 3 replicates.")
                .contains("A number of runs is used best with 2 to 4 replicates of each point; there are 3.")
                .contains("with N = 2,048 base rows instead of 512 it would be half as wide");
        double[] first = {.3139, .4424, 0};
        double[] total = {.5576, .4424, .2437};
        for (int i = 0; i < 3; i++) {
            assertThat(row("out", "s1", FACTORS.get(i)).number("value")).isCloseTo(first[i], within(.15));
            assertThat(row("out", "st", FACTORS.get(i)).number("value")).isCloseTo(total[i], within(.12));
        }
        assertThat(row("out", "chance_share", "").number("value")).isCloseTo(.5, within(.05));
        assertThat(row("out", "chance_share", "").number("n")).isEqualTo(512);
        assertThat(row("out", "s1", FACTORS.get(2)).text("distinguishable")).isEqualTo("no");
    }

    @Test
    void oneReplicateCannotTellChanceFromInputs() {
        sweep(SensitivityCommandTest::ishigami, "out", "--design saltelli --points 16 --second-order -r 1");
        assertThat(run(SensitivityCommandTest::ishigami, "sensitivity out").out())
                .contains("With one replicate chance and inputs cannot be told apart")
                .contains("Take 2 or more replicates")
                .contains("parameters.lethality × parameters.choice_precision");
    }

    @Test
    void swingsOfALinearModelAreExact() throws IOException {
        sweep(
                SensitivityCommandTest::linear,
                "out",
                "--vary switches.season=true,false --vary border.drought=0,0.25,1 --design oat -r 4 --level 0.8");
        assertThat(prose(SensitivityCommandTest::linear, "sensitivity out"))
                .contains("80 % intervals of paired differences, replicate by replicate")
                .containsSubsequence(
                        "as the scenario has it", "parameters.lethality", "switches.season", "parameters.choice");
        double base = row("out", "base", "").number("value");
        assertThat(row("out", "base", "").number("ci_low")).isLessThan(base);
        assertThat(row("out", "end_high", FACTORS.get(0)).number("value") - base)
                .isCloseTo(6, within(1e-9));
        assertThat(row("out", "end_high", "switches.season").text("setting")).isEqualTo("false");
        assertThat(row("out", "end_high", "switches.season").number("ci_high") - base)
                .isCloseTo(3, within(1e-9));
        assertThat(row("out", "end_high", "border.drought").text("distinguishable"))
                .isEqualTo("no");
    }

    @Test
    void theFolderStaysSealedAndAnotherAnalysisLeavesTheSameBytes() throws IOException {
        sweep(SensitivityCommandTest::ishigami, "out", "--design morris --points 6 -r 2 -f csv.gz --chart-format pdf");
        Path out = folder.resolve("out");
        Files.delete(out.resolve("report.html"));
        assertThat(run(SensitivityCommandTest::ishigami, "sensitivity out -q").out())
                .isEmpty();
        Map<String, String> once = Brink.comparable(out);
        assertThat(once).containsKeys("sensitivity.csv.gz", "report.html").doesNotContainKey("sensitivity.csv");
        assertThat(Files.readString(out.resolve("report.html"))).isEqualTo("pdf");
        assertThat(run(SensitivityCommandTest::ishigami, "verify out").code()).isZero();
        run(SensitivityCommandTest::ishigami, "sensitivity out --level 0.5");
        assertThat(Brink.comparable(out).get("sensitivity.csv.gz")).isNotEqualTo(once.get("sensitivity.csv.gz"));
        run(SensitivityCommandTest::ishigami, "sensitivity out");
        assertThat(Brink.comparable(out)).isEqualTo(once);
        assertThat(CsvTable.read(out, "columns")
                        .rows()
                        .filter(row -> row.text("file").equals("sensitivity.csv"))
                        .map(row -> row.text("column")))
                .containsExactlyElementsOf(CsvTable.read(out, "sensitivity").columns());
    }

    @Test
    void failedRunsAreDroppedAndTold() throws IOException {
        Deaths failing = (scenario, x, world) -> {
            if (world.replicate() == 1 && x[0] > .9) {
                throw new IllegalStateException("no such bridge");
            }
            return linear(scenario, x, world);
        };
        sweep(failing, "out", "--design saltelli --points 32 -r 2 --no-charts --keep-going");
        String prose = prose(failing, "sensitivity out");
        double rows = row("out", "st", FACTORS.get(0)).number("n");
        assertThat(rows).isBetween(20., 31.);
        assertThat(prose)
                .contains("Rests on " + (int) rows + " rows with 2 replicates. Left out: " + (32 - (int) rows)
                        + " rows, in which runs failed or have no value.")
                .containsPattern("\\d+ runs failed or without a value\\.");
        assertThat(Brink.names(folder.resolve("out"))).doesNotContain("report.html");
    }

    @Test
    void machinesGetTheSameNumbers() throws IOException {
        sweep(SensitivityCommandTest::linear, "out", "--design saltelli --points 16 -r 2");
        JsonNode root = new ObjectMapper()
                .readTree(run(SensitivityCommandTest::linear, "sensitivity out --json --metric deaths --metric m_deals")
                        .out());
        assertThat(root.path("design").asText()).isEqualTo("saltelli");
        assertThat(root.path("runs").asInt()).isEqualTo(160);
        JsonNode deaths = root.path("metrics").path("m_deaths");
        assertThat(deaths.path("ranked").get(0).asText()).isEqualTo(FACTORS.get(0));
        assertThat(deaths.path("rows").get(2).path("measure").asText()).isEqualTo("st");
        assertThat(deaths.path("rows").get(2).path("value").asDouble())
                .isEqualTo(row("out", "st", FACTORS.get(0)).number("value"));
        assertThat(deaths.path("advice").path("n_to_halve").asInt()).isEqualTo(64);
        JsonNode none = root.path("metrics").path("m_deals").path("rows").get(1);
        assertThat(none.path("value").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sensitivity lhs|lhs has the design lhs; sensitivity reads the designs morris",
                "sensitivity run|run holds no sweep; name a folder made by: brink sweep SPEC --design morris|saltelli|oat",
                "sensitivity part|part holds part 1/2 of a sweep; put the parts together with brink merge",
                "sensitivity broken|broken is incomplete",
                "sensitivity nowhere|nowhere is not a result folder",
                "sensitivity oat --metric nix|--metric: m_nix; allowed are m_incidents, ",
                "sensitivity oat --level 1|--level: 1.0; allowed is above 0 and below 1",
                "sensitivity oat --resamples 2|--resamples: 2; allowed is 20 to 1000000",
            })
    void whatCannotBeAnalysedIsRefused(String words, String message) throws IOException {
        String name = words.split(" ", -1)[1];
        if (name.equals("run")) {
            Brink.in(folder).run("run", Brink.SCENARIO, "-r", "2", "-o", "run");
        } else if (!name.equals("nowhere")) {
            String design = name.equals("lhs") ? "lhs --points 3" : "oat";
            sweep(
                    SensitivityCommandTest::linear,
                    name,
                    "-r 2 --design " + design + (name.equals("part") ? " --shard 1/2" : ""));
        }
        if (name.equals("broken")) {
            Files.delete(folder.resolve("broken/COMPLETE"));
        }
        Brink.Ending ending = run(SensitivityCommandTest::linear, words);
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err()).startsWith(message);
        assertThat(folder.resolve(name).resolve("sensitivity.csv")).doesNotExist();
    }

    @Test
    @Tag("long")
    void theSimulationCanBeScreened() throws IOException {
        Brink brink = Brink.in(folder).models(Brink.simulation());
        Brink.Ending swept = brink.run(Stream.of(
                        "sweep",
                        Brink.SHORT,
                        "-o",
                        "out",
                        "-r",
                        "2",
                        "--design",
                        "morris",
                        "--points",
                        "4",
                        "--vary",
                        "parameters.lethality",
                        "--vary",
                        "parameters.climb_propensity")
                .toArray(String[]::new));
        assertThat(swept.code()).as(swept.err()).isZero();
        assertThat(brink.run("sensitivity", "out").code()).isZero();
        assertThat(brink.run("verify", "out").code()).isZero();
        assertThat(row("out", "mu_star", "parameters.lethality").number("n")).isEqualTo(4);
    }
}
