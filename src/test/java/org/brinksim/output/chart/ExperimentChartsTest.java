package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brinksim.output.FactorNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentChartsTest {
    private static final Caption CAPTION = SampleExperiments.caption("chart", "Title");
    private static final Measure DEAD = SampleExperiments.DEAD;
    private static final double LEVEL = SampleExperiments.LEVEL;
    private static final ChartRenderer RENDERER = new ChartRenderer();

    static List<Chart> charts() {
        return SampleExperiments.all();
    }

    private static String words(Chart chart) {
        byte[] pdf = RENDERER.render(chart, ChartFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** The words without any blank, since those that run upwards are read letter by letter. */
    private static String upright(Chart chart) {
        return words(chart).replaceAll("\\s", "");
    }

    private static String svg(Chart chart) {
        return new String(RENDERER.render(chart, ChartFormat.SVG), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sameBytesTwice(Chart chart) {
        Chart again = charts().stream()
                .filter(other -> other.name().equals(chart.name()))
                .findFirst()
                .orElseThrow();
        for (ChartFormat format : ChartFormat.values()) {
            assertThat(RENDERER.render(again, format)).isEqualTo(RENDERER.render(chart, format));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void showsItsTitleAndSourceAndSaysItsTitleFirst(Chart chart) {
        assertThat(words(chart)).contains(chart.title(), "seed 1, Brink 0.1.0").doesNotContain("NaN");
        assertThat(chart.alternative())
                .startsWith(chart.title() + ". ")
                .endsWith(".")
                .doesNotContain("NaN", "..");
        assertThat(svg(chart)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void heatMapTellsItsEndsItsEmptyCellsAndItsLines() {
        Chart chart = SampleExperiments.heatMap().chart(CAPTION);
        assertThat(chart.alternative())
                .contains("lowest 12 persons at ALPHA arms transfers 0 and mediator attention 0.8")
                .contains("highest 477 persons at ALPHA arms transfers 1,000 and mediator attention 0.05")
                .contains("1 of 48 cells have no run");
        assertThat(upright(chart)).contains("Deadreported(persons)", "Mediatorattention(share)");
        assertThat(words(chart)).contains("ALPHA arms transfers (US$ m a year)", "477", "no run", "50 %", "25 %");
    }

    @Test
    void heatMapLeavesOutNumbersWhereCellsAreSmall() {
        assertThat(words(SampleExperiments.fineMap(30).chart(CAPTION))).doesNotContain("0.013");
        assertThat(words(SampleExperiments.fineMap(6).chart(CAPTION))).contains("0.013");
    }

    @Test
    void heatMapSaysWhyALineIsMissing() {
        assertThat(SampleExperiments.wordedMap().chart(CAPTION).subtitle()).contains("levels that are words");
        HeatMap never = new HeatMap(
                DEAD,
                FactorLevels.numbers("a", "", List.of(1.0, 2.0)),
                FactorLevels.numbers("b", "", List.of(1.0)),
                List.of(List.of(3.0, 4.0)),
                Optional.of(new HeatMap.Contour("chance of war", List.of(.5), List.of(List.of(.12, .32)))));
        assertThat(never.chart(CAPTION).subtitle())
                .contains("chance of war crosses 50 % nowhere: it goes from 12 % to 32 %");
    }

    @Test
    void morrisNamesEveryFactorOnce() {
        String few = words(SampleExperiments.morris(5).chart(CAPTION));
        names(5).forEach(name ->
                assertThat(few.split(Pattern.quote(name), -1)).as(name).hasSize(2));
        String many = words(SampleExperiments.morris(20).chart(CAPTION)).replaceAll("\\s+", " ");
        names(20).forEach(name -> assertThat(many).contains(name));
        assertThat(many).contains("Numbered for lack of room", "σ = μ*", "σ = 0.1 μ*", "not told from 0");
    }

    private static List<String> names(int number) {
        FactorNames names = new FactorNames(SampleExperiments.paths(number));
        return SampleExperiments.paths(number).stream()
                .map(names::of)
                .filter(name -> name.length() < 40)
                .toList();
    }

    @Test
    void sobolBarsStandByTotalIndexAndKeepNegativeEstimates() {
        SobolBars bars = new SobolBars(
                DEAD,
                LEVEL,
                List.of(
                        index("a.small", -.02, -.01),
                        index("a.large", .3, .5),
                        new SobolBars.Index("a.none", Estimate.none(), Estimate.none())),
                Estimate.of(.25));
        assertThat(bars.ranked().stream().map(SobolBars.Index::path)).containsExactly("a.large", "a.small", "a.none");
        Chart chart = bars.chart(CAPTION);
        assertThat(chart.alternative())
                .contains("a large ST 0.5 [0.47 to 0.53], S1 0.3 [0.27 to 0.33]")
                .contains("a small ST −0.01 [−0.04 to 0.02]")
                .contains("Share of chance 0.25");
        assertThat(words(chart)).contains("ST −0.01 [−0.04 to 0.02]", "S1 −0.02", "chance between runs", "ST –");
    }

    private static SobolBars.Index index(String path, double first, double total) {
        return new SobolBars.Index(path, SampleExperiments.around(first, .03), SampleExperiments.around(total, .03));
    }

    @Test
    void tornadoStandsBySwingAlsoWhereBothEndsLieOnOneSide() {
        Tornado tornado = new Tornado(
                DEAD,
                LEVEL,
                Estimate.of(40),
                List.of(swing("a.both", 38, 43), swing("a.side", 31, 36), swing("a.none", Double.NaN, Double.NaN)));
        assertThat(tornado.ranked().stream().map(Tornado.Swing::path)).containsExactly("a.side", "a.both", "a.none");
        Chart chart = tornado.chart(CAPTION);
        assertThat(chart.alternative()).contains("base 40", "a side at 0.2 km 31, at 7 km 36");
        assertThat(words(chart)).contains("0.2 km", "7 km", "base: 40");
    }

    private static Tornado.Swing swing(String path, double low, double high) {
        return new Tornado.Swing(
                path, new Tornado.End("0.2 km", Estimate.of(low)), new Tornado.End("7 km", Estimate.of(high)));
    }

    @Test
    void trajectoryMarksTheChosenBox() {
        Chart chart = SampleExperiments.trajectory().chart(CAPTION);
        assertThat(chart.alternative())
                .contains("44 % of the cases", "70 % of its points", "18 % at the start", "3 factors");
        assertThat(words(chart)).contains("coverage 44 %, density 70 %, 3 factors", "chosen box");
    }

    @Test
    void boxesShowTheirRealLimitsAndHowSureTheyAre() {
        assertThat(words(SampleExperiments.boxes().chart(CAPTION)))
                .contains("0.62 to 1", "212.5 to 1,250 US$ m a year", "great power", "180 to 260 days")
                .contains("quasi-p < 0.001", "quasi-p = 0.21", "no quasi-p", "in 71 % of resamples", "not resampled");
    }

    @Test
    void paretoFrontNumbersItsSolutionsAndMarksTheBase() {
        Chart chart = SampleExperiments.front().chart(CAPTION);
        assertThat(chart.alternative())
                .contains("24 solutions", "number 1: 2.8 US$ m a year for 65 [62 to 68]", "Base 0 US$");
        assertThat(words(chart)).contains("base: without intervention", "Cost of the mix (US$ m a year)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 399, 400, 401, 2500})
    void parallelCoordinatesDrawAtMostFourHundredLines(int rows) {
        ParallelCoordinates chart = SampleExperiments.parallel(3, rows, false);
        assertThat(chart.drawn()).hasSize(StrictMath.min(400, rows)).doesNotHaveDuplicates();
        String told = chart.chart(CAPTION).subtitle();
        assertThat(told)
                .contains(
                        rows > 400
                                ? "400 of " + Rounded.plain(rows) + " points"
                                : rows == 1 ? "1 point;" : rows + " points;");
    }

    @Test
    void parallelCoordinatesShowRealLimitsAndWords() {
        Chart chart = SampleExperiments.parallel(12, 50, true).chart(CAPTION);
        assertThat(words(chart))
                .contains("neighbour", "great power", "points inside the box", "dead reported (persons)", "0.6 22");
        assertThat(upright(chart)).contains("Deadreported(persons)");
    }

    @Test
    void mainEffectsShareOneAxis() {
        Chart chart = SampleExperiments.mainEffects(8).chart(CAPTION);
        assertThat(chart.alternative()).contains("all segments water share from 42 at 1 to 97 at 446.5");
        assertThat(words(chart)).contains("neighbour", "great power").containsPattern("100[\\s\\S]*100");
    }

    /** Numbers that try the charts: alike, negative, very large, very small, none. */
    static Stream<double[]> oddNumbers() {
        return Stream.of(
                new double[] {7, 7, 7, 7},
                new double[] {0, 0, 0, 0},
                new double[] {-3, -70, -.2, -8},
                new double[] {1e12, 4e15, 2e9, 3e14},
                new double[] {1e-12, 4e-15, 2e-9, 3e-10},
                new double[] {Double.NaN, 3, Double.NaN, 5},
                new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN},
                new double[] {Double.POSITIVE_INFINITY, 2, Double.NEGATIVE_INFINITY, 9},
                new double[] {-1e6, 1e6, 1e-6, 0});
    }

    @ParameterizedTest
    @MethodSource("oddNumbers")
    void oddNumbersAreDrawnAll(double[] numbers) {
        for (Chart chart : oddCharts(numbers)) {
            assertThat(svg(chart)).as(chart.name()).doesNotContain("NaN", "Infinity");
            assertThat(chart.alternative()).as(chart.name()).doesNotContain("NaN", "Infinity");
            assertThat(words(chart)).as(chart.name()).doesNotContain("NaN", "∞");
        }
    }

    static List<Chart> oddCharts(double[] numbers) {
        List<String> paths = SampleExperiments.paths(numbers.length);
        List<Estimate> estimates = IntStream.range(0, numbers.length)
                .mapToObj(i -> i == 0
                        ? Estimate.of(numbers[i])
                        : SampleExperiments.around(numbers[i], StrictMath.abs(numbers[i]) / 10))
                .toList();
        List<Double> values =
                IntStream.range(0, numbers.length).mapToObj(i -> numbers[i]).toList();
        List<Double> levels = List.of(1e-7, .1, 2.0, 3e8);
        List<MorrisPlot.Effect> effects = new ArrayList<>();
        List<SobolBars.Index> indices = new ArrayList<>();
        List<Tornado.Swing> swings = new ArrayList<>();
        List<ParetoFront.Solution> solutions = new ArrayList<>();
        List<ParallelCoordinates.Row> rows = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            Estimate one = estimates.get(i);
            Estimate other = estimates.get((i + 1) % numbers.length);
            effects.add(MorrisPlot.Effect.of(paths.get(i), one, StrictMath.abs(other.value())));
            indices.add(new SobolBars.Index(paths.get(i), one, other));
            swings.add(new Tornado.Swing(paths.get(i), new Tornado.End("low", one), new Tornado.End("high", other)));
            solutions.add(new ParetoFront.Solution(i, one, other));
            rows.add(new ParallelCoordinates.Row(List.of(.5, numbers[i]), i == 1));
        }
        double[] finite = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double low = finite.length == 0 ? 0 : finite[0];
        double high = finite.length == 0 ? 0 : finite[finite.length - 1];
        return List.of(
                new HeatMap(
                                DEAD,
                                FactorLevels.numbers(paths.get(0), "", levels),
                                FactorLevels.numbers(paths.get(1), "", List.of(5.0)),
                                List.of(values),
                                Optional.of(new HeatMap.Contour(
                                        "chance", List.of(.5), List.of(List.of(.2, Double.NaN, .4, .9)))))
                        .chart(SampleExperiments.caption("heat-map", "Odd")),
                new MorrisPlot(DEAD, LEVEL, effects).chart(SampleExperiments.caption("morris", "Odd")),
                new SobolBars(DEAD, LEVEL, indices, estimates.get(2)).chart(SampleExperiments.caption("sobol", "Odd")),
                new Tornado(DEAD, LEVEL, estimates.get(0), swings).chart(SampleExperiments.caption("tornado", "Odd")),
                new ParetoFront(DEAD, DEAD, LEVEL, solutions, solutions.get(3))
                        .chart(SampleExperiments.caption("pareto", "Odd")),
                new ParallelCoordinates(
                                List.of(ParallelCoordinates.Axis.numbers(paths.get(0), "", 0, 1)),
                                List.of(ParallelCoordinates.Axis.numbers("dead", "", low, high)),
                                rows,
                                "one")
                        .chart(SampleExperiments.caption("parallel", "Odd")),
                new MainEffects(
                                DEAD,
                                LEVEL,
                                List.of(
                                        new MainEffects.Effect(
                                                FactorLevels.numbers(paths.get(0), "", levels), estimates),
                                        new MainEffects.Effect(
                                                FactorLevels.numbers(paths.get(1), "", List.of(0.0)),
                                                estimates.subList(1, 2))))
                        .chart(SampleExperiments.caption("main-effects", "Odd")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void anyNumberOfFactorsIsDrawn(int factors) {
        List<Chart> charts = List.of(
                SampleExperiments.morris(factors).chart(CAPTION),
                SampleExperiments.sobol(factors).chart(CAPTION),
                SampleExperiments.tornado(factors).chart(CAPTION),
                SampleExperiments.parallel(factors, 40, true).chart(CAPTION),
                SampleExperiments.mainEffects(factors).chart(CAPTION));
        assertThat(charts).allSatisfy(chart -> assertThat(words(chart)).contains("climb propensity"));
    }

    @Test
    void chartsWithoutAnyNumberSaySo() {
        Estimate none = Estimate.none();
        MorrisPlot morris = new MorrisPlot(DEAD, LEVEL, List.of(MorrisPlot.Effect.of("a", none, 1)));
        assertThat(words(morris.chart(CAPTION))).contains("No factor has both numbers.");
        ParetoFront front = new ParetoFront(
                DEAD,
                DEAD,
                LEVEL,
                List.of(new ParetoFront.Solution(1, none, Estimate.of(3))),
                ParetoFront.Solution.none());
        assertThat(words(front.chart(CAPTION))).contains("No solution has both numbers.");
    }

    @Test
    void aBoxWithoutLimitsSaysSo() {
        assertThat(words(new PrimBoxes("runs", List.of()).chart(CAPTION))).contains("No factor is restricted.");
    }

    @Test
    void aSingleBoxIsDrawn() {
        PrimTrajectory one = new PrimTrajectory("runs", List.of(new PrimTrajectory.Step(1, 0, 0)), 0);
        assertThat(words(one.chart(CAPTION))).contains("coverage 100 %, density 0 %, 0 factors");
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        FactorLevels two = FactorLevels.numbers("a", "", List.of(1.0, 2.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatMap(DEAD, two, two, List.of(List.of(1.0)), Optional.empty()))
                .withMessageContaining("2 levels of a");
        assertThatIllegalArgumentException().isThrownBy(() -> FactorLevels.numbers("a", "", List.of(2.0, 1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> FactorLevels.words("a", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatMap.Contour("chance", List.of(.5), List.of(List.of(50.0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(1, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Caption("A b", "Title", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new MorrisPlot(DEAD, 90, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SobolBars(DEAD, LEVEL, List.of(index("a", 1, 1), index("a", 1, 1)), Estimate.none()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrimTrajectory("runs", List.of(new PrimTrajectory.Step(1, .1, 0)), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrimBoxes.Between(
                        new PrimBoxes.Whole("a", "", 0, 1), .5, 1.5, new PrimBoxes.Support(.1, .5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MainEffects.Effect(two, List.of(Estimate.of(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParallelCoordinates(
                        List.of(ParallelCoordinates.Axis.numbers("a", "", 0, 1)),
                        Collections.emptyList(),
                        List.of(),
                        ""));
    }

    @Test
    void axesCoverWhatIsShown() {
        for (double[] numbers : oddNumbers().toList()) {
            Scale scale = LinearScale.padded(LinearScale.covering("x", Arrays.stream(numbers)));
            for (double number : numbers) {
                if (Double.isFinite(number)) {
                    assertThat(scale.share(number)).isBetween(0.0, 1.0);
                }
            }
        }
    }
}
