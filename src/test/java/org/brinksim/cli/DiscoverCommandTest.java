package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brinksim.config.Asked;
import org.brinksim.config.Sweep;
import org.brinksim.config.SweepReader;
import org.brinksim.config.SweepReading;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.design.Factor;
import org.brinksim.output.folder.CsvTable;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.SampleOutcomes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoverCommandTest {
    private static final String CLIMB = "parameters.climb_propensity";
    private static final String EXCITATION = "parameters.excitation";
    private static final String WATER = "segments.mill.joint_water";
    private static final List<String> FOLDER = List.of("-o", "a", "--design", "sobol", "--points", "256", "-r", "4");

    @TempDir
    private Path folder;

    private Brink brink;

    @BeforeEach
    void plantABox() {
        brink = Brink.in(folder).models(DiscoverCommandTest::planted);
    }

    /** Deaths of 150 in nine of ten runs inside a box of two factors and one scenario, else in one of ten; incidents are 7. */
    private static Model planted(Scenario scenario) {
        return (parameters, world, detail) -> {
            boolean inside = parameters.get(Parameters.named("climb_propensity")) > 1
                    && parameters.get(Parameters.named("excitation")) < .4
                    && !scenario.isOn(Mechanism.DROUGHT);
            String point = parameters.get(Parameters.named("climb_propensity")) + " "
                    + parameters.get(Parameters.named("excitation"));
            double u = world.stream(77, point).uniform(0);
            double[] metrics = new double[Metric.columns(scenario.states()).size()];
            Arrays.fill(metrics, 7);
            metrics[column(scenario, "m_deaths")] = u < (inside ? .9 : .1) ? 150 : 20;
            return SampleOutcomes.of(metrics, scenario, 1);
        };
    }

    private static int column(Scenario scenario, String name) {
        return Metric.columns(scenario.states()).stream()
                .map(Metric.Column::name)
                .toList()
                .indexOf(name);
    }

    private void sweep(String... more) {
        List<String> words = new ArrayList<>(List.of("sweep", Brink.SCENARIO));
        words.addAll(List.of("--vary", CLIMB + "=0.6:1.5", "--vary", EXCITATION + "=0:0.8", "--vary", WATER + "=0:1"));
        words.addAll(FOLDER);
        words.addAll(Arrays.asList(more));
        Brink.Ending made = brink.run(words.toArray(String[]::new));
        assertThat(made.code()).as(made.err()).isZero();
    }

    private Brink.Ending discover(String where, String... more) {
        List<String> words = new ArrayList<>(List.of("discover", "a", "--where", where));
        words.addAll(Arrays.asList(more));
        return brink.run(words.toArray(String[]::new));
    }

    private List<CsvTable.Row> rows(String table) throws IOException {
        return CsvTable.read(folder.resolve("a"), table).rows().toList();
    }

    private Sweep box(int number) {
        Path file = folder.resolve("a/box-" + number + ".yaml");
        SweepReading reading = SweepReader.read(file.toString(), folder, Asked.nothing());
        assertThat(reading).as("%s", reading).isInstanceOf(SweepReading.Accepted.class);
        return ((SweepReading.Accepted) reading).sweep();
    }

    @Test
    void aPlantedBoxIsFoundToldAndWritten() throws IOException {
        sweep();
        Brink.Ending found = discover("m_deaths >= 100 and incidents<8", "--boxes", "1");
        assertThat(found.code()).as(found.err()).isZero();
        assertThat(found.out())
                .startsWith("Where is m_deaths >= 100 and m_incidents < 8 common? 256 design points with 1,024")
                .contains("Box 1: density ", CLIMB + " at least ", EXCITATION + " at most 0.", "quasi-p below .001")
                .contains("of\n      100 resamples)", "brink sweep a/box-1.yaml")
                .doesNotContain(WATER, "not spread evenly");
        assertThat(found.lastLine()).isEqualTo("a");
        CsvTable.Row box = rows("boxes").get(0);
        assertThat(box.number("mass")).isCloseTo(5 / 9. / 2, within(.06));
        assertThat(box.number("density")).isCloseTo(.9, within(.08));
        assertThat(box.text("condition")).isEqualTo("m_deaths >= 100 and m_incidents < 8");
        List<CsvTable.Row> limits = rows("limits");
        assertThat(limits).extracting(row -> row.text("factor")).containsExactly(CLIMB, EXCITATION);
        assertThat(limits.get(0).number("low")).isCloseTo(1, within(.05));
        assertThat(limits.get(0).text("high")).isEmpty();
        assertThat(limits.get(1).number("high")).isCloseTo(.4, within(.04));
        assertThat(rows("peeling").get(0).count("points")).isEqualTo(256);
        assertThat(rows("peeling").get(box.count("step")).number("density")).isGreaterThan(.7);
    }

    @Test
    void theNextSweepStaysInsideTheBox() throws IOException {
        sweep("--set", "states.AAA.unrest=0.25", "-s", "11");
        assertThat(discover("m_deaths>=100", "--boxes", "1").code()).isZero();
        Sweep next = box(1);
        assertThat(next.about().name()).isEqualTo("two-segments-sweep-box-1");
        assertThat(next.settings().seed()).isEqualTo(12);
        double low = rows("limits").get(0).number("low");
        double high = rows("limits").get(1).number("high");
        assertThat(next.factors())
                .containsExactly(
                        new Factor.Range(CLIMB, low, 1.5),
                        new Factor.Range(EXCITATION, 0, high),
                        new Factor.Range(WATER, 0, 1));
        assertThat(next.variants().get(0).resolvedYaml())
                .isEqualTo(Files.readString(folder.resolve("a/scenario.resolved.yaml")));
        Brink.Ending again = brink.run("sweep", "a/box-1.yaml", "-o", "b");
        assertThat(again.code()).as(again.err()).isZero();
        List<CsvTable.Row> runs =
                CsvTable.read(folder.resolve("b"), "runs").rows().toList();
        assertThat(runs).hasSize(256 * 20).allSatisfy(row -> {
            assertThat(row.number("p_parameters_climb_propensity")).isBetween(low, 1.5);
            assertThat(row.number("p_parameters_excitation")).isBetween(0., high);
        });
        assertThat(runs.stream()
                        .mapToDouble(row -> row.number("m_deaths"))
                        .filter(dead -> dead >= 100)
                        .count())
                .isGreaterThan((long) (.75 * runs.size()));
    }

    @Test
    void aChoiceIsNarrowedToItsOptions() throws IOException {
        sweep("--vary", "switches.drought=true,false");
        Brink.Ending found = discover("m_deaths >= 100", "--boxes", "1");
        assertThat(found.out()).contains("switches.drought is false, of true, false");
        assertThat(rows("limits")).anySatisfy(row -> {
            assertThat(row.text("factor")).isEqualTo("switches.drought");
            assertThat(row.text("options")).isEqualTo("false");
        });
        Sweep next = box(1);
        assertThat(next.variants()).hasSize(1);
        assertThat(next.factors()).contains(new Factor.Choice("switches.drought", List.of("false")));
    }

    @Test
    void levelsAndNamedOptionsAreNarrowed() throws IOException {
        Files.writeString(
                folder.resolve("named.yaml"), String.format(Locale.ROOT, """
                schema: 1
                name: named
                title: A choice with names
                scenario: %s
                design: factorial
                factors:
                  weather: {wet: ["switches.drought=true"], dry: ["switches.drought=false"]}
                  %s: {low: 0.6, high: 1.5, steps: 10}
                  %s: [0, 0.2, 0.3, 0.5, 0.6, 0.7]
                """, Brink.SCENARIO, CLIMB, EXCITATION));
        assertThat(brink.run("sweep", "named.yaml", "-o", "a", "-r", "3").code())
                .isZero();
        assertThat(discover("m_deaths >= 100", "--boxes", "1").code()).isZero();
        assertThat(box(1).factors())
                .containsExactly(
                        new Factor.Choice("weather", List.of("dry")),
                        new Factor.Levels(CLIMB, List.of(1.1, 1.2, 1.3, 1.4, 1.5)),
                        new Factor.Levels(EXCITATION, List.of(0., .2, .3)));
    }

    @Test
    void aSecondTimeGivesTheSameBytesAndAnotherConditionReplacesTheFirst() throws IOException {
        sweep("--format", "csv.gz");
        List<String> before = Brink.names(folder.resolve("a"));
        assertThat(discover("m_deaths >= 100").code()).isZero();
        Map<String, String> once = Brink.comparable(folder.resolve("a"));
        String manifest = Files.readString(folder.resolve("a/manifest.json"));
        assertThat(once).containsKeys("boxes.csv.gz", "limits.csv.gz", "peeling.csv.gz", "box-1.yaml");
        assertThat(CsvTable.read(folder.resolve("a"), "columns")
                        .rows()
                        .map(row -> row.text("file"))
                        .distinct())
                .contains("runs.csv", "boxes.csv", "limits.csv", "peeling.csv");
        assertThat(discover("m_deaths >= 100").code()).isZero();
        assertThat(Brink.comparable(folder.resolve("a"))).isEqualTo(once);
        assertThat(Files.readString(folder.resolve("a/manifest.json"))).isEqualTo(manifest);
        assertThat(brink.run("verify", "a").code()).isZero();
        assertThat(discover("m_deaths >= 1000").out()).contains("No run satisfies the condition");
        assertThat(rows("boxes")).isEmpty();
        assertThat(Brink.names(folder.resolve("a")))
                .doesNotContain("box-1.yaml")
                .containsAll(before);
        assertThat(Brink.comparable(folder.resolve("a")).get("columns.csv.gz")).isEqualTo(once.get("columns.csv.gz"));
        assertThat(brink.run("verify", "a").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "m_deaths > 150, No run satisfies the condition",
        "m_deaths <= 150, Every run satisfies the condition",
    })
    void aConditionThatTellsNothingIsSaidInWords(String where, String words) {
        sweep("--no-charts");
        Brink.Ending ending = discover(where);
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains(words);
    }

    @Test
    void chanceAloneMayGiveNoBox() {
        brink = brink.models(scenario -> (parameters, world, detail) -> {
            double[] metrics = new double[Metric.columns(scenario.states()).size()];
            Arrays.fill(metrics, world.replicate() % 2 == 0 ? 0 : 1);
            return SampleOutcomes.of(metrics, scenario, 1);
        });
        sweep();
        Brink.Ending ending = discover("m_deaths = 1");
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("50 % of the points' runs", "No part of the space stands out");
    }

    @Test
    void failedRunsCountForNothing() throws IOException {
        brink = brink.models(scenario -> {
            Model model = planted(scenario);
            return (parameters, world, detail) -> {
                if (world.replicate() == 0 || parameters.get(Parameters.named("climb_propensity")) < .7) {
                    throw new IllegalStateException("broken");
                }
                return model.run(parameters, world, detail);
            };
        });
        assertThat(brink.run(
                                "sweep",
                                Brink.SCENARIO,
                                "--vary",
                                CLIMB + "=0.6:1.5",
                                "-o",
                                "a",
                                "--design",
                                "lhs",
                                "--points",
                                "90",
                                "-r",
                                "3")
                        .code())
                .isEqualTo(ExitCode.RUNS_FAILED.number());
        JsonNode answer =
                new ObjectMapper().readTree(discover("deaths >= 100", "--json").out());
        assertThat(answer.path("points").asInt()).isEqualTo(80);
        assertThat(answer.path("verdict").asText()).isEqualTo("boxes");
        assertThat(answer.path("boxes")
                        .get(0)
                        .path("limits")
                        .get(0)
                        .path("factor")
                        .asText())
                .isEqualTo(CLIMB);
    }

    @Test
    void pointsThatAreNotSpreadEvenlyAreSpokenOf() {
        assertThat(brink.run(
                                "sweep",
                                Brink.SCENARIO,
                                "--vary",
                                CLIMB + "=0.6:1.5",
                                "--vary",
                                EXCITATION + "=0:0.8",
                                "-o",
                                "a",
                                "--design",
                                "morris",
                                "--points",
                                "30",
                                "-r",
                                "3")
                        .code())
                .isZero();
        assertThat(discover("m_deaths >= 100").out()).contains("the design morris are not spread evenly");
    }

    @Test
    void theBoxTakenIsTheOneAskedFor() throws IOException {
        sweep();
        assertThat(discover("m_deaths >= 100", "--pick", "3", "--boxes", "1", "--resamples", "0")
                        .code())
                .isZero();
        assertThat(rows("boxes").get(0).count("step")).isEqualTo(3);
        assertThat(rows("limits").get(0).text("reproduced")).isEmpty();
        assertThat(discover("m_deaths >= 100", "--pick", "coverage=0.5", "--boxes", "1")
                        .code())
                .isZero();
        assertThat(rows("boxes").get(0).number("coverage")).isCloseTo(.5, within(.08));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m_deaths|--where: \"m_deaths\" is no condition; allowed is METRIC",
                "m_deaths >= many|--where: many is not a number",
                "m_deaths >= 1 and|--where: \"m_deaths >= 1 and\" is no condition",
                "m_deaths >= 1 or m_incidents > 2|is no condition",
                "m_deths >= 1|--where: the runs have no metric m_deths; did you mean \"m_deaths\"?",
                "m_deaths >= NaN|--where: NaN is not a number",
            })
    void aMalformedConditionIsRefusedAndNothingIsWritten(String where, String words) throws IOException {
        sweep();
        Map<String, String> before = Brink.comparable(folder.resolve("a"));
        Brink.Ending ending = discover(where);
        assertThat(ending.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(ending.err()).contains(words);
        assertThat(Brink.comparable(folder.resolve("a"))).isEqualTo(before);
    }

    @Test
    void whatIsNoFinishedSweepIsRefused() throws IOException {
        assertThat(Brink.in(folder)
                        .run("run", Brink.SCENARIO, "-r", "5", "-o", "a")
                        .code())
                .isZero();
        assertThat(discover("m_deaths > 1").err()).startsWith("a holds no sweep");
        assertThat(brink.run("discover", ".", "--where", "m_deaths > 1").err()).contains("not a result folder");
        assertThat(brink.run("discover", "a").code()).isEqualTo(2);
        sweep("--force");
        Files.delete(folder.resolve("a/COMPLETE"));
        assertThat(discover("m_deaths > 1").err()).startsWith("a is incomplete");
        assertThat(discover("m_deaths > 1").code()).isEqualTo(2);
        Brink.Ending options = discover("m_deaths > 1", "--boxes", "0", "--alpha", "0.5", "--pick", "best");
        assertThat(options.code()).isEqualTo(2);
        assertThat(options.err()).contains("--boxes: 0;", "--alpha: 0.5;", "--pick: best;");
    }
}
