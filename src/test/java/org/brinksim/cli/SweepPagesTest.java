package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brinksim.experiment.Model;
import org.brinksim.output.Hash;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.report.ResultPages;
import org.brinksim.random.Draw;
import org.brinksim.random.EntityKey;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.SampleOutcomes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts and report of sweeps over a model in which deaths rise by 30 with one factor and fall by 12 with another. */
class SweepPagesTest {
    private static final List<String> FACTORS =
            List.of("parameters.lethality", "parameters.choice_precision", "parameters.climb_propensity");

    @TempDir
    private Path folder;

    private static Function<Scenario, Model> model(double failsAbove) {
        return scenario -> (parameters, world, detail) -> {
            List<String> columns = Metric.columns(scenario.states()).stream()
                    .map(Metric.Column::name)
                    .toList();
            double first = place(parameters, 0);
            if (first > failsAbove) {
                throw new IllegalStateException("the model breaks here");
            }
            double[] metrics = new double[columns.size()];
            double noise = Draw.normal(world.stream(9, EntityKey.of("")).uniform(0), 0, 2);
            double dead = 40 + 30 * first - 12 * place(parameters, 1) + noise;
            metrics[columns.indexOf("m_deaths")] = dead;
            metrics[columns.indexOf("m_episodes_25")] = dead >= 50 ? 1 : 0;
            return SampleOutcomes.of(metrics, scenario, 1);
        };
    }

    private static double place(ParameterValues parameters, int factor) {
        return parameters.get(Parameters.named(FACTORS.get(factor).substring("parameters.".length()))) - 1;
    }

    private Path sweep(double failsAbove, int factors, String values, String words) {
        List<String> all = new ArrayList<>(
                List.of("sweep", Brink.SCENARIO, "-o", "a", "--no-charts", "--metric", "m_deaths", "--metric"));
        all.add("m_episodes_25");
        FACTORS.stream().limit(factors).forEach(factor -> all.addAll(List.of("--vary", factor + values)));
        all.addAll(List.of(words.split(" ", -1)));
        Brink.Ending ending = Brink.in(folder).models(model(failsAbove)).run(all.toArray(String[]::new));
        assertThat(ending.code()).as(ending.err()).isIn(0, ExitCode.RUNS_FAILED.number());
        return folder.resolve("a");
    }

