package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brinksim.output.SampleCalibration;
import org.brinksim.output.SampleValidation;
import org.brinksim.output.folder.FinishedValidation;
import org.brinksim.output.folder.FolderReading;
import org.brinksim.output.folder.ResultReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationChartsTest {
    private static final ChartRenderer RENDERER = new ChartRenderer();

    @TempDir
    private static Path samples;

    private static final Map<String, Chart> ONCE = new HashMap<>();
    private static final Map<String, Chart> AGAIN = new HashMap<>();

    @BeforeAll
    static void writeSamples() throws IOException {
        SampleCalibration.write(Files.createDirectories(samples.resolve("calibration")));
        SampleValidation.write(Files.createDirectories(samples.resolve("validation")));
        for (String kind : List.of("calibration", "validation")) {
            charts(samples.resolve(kind)).drawn().forEach(chart -> ONCE.put(kind + "/" + chart.name(), chart));
            charts(samples.resolve(kind)).drawn().forEach(chart -> AGAIN.put(kind + "/" + chart.name(), chart));
        }
    }

    private static Charts charts(Path folder) {
        FolderReading reading = new ResultReader(folder).read();
        assertThat(reading).isInstanceOf(FolderReading.Opened.class);
        return Charts.of(((FolderReading.Opened) reading).folder());
    }

    static List<String> names() {
        return List.of(
                "calibration/posterior",
                "calibration/pairs",
                "calibration/targets",
                "calibration/volume",
                "calibration/implausibility",
                "calibration/generations",
                "calibration/ranks",
                "calibration/recovery",
                "calibration/coverage",
                "validation/scorecard",
                "validation/scores-crps",
                "validation/scores-log-score",
                "validation/scores-interval-score",
                "validation/reliability",
                "validation/coverage",
                "validation/ablation");
    }

    private static Chart chart(String name) {
        return Objects.requireNonNull(ONCE.get(name), name);
    }

    private static String words(Chart chart) {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(chart, ChartFormat.PDF))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private static String upright(Chart chart) {
        return words(chart).replaceAll("\\s", "");
    }

    private static String svg(Chart chart) {
        return new String(RENDERER.render(chart, ChartFormat.SVG), StandardCharsets.UTF_8);
    }

    @Test
    void fullFoldersLeaveNothingOut() {
        for (String kind : List.of("calibration", "validation")) {
            Charts charts = charts(samples.resolve(kind));
            assertThat(charts.omissions()).isEmpty();
            assertThat(charts.drawn())
                    .extracting(chart -> kind + "/" + chart.name())
                    .containsExactlyElementsOf(names().stream()
                            .filter(name -> name.startsWith(kind))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void sameBytesTwice(String name) {
        for (ChartFormat format : ChartFormat.values()) {
            assertThat(RENDERER.render(Objects.requireNonNull(AGAIN.get(name)), format))
                    .isEqualTo(RENDERER.render(chart(name), format));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsTitleAndSourceAndSaysItInWords(String name) {
        Chart chart = chart(name);
        assertThat(words(chart)).contains(chart.title(), "Brink 0.1.0").doesNotContain("NaN", "parameters.");
        assertThat(svg(chart)).doesNotContain("NaN", "Infinity");
        assertThat(chart.alternative())
                .startsWith(chart.title() + ". ")
                .endsWith(".")
                .doesNotContain("NaN", "..");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calibration/posterior|Lethality(factor)|Draws(%)",
                "calibration/posterior|Edgeweight(utility)|prior",
                "calibration/pairs|(oddsfactor)|politicsweight",
                "calibration/volume|Volumeleft(%oftheprior)|Wave",
                "calibration/generations|Threshold(distance)|Effectivesize(draws)",
                "calibration/generations|Accepted(%)|Generation",
                "calibration/ranks|Worlds|lowestrank",
                "calibration/recovery|Truth(normalscore)|Estimate(normalscore)",
                "calibration/coverage|Covered(%)|90%intervals",
                "validation/scores-crps|Model−benchmark(CRPS,persons)|lastPoisson",
                "validation/scores-log-score|Model−benchmark(ignorancescore,bits)|Hawkes",
                "validation/reliability|Forecastprobability(%)|Sharethatcame(%)",
                "validation/ablation|Without−withthemechanism(CRPS,incidents)|fullmodel1.4",
            })
    void axesHaveUnits(String name, String one, String other) {
        assertThat(upright(chart(name))).contains(one, other);
    }

    @Test
    void everyTargetStandsWithItsUnitAndTheEndsOfItsAxis() {
        String words = words(chart("calibration/targets")).replaceAll("\\s+", " ");
        assertThat(words)
                .contains("mean reported incidents a year 2010–14", "incidents/year", "segments", "p = 0.48")
                .contains("10,000 log", "300,000")
                .doesNotContain("…");
        assertThat(chart("calibration/targets").alternative())
                .contains("for 24 of 25 targets, not for tail exponent of event sizes.");
    }

    @Test
    void theScorecardSaysVerdictsInWords() {
        Chart chart = chart("validation/scorecard");
        assertThat(chart.subtitle()).contains("12 of 15 hold, of the strong ones (★) 4 of 5");
        assertThat(chart.alternative()).endsWith("12 of 15 patterns hold; not P5, P11, P15.");
        assertThat(words(chart).replaceAll("\\s+", " "))
                .contains("P5 ★", "0.64 [0.6 to 0.68]", "≥ 0.7", "≤ 0.01", "139,000 [136,770 to 142,000]")
                .doesNotContain("…");
        assertThat(words(chart).split("\\bfails\\b", -1)).hasSize(1 + 1 + 3);
    }

    @Test
    void aValueStandsInItsBandWhereItHoldsAndBesideItWhereNot() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(RENDERER.render(chart("validation/scorecard"), ChartFormat.PNG)));
        int keyEnd = 2 * 100;
        assertThat(marks(image, Palette.VERMILLION, keyEnd)).isEqualTo(3);
        assertThat(marks(image, Palette.BLUE, keyEnd)).isEqualTo(31);
    }

    /** Groups of rows of the picture below a height that have a pixel of the colour. */
    private static int marks(BufferedImage image, Color color, int from) {
        int groups = 0;
        boolean before = false;
        for (int y = from; y < image.getHeight(); y++) {
            boolean here = false;
            for (int x = 0; x < image.getWidth() && !here; x++) {
                here = (image.getRGB(x, y) & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF);
            }
            groups += here && !before ? 1 : 0;
            before = here;
        }
        return groups;
    }

    @Test
    void aCountOnRecordHasNoMarkAmongSharesOfRuns(@TempDir Path folder) throws IOException {
        SampleValidation.writeBare(folder);
        Files.writeString(folder.resolve("scorecard.csv"), """
                pattern,strong,statistic,low,high,value,value_low,value_high,observed,p_value,holds
                P2,yes,share of runs with none,0.4,1,0.438,0.4,0.476,0,0.5,yes
                P6,no,wounded over killed,3,5,3.9,3.8,4.1,3.1,0.5,yes
                P14,no,change of support,0,,-0.00836305534,-0.01734886330,-9.78885501E-4,,,no
                """);
        Chart chart = charts(folder).drawn().get(0);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(RENDERER.render(chart, ChartFormat.PNG)));
        assertThat(marks(image, Palette.BLACK, 2 * 100)).isEqualTo(1);
        assertThat(words(chart)).contains("−0.0084 [−0.017 to −0.00098]", "0.438 [0.4 to 0.476]");
    }

    @Test
    void variantsWithTheSameDifferencesAreToldInsteadOfDrawn(@TempDir Path folder) throws IOException {
        SampleValidation.writeBare(folder);
        Files.writeString(folder.resolve("scores.csv"), """
                target,forecast,score,value,difference,difference_low,difference_high,skill
                dead,model,crps,1.0163,,,,
                dead,zero,crps,1.5,-0.4837,-0.9,0.1,not distinguishable
                dead_lowest,model,crps,3,,,,
                dead_lowest,zero,crps,3.4837,-0.48370000000000002,-0.9,0.1000000000001,not distinguishable
                dead_highest,model,crps,5,,,,
                dead_highest,zero,crps,5.4,-0.4,-0.9,0.1,not distinguishable
                """);
        Chart chart = charts(folder).drawn().get(1);
        assertThat(chart.subtitle()).endsWith("For dead, the lowest figures on record give the same differences.");
        assertThat(words(chart))
                .contains("dead; model 1.0", "dead highest; model 5.0")
                .doesNotContain("dead lowest");
    }

    @Test
    void theAxisOfProbabilitiesEndsAtTheLastBinWithForecasts() {
        assertThat(new ReliabilityDiagram(List.of(bin(0, .01, 9), bin(.1, .2, 4), bin(.2, .5, 0)))
                        .probabilities("")
                        .high())
                .isEqualTo(20);
        assertThat(new ReliabilityDiagram(List.of(bin(.07, .35, 9)))
                        .probabilities("")
                        .high())
                .isEqualTo(40);
        assertThat(new ReliabilityDiagram(List.of(bin(.9, 1, 1)))
                        .probabilities("")
                        .high())
                .isEqualTo(100);
    }

    @Test
    void numbersOfForecastsNeverMeet() {
        Pen pen = new Pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), Typeface.load());
        Rectangle2D place = new Rectangle2D.Double(0, 0, 360, 120);
        List<FinishedValidation.Bin> roomy = List.of(
                bin(0, .01, 55_237),
                bin(.01, .02, 1_696),
                bin(.02, .05, 1_972),
                bin(.05, .1, 1_725),
                bin(.1, .2, 1_923));
        List<FinishedValidation.Bin> dense = List.of(bin(0, .002, 5_237), bin(.002, .004, 5_238), bin(.004, .2, 1));
        Scale x = Scales.percent("", 20);
        Panel panel = new Panel(x, BinCounts.scale(roomy), "");
        List<Rectangle2D> labels = new BinCounts(roomy, x, Panel.LEFT).labels(pen, panel, place);
        assertThat(labels).hasSameSizeAs(roomy);
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D label = labels.get(i);
            assertThat(labels.subList(i + 1, labels.size())).noneMatch(label::intersects);
            assertThat(label.getX()).isGreaterThanOrEqualTo(Panel.LEFT);
        }
        Panel narrow = new Panel(x, BinCounts.scale(dense), "");
        assertThat(new BinCounts(dense, x, Panel.LEFT).labels(pen, narrow, place))
                .hasSizeLessThan(3);
        assertThat(words(new ReliabilityDiagram(dense).chart(SampleExperiments.caption("reliability", "Forecasts"))))
                .contains("Forecasts: 0–0.2 %: 5,237; 0.2–0.4 %: 5,238; 0.4–20 %: 1.");
    }

    private static FinishedValidation.Bin bin(double from, double to, long n) {
        double middle = (from + to) / 2;
        return new FinishedValidation.Bin("record", from, to, middle, middle, from, to, n);
    }

    @Test
    void placesAreCountedInWidthsOfTheTarget() {
        assertThat(new Scorecard.Target(18, 28).place(23)).isCloseTo(.5, within(1e-12));
        assertThat(new Scorecard.Target(18, 28).place(33)).isCloseTo(1.5, within(1e-12));
        assertThat(new Scorecard.Target(.6, Double.NaN).place(.9)).isCloseTo(.5, within(1e-12));
        assertThat(new Scorecard.Target(Double.NaN, .2).place(.1)).isCloseTo(.5, within(1e-12));
        assertThat(new Scorecard.Target(0, Double.NaN).place(2)).isEqualTo(2);
        assertThat(new Scorecard.Target(3, 3).place(3)).isEqualTo(.5);
    }

    @Test
    void stripsAreLogarithmicOnlyWhereNumbersAreFarApart() {
        StripScale near = StripScale.covering(DoubleStream.of(18, 28, 41));
        assertThat(near.isLogarithmic()).isFalse();
        assertThat(near.share(near.low())).isZero();
        StripScale far = StripScale.covering(DoubleStream.of(2, 1710));
        assertThat(far).isEqualTo(new StripScale(1, 10_000, 1));
        assertThat(far.share(100)).isCloseTo(.5, within(1e-12));
        assertThat(far.lines()).containsExactly(10.0, 100.0, 1000.0);
        StripScale zero = StripScale.covering(DoubleStream.of(0, 1, 900));
        assertThat(zero.share(0)).isZero();
        assertThat(zero.share(1)).isCloseTo(.08, within(1e-12));
        assertThat(zero.share(1000)).isCloseTo(1, within(1e-12));
        assertThat(StripScale.covering(DoubleStream.of(-1, 900)).isLogarithmic())
                .isFalse();
    }

    @Test
    void logarithmicAxesHoldWholePowersOfTen() {
        Scale scale = LogScale.covering("x", DoubleStream.of(.93, 21, 0));
        assertThat(scale.ticks()).extracting(Tick::label).containsExactly("0.1", "1", "10", "100");
        assertThat(LogScale.position(scale, 10)).isEqualTo(1);
        assertThat(LogScale.position(scale, 0)).isEqualTo(scale.low());
    }

    @Test
    void unevenRanksAreTold() {
        assertThat(words(chart("calibration/ranks"))).contains("edge weight: p < 0.001");
        RankPanels even = new RankPanels(List.of(new RankPanels.Ranked("even", List.of(15L, 15L, 15L, 15L), .9)));
        RankPanels uneven =
                new RankPanels(List.of(new RankPanels.Ranked("uneven", List.of(0L, 0L, 0L, 60L), Double.NaN)));
        Caption caption = SampleExperiments.caption("ranks", "Ranks");
        assertThat(even.chart(caption).alternative()).contains("even: p = 0.90, 0 of 4 bins outside the band");
        assertThat(uneven.chart(caption).alternative()).contains("uneven, 4 of 4 bins outside the band");
    }

    @Test
    void pairsTellTheirLargestCorrelationFirst() {
        assertThat(chart("calibration/pairs").alternative())
                .startsWith("Parameters in pairs. Largest correlations: politics weight and climb propensity −0.71,");
        assertThat(words(chart("calibration/pairs"))).contains("−0.71", "−0.43");
    }

    @Test
    void tablesThatAreMissingAreNamed(@TempDir Path bare) throws IOException {
        Charts calibration = charts(SampleCalibration.writeBare(Files.createDirectory(bare.resolve("c"))));
        assertThat(calibration.drawn()).extracting(Chart::name).containsExactly("posterior", "pairs", "generations");
        assertThat(calibration.omissions().stream().collect(Collectors.joining(" ")))
                .contains(
                        "summaries.csv", "waves.csv", "implausibility.csv", "sbc.csv", "recovery.csv", "coverage.csv");
        assertThat(words(calibration.drawn().get(0))).contains("no manifest").doesNotContain("prior");
        Charts validation = charts(SampleValidation.writeBare(Files.createDirectory(bare.resolve("v"))));
        assertThat(validation.drawn()).extracting(Chart::name).containsExactly("scorecard");
        assertThat(validation.omissions()).hasSize(4);
    }

    @Test
    void oddTablesAreDrawn(@TempDir Path odd) throws IOException {
        Files.writeString(odd.resolve("posterior.csv"), "draw,weight,distance,parameters.a,parameters.b\n0,1,0,3,0\n");
        Files.writeString(odd.resolve("prior.csv"), "draw,parameters.a,parameters.b\n0,3,0\n1,3,1e9\n");
        Files.writeString(
                odd.resolve("generations.csv"),
                "generation,threshold,proposals,acceptance,effective_size\n0,,10,0,1\n");
        Files.writeString(odd.resolve("waves.csv"), "wave,worlds,volume,volume_low,volume_high\n1,9,0,0,.1\n2,9,,,\n");
        Files.writeString(
                odd.resolve("summaries.csv"),
                "target,unit,observed_low,observed_high,prior_q05,prior_q50,prior_q95,posterior_q05,posterior_q50,"
                        + "posterior_q95,p_value,weight\nnothing,,,,,,,,,,,\nflat,,7,7,7,7,7,7,7,7,.5,1\n");
        Files.writeString(odd.resolve("recovery.csv"), "world,parameter,truth,mean,q05,q95\n0,a,1,1,1,1\n1,a,1,,,\n");
        for (Chart chart : charts(odd).drawn()) {
            assertThat(svg(chart)).as(chart.name()).doesNotContain("NaN", "Infinity");
            assertThat(words(chart)).as(chart.name()).doesNotContain("NaN", "∞");
            assertThat(chart.alternative()).as(chart.name()).doesNotContain("NaN", "..");
        }
        assertThat(charts(odd).drawn()).hasSize(6);
    }
}
