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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.brinksim.experiment.Model;
import org.brinksim.output.folder.CsvTable;
import org.brinksim.output.report.ResultPages;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.SampleOutcomes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimizeCommandTest {
    private static final String SPEC = String.format(Locale.ROOT, """
            schema: 1
            name: mixes
            title: A search of mixes
            scenario: %s
            levers:
              calm: {path: parameters.climb_propensity, low: 0.6, high: 1.25, cost: 10}
              spread less: {path: parameters.excitation, values: [0, 0.1, 0.2, 0.3], cost: 40}
              buffer: {path: segments.*.buffer_km, low: 0, high: 5, cost: 1}
            aims: {m_deaths: less}
            budget: 12
            population: 16
            generations: 25
            replicates: {first: 2, more: 2, most: 12, last: 20}
            """, Brink.SCENARIO);

    @TempDir
    private Path folder;

    private Brink brink;

    @BeforeEach
    void stateASearch() throws IOException {
        brink = Brink.in(folder).models(OptimizeCommandTest::tradeOff);
        Files.writeString(folder.resolve("mixes.yaml"), SPEC);
    }

    /** 100 dead come with the first lever, 30 with the second, none with the third; chance adds −4 to 4 by replicate alone. */
    private static Model tradeOff(Scenario scenario) {
        return (parameters, world, detail) -> {
            double[] metrics = new double[Metric.columns(scenario.states()).size()];
            metrics[column(scenario, "m_deaths")] =
                    100 * (parameters.get(Parameters.named("climb_propensity")) - .6) / .65
                            + 100 * parameters.get(Parameters.named("excitation"))
                            + 8 * world.stream(78, "trade").uniform(0)
                            - 4;
            return SampleOutcomes.of(metrics, scenario, 1);
        };
    }

    /** The fewest dead that a cost can bring: so many steps of the second lever at 4 each, the rest for the first at 10 a unit. */
    private static double least(double cost) {
        return IntStream.rangeClosed(0, 3)
                .filter(steps -> 4 * steps <= cost)
                .mapToDouble(steps -> 130 - 10 * steps - 100 * StrictMath.min(cost - 4 * steps, 6.5) / 6.5)
                .min()
                .orElseThrow();
    }

    private static int column(Scenario scenario, String name) {
        return Metric.columns(scenario.states()).stream()
                .map(Metric.Column::name)
                .toList()
                .indexOf(name);
    }

    private Brink.Ending optimize(String... more) {
        List<String> words = new ArrayList<>(List.of("optimize", "mixes.yaml"));
        words.addAll(Arrays.asList(more));
        return brink.run(words.toArray(String[]::new));
    }

    private List<CsvTable.Row> rows(String results, String table) throws IOException {
        return CsvTable.read(folder.resolve(results), table).rows().toList();
    }

    @Test
    void theFrontLiesOnTheTrueOneAndKeepsTheBudget() throws IOException {
        Brink.Ending ending = optimize("-o", "a");
        assertThat(ending.code()).as(ending.err()).isZero();
        List<CsvTable.Row> front = rows("a", "front");
        assertThat(front).hasSizeGreaterThan(8).allSatisfy(mix -> {
            double cost = 10 * (1.25 - mix.number("l_calm"))
                    + 40 * (.3 - mix.number("l_spread_less"))
                    + mix.number("l_buffer");
            assertThat(mix.number("cost")).isCloseTo(cost, within(1e-9)).isLessThanOrEqualTo(12);
            assertThat(mix.number("m_deaths")).isCloseTo(least(cost), within(4.));
            assertThat(mix.number("m_deaths_low")).isLessThan(mix.number("m_deaths"));
            assertThat(mix.number("m_deaths_high")).isGreaterThan(mix.number("m_deaths"));
            assertThat(mix.count("n")).isEqualTo(20);
        });
        assertThat(front.get(0).number("cost")).isZero();
        assertThat(front.get(0).number("l_calm")).isEqualTo(1.25);
        assertThat(front).anySatisfy(mix -> assertThat(mix.number("m_deaths")).isLessThan(35));
        assertThat(front).extracting(mix -> mix.number("cost")).isSorted();
        List<CsvTable.Row> course = rows("a", "search");
        assertThat(course)
                .hasSize(26)
                .extracting(step -> step.number("evaluations"))
                .isSorted();
        assertThat(course.get(25).number("hypervolume"))
                .isGreaterThan(course.get(0).number("hypervolume"));
        assertThat(ending.out())
                .contains("mix  cost    dead, 90 %", "no measure", "calm ", "Costs are what the file states")
                .contains("The cheapest mix that can be told from doing nothing is mix ");
        assertThat(Brink.names(folder.resolve("a")))
                .containsExactlyInAnyOrder(
                        "COMPLETE",
                        "columns.csv",
                        "front.csv",
                        "manifest.json",
                        "optimum.yaml",
                        "report.html",
                        "ro-crate-metadata.json",
                        "scenario.resolved.yaml",
                        "search.csv");
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreadsAndFromTheFolderItself() throws IOException {
        assertThat(optimize("-o", "a", "-j", "1", "-s", "9").code()).isZero();
        assertThat(optimize("-o", "b", "-j", "2", "-s", "9").code()).isZero();
        assertThat(brink.run("optimize", "a/optimum.yaml", "-o", "c", "-s", "9").code())
                .isZero();
        Map<String, String> first = Brink.comparable(folder.resolve("a"));
        assertThat(Brink.comparable(folder.resolve("b"))).isEqualTo(first);
        assertThat(Brink.comparable(folder.resolve("c"))).isEqualTo(first);
        assertThat(optimize("-o", "d", "-s", "10").code()).isZero();
        assertThat(Brink.comparable(folder.resolve("d")).get("front.csv")).isNotEqualTo(first.get("front.csv"));
        assertThat(optimize("-o", "a", "-f", "csv.gz", "--no-charts").code()).isEqualTo(6);
        assertThat(optimize("-o", "a", "-f", "csv.gz", "--no-charts", "--force").code())
                .isZero();
        assertThat(Brink.names(folder.resolve("a")))
                .contains("front.csv.gz")
                .doesNotContain("front.csv", "report.html");
    }

    @Test
    void allMixesMeetTheSameReplicatesAndTheFrontFreshOnes() throws IOException {
        Set<Long> numbers = new ConcurrentSkipListSet<>();
        brink = brink.models(scenario -> {
            Model model = tradeOff(scenario);
            return (parameters, world, detail) -> {
                numbers.add(world.replicate());
                return model.run(parameters, world, detail);
            };
        });
        assertThat(optimize("-o", "a").code()).isZero();
        Set<Long> wanted = new TreeSet<>();
        for (long number = 0; number < 32; number++) {
            wanted.add(number);
        }
        assertThat(numbers).isEqualTo(wanted);
    }

    @Test
    void otherCommandsSayWhatTheyCanDoWithTheFolder() throws IOException {
        assertThat(optimize("-o", "a", "--json").code()).isZero();
        assertThat(brink.run("verify", "a").err()).contains("every file is as recorded", "no single runs to recompute");
        assertThat(brink.run("verify", "a").code()).isZero();
        assertThat(brink.run("status", "a").out()).startsWith("a: complete; ").contains(" of at most ");
        assertThat(brink.run("resume", "a").code()).isZero();
        for (List<String> words : List.of(List.of("replay", "a", "d0r0"), List.of("explain", "a", "d0r0"))) {
            Brink.Ending refused = brink.run(words.toArray(String[]::new));
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("holds a search of mixes");
        }
        assertThat(brink.run("discover", "a", "--where", "m_deaths > 1").err()).contains("holds no sweep");
        assertThat(brink.run("report", "a").code()).isZero();
        assertThat(brink.run("chart", "a").code()).isZero();
        assertThat(brink.run("verify", "a").code()).isZero();
        assertThat(Files.exists(folder.resolve("a").resolve(ResultPages.REPORT)))
                .isTrue();
        Files.writeString(folder.resolve("a/front.csv"), "mix\n");
        assertThat(brink.run("verify", "a").code()).isEqualTo(ExitCode.MISMATCH.number());
        Files.delete(folder.resolve("a/COMPLETE"));
        assertThat(brink.run("status", "a").out()).contains("without a journal");
        assertThat(brink.run("resume", "a").err()).contains("make it again: brink optimize mixes.yaml --seed 1");
    }

    @Test
    void theAnswerForMachinesHasEveryMix() throws IOException {
        JsonNode answer =
                new ObjectMapper().readTree(optimize("-o", "a", "--json").out());
        assertThat(answer.path("mixes")).hasSize(rows("a", "front").size());
        assertThat(answer.path("mixes")
                        .get(0)
                        .path("measures")
                        .path("spread less")
                        .asDouble())
                .isEqualTo(.3);
        assertThat(answer.path("mixes")
                        .get(0)
                        .path("aims")
                        .path("m_deaths")
                        .path("mean")
                        .asDouble())
                .isCloseTo(130, within(3.));
    }

    @Test
    void aDryRunWritesNothingAndBoundsTheRuns() throws IOException {
        JsonNode bound =
                new ObjectMapper().readTree(optimize("--dry-run", "--json").out());
        assertThat(Brink.names(folder)).containsExactly("mixes.yaml");
        int most = 16 * 26 * 2 + StrictMath.min(16 * 51 * 2, 16 * 26 * 10) + 17 * 20;
        assertThat(bound.path("runs").asLong()).isEqualTo(most);
        assertThat(optimize("--dry-run").out()).startsWith("mixes: at most 2,804 runs, about ");
        JsonNode made =
                new ObjectMapper().readTree(optimize("-o", "a", "--json").out());
        assertThat(made.path("runs").asLong()).isPositive().isLessThanOrEqualTo(most);
    }

    @Test
    void failedRunsAreToldOfAndCountForNothing() throws IOException {
        brink = brink.models(scenario -> {
            Model model = tradeOff(scenario);
            return (parameters, world, detail) -> {
                if (world.replicate() % 4 == 1) {
                    throw new IllegalStateException("broken");
                }
                return model.run(parameters, world, detail);
            };
        });
        Brink.Ending ending = optimize("-o", "a");
        assertThat(ending.code()).isEqualTo(ExitCode.RUNS_FAILED.number());
        assertThat(ending.lastLine()).contains("runs failed and count for nothing");
        assertThat(rows("a", "front"))
                .allSatisfy(mix -> assertThat(mix.count("n")).isEqualTo(15));
    }

    @Test
    void aSearchThatIsNotSoundIsRefusedWithEverythingThatIsWrong() throws IOException {
        Files.writeString(
                folder.resolve("mixes.yaml"),
                SPEC.replace("buffer_km", "bufer_km")
                        .replace("m_deaths: less", "m_deths: less")
                        .replace("population: 16", "population: 17"));
        Brink.Ending ending = optimize("-f", "xls");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err())
                .contains("--format: xls", "mixes.yaml:8:18 ", "no input has the path", "did you mean")
                .contains("no metric has the column \"m_deths\"", "the number 17 is odd");
        assertThat(brink.run("optimize", "mixs").err()).contains("no file \"mixs\"");
        assertThat(brink.run("optimize", "mixs").code()).isEqualTo(2);
        assertThat(Brink.names(folder)).containsExactly("mixes.yaml");
    }

    @Test
    void theSimulationIsSearchedEndToEnd() throws IOException {
        Files.writeString(folder.resolve("tiny.yaml"), String.format(Locale.ROOT, """
                schema: 1
                name: tiny
                title: A tiny search
                scenario: %s
                levers:
                  troops: {path: border.interposition_troops, low: 0, high: 2000, cost: 0.01}
                  embargo: {paths: [patrons.RUS.ties.KGZ.embargo, patrons.RUS.ties.TJK.embargo], values: [0, 1], cost: 5}
                aims: {deaths: less, settled_share_end: more}
                population: 4
                generations: 1
                replicates: {first: 2, more: 1, most: 4, last: 3}
                uncertainty: prior
                """, Brink.SHORT));
        Brink.Ending ending = brink.models(Brink.simulation()).run("optimize", "tiny.yaml", "-o", "a");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(rows("a", "front")).isNotEmpty().allSatisfy(mix -> {
            assertThat(mix.number("m_deaths")).isNotNegative();
            assertThat(mix.text("m_settled_share_end")).isNotEmpty();
        });
        new ResultPages(folder.resolve("a")).write(Set.of());
    }
}