    /** The report as text without markup. */
    private static String report(Path results) throws IOException {
        new ResultPages(results).write(EnumSet.of(ChartFormat.SVG));
        return Files.readString(results.resolve("report.html"))
                .replaceAll("src=\"[^\"]*\"", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private static List<String> charts(Path results) throws IOException {
        return Brink.names(results.resolve("charts"));
    }

    @Test
    void aGridHasHeatMapsMainEffectsAndFindingsWithTheirNumbers() throws IOException {
        Path results = sweep(9, 2, "=1,1.5,2", "-r 10");
        String text = report(results);
        assertThat(charts(results))
                .containsExactly(
                        "heat-map-deaths.svg",
                        "heat-map-episodes-25.svg",
                        "main-effects-deaths.svg",
                        "main-effects-episodes-25.svg");
        assertThat(text)
                .contains("has 9 points with 10 runs each, 90 runs in all; none failed")
                .contains("The largest change between the ends of a factor is +30 (90 % interval 30 to 30)")
                .contains("when lethality goes from 1 to 2")
                .contains("Varied: 2 factors, lethality 1, 1.5, 2 (factor)")
                .contains("choice precision 1 ", " −12 ", " −12 to −12 ", " a change ")
                .contains("A line shows where the share of runs with an episode of 25 dead or more is 50 %.")
                .contains("Tables", "Evidence and assumptions", "How to reproduce", "brink sweep")
                .doesNotContain(folder.toString(), "No record of these two states");
    }

    @Test
    void threeFactorsOfAGridAreAveragedAndPointsSpreadAsLines() throws IOException {
        Path grid = sweep(9, 3, "=1,2", "-r 2");
        assertThat(report(grid)).contains("by lethality and choice precision, averaged over the rest");
        Path lines = sweep(9, 3, "=1:2", "-r 3 --force --design lhs --points 40");
        assertThat(report(lines)).contains("a Latin hypercube", "Not distinguishable from no change: climb propensity");
        assertThat(charts(lines))
                .containsExactly("main-effects-deaths.svg", "main-effects-episodes-25.svg", "parallel-deaths.svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    morris   | 6  | morris-deaths.svg  | the largest elementary effects μ* are those of lethality, 30 (80 % interval 30 to 30)
                    saltelli | 16 | sobol-deaths.svg   | the largest total shares ST are those of lethality, 0.
                    oat      |    | tornado-deaths.svg | Furthest from it: lethality at
                    """)
    void aSensitivityAnalysisIsDrawnAndTold(String design, String points, String chart, String sentence)
            throws IOException {
        Path results = sweep(9, 3, "=1:2", "-r 3 --design " + design + (points == null ? "" : " --points " + points));
        Brink.Ending ending = Brink.in(folder).run("sensitivity", "a", "--resamples", "40", "--level", "0.8");
        assertThat(ending.code()).as(ending.err()).isZero();
        String text = report(results);
        assertThat(charts(results)).contains(chart).doesNotContain("main-effects-deaths.svg");
        assertThat(text)
                .contains(sentence, "the sensitivity analysis, as in sensitivity.csv", "climb propensity; that does");
    }

    @Test
    void everyFormatHasTheSameBytesEachTime() throws IOException {
        Path results = sweep(9, 2, "=1,2", "-r 2");
        Map<String, String> first = pages(results);
        Map<String, String> second = pages(results);
        assertThat(second).isEqualTo(first).containsKeys("heat-map-deaths.png", "heat-map-deaths.pdf", "report.html");
        assertThat(Brink.in(folder).run("chart", "a").code()).isZero();
        assertThat(Brink.in(folder).run("report", "a").code()).isZero();
        assertThat(pages(results)).isEqualTo(first);
        assertThat(Brink.in(folder).run("report", "a", "a", "-o", "both").code())
                .isZero();
        assertThat(folder.resolve("both/report.html")).content().contains("2 results beside each other");
    }

    private static Map<String, String> pages(Path results) throws IOException {
        new ResultPages(results).write(Set.of(ChartFormat.values()));
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(results.resolve("charts"))) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), Hash.of(file));
            }
        }
        hashes.put("report.html", Hash.of(results.resolve("report.html")));
        return hashes;
    }

    @Test
    void failedRunsAndPointsWithoutAValueAreLeftOut() throws IOException {
        Path some = sweep(.6, 2, "=1,1.5,2", "-r 2");
        assertThat(report(some))
                .contains("18 runs in all; 6 failed", "from 1 to 1.5", "Failed runs")
                .contains("is +15 (90 % interval 15 to 15)");
        Path none = sweep(-1, 2, "=1,2", "-r 2 --force");
        assertThat(report(none))
                .contains("Dead (persons): no run gave a value.", "no factor has two values with a mean");
    }

    @Test
    void moreRunsThanAreReadAreLeftOutAndSaidSo() throws IOException {
        Path results = sweep(9, 2, "=1,2", "-r 2");
        Path manifest = results.resolve("manifest.json");
        String many = Files.readString(manifest).replaceAll("(\"runs\"\\s*:\\s*)8", "$12000001");
        Files.writeString(manifest, many);
        assertThat(report(results))
                .contains("holds 2,000,001 runs, and at most 2,000,000 are read for charts", "What is varied.")
                .doesNotContain("means of design points go");
        assertThat(charts(results)).isEmpty();
    }

    @Test
    void oneRunAtAPointOfAGridGivesNoInterval() throws IOException {
        assertThat(report(sweep(9, 2, "=1,2", "-r 1")))
                .contains("4 points with 1 run each")
                .contains("is +30, from ", "One run at each point gives no interval for: lethality, choice precision");
    }

    @Test
    void boxesOfADiscoveryAreDrawnAndTold() throws IOException {
        Path results = sweep(9, 2, "=1:2", "-r 2 --design lhs --points 20");
        String measures = "points,cases,mass,coverage,density";
        Files.writeString(
                results.resolve("boxes.csv"),
                "box," + measures + ",step,condition\n1,8,7,.4,.75,.875,1,m_deaths >= 50\n");
        Files.writeString(
                results.resolve("limits.csv"),
                "box,factor,low,high,options,quasi_p,reproduced\n1,parameters.lethality,1.6,,,.0004,.95\n");
        Files.writeString(
                results.resolve("peeling.csv"),
                "box,step," + measures + ",restricted\n1,0,20,9,1,1,.45,0\n1,1,8,7,.4,.75,.875,1\n");
        assertThat(report(results))
                .contains(
                        "Box 1, where dead ≥ 50 is common: lethality at least 1.6 factor (quasi-p &lt; 0.001, restricted in 95.0 %")
                .contains("It holds 75 % of the cases on 8 design points; in it 88 % of the runs are cases")
                .contains("against 45 % over the design");
        assertThat(charts(results)).contains("box-1.svg", "peeling-1.svg");
    }

    @Test
    void aSearchOfMixesIsDrawnAndTold() throws IOException {
        Brink.Ending ending = Brink.in(folder).run("run", Brink.SCENARIO, "-r", "2", "-o", "a", "--no-charts");
        assertThat(ending.code()).as(ending.err()).isZero();
        Path results = folder.resolve("a");
        Files.writeString(results.resolve("front.csv"), """
                mix,l_water,cost,m_deaths,m_deaths_low,m_deaths_high,dominated,n,m_deaths_search
                0,0,0,80,70,90,no,40,78
                1,1,3,72,60,84,no,40,60
                2,2,7,41,33,49,no,40,38
                3,3,9,44,36,52,yes,40,37
                """);
        Files.writeString(
                results.resolve("search.csv"), "generation,evaluations,front,hypervolume\n0,40,2,10\n1,80,3,14\n");
        Files.writeString(results.resolve("columns.csv"), """
                file,column,type,unit,meaning
                front.csv,l_water,real,0-1,joint water: segments.a.joint_water; without it 0
                front.csv,m_deaths,real,persons,"mean over fresh runs, to be less"
                """);
        assertThat(report(results))
                .contains("doing nothing gives 80 (90 % interval 70 to 90)")
                .contains("number 2, at a cost of 7: 41 (90 % interval 33 to 49), with joint water at 2 instead of 0")
                .contains("Costs are statements of the file", "Mixes; number 0 does nothing");
        assertThat(charts(results)).containsExactly("front-deaths.svg", "mixes.svg");
    }
}
