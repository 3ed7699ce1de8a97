package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.brinksim.output.SampleFolder;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.FolderReading;
import org.brinksim.output.folder.ResultReader;
import org.brinksim.output.report.ResultPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartRendererTest {
    @TempDir
    private static Path sample;

    @BeforeAll
    static void writeSample() throws IOException {
        SampleFolder.write(sample);
        new ResultPages(sample).write(EnumSet.allOf(ChartFormat.class));
    }

    private static Charts charts(Path folder) {
        FolderReading reading = new ResultReader(folder).read();
        assertThat(reading).isInstanceOf(FolderReading.Opened.class);
        FinishedFolder finished = (FinishedFolder) ((FolderReading.Opened) reading).folder();
        return Charts.of(finished);
    }

    @Test
    void drawsEveryKindOfChart() {
        Charts charts = charts(sample);
        assertThat(charts.omissions()).isEmpty();
        assertThat(charts.drawn().stream().map(Chart::name))
                .containsExactly(
                        "fan-deaths",
                        "dead",
                        "displaced",
                        "fan-incidents",
                        "map",
                        "ceasefires",
                        "network",
                        "arms-flows",
                        "ladder");
        assertThat(charts.drawn()).allSatisfy(chart -> {
            assertThat(chart.source()).contains("sample-border", "n = 400", "seed 1", "Brink 0.1.0");
            assertThat(chart.alternative()).startsWith(chart.title()).doesNotContain("NaN");
        });
    }

    @Test
    void ladderCountsTheDeadOfExchangesOnce() {
        Chart ladder = charts(sample).drawn().get(8);
        assertThat(ladder.subtitle()).startsWith("It reached rung 7, 15 people were killed.");
    }

    private static String words(Path folder, String chart) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("charts/" + chart + ".pdf")))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void armsStandBesideTheRecordAndWhatIsNotKnownStaysSo() throws IOException {
        assertThat(words(sample, "arms-flows"))
                .contains("To Kyrgyzstan", "To Tajikistan", "Turkey", "2021", "2022")
                .contains("Systems a year", "mean of the runs", "5 to 95 % of runs", "record, bar from lowest")
                .contains("number unknown");
    }

    @Test
    void theNetworkNamesEverybodyOnceAndTheDay() throws IOException {
        String words = words(sample, "network");
        assertThat(words)
                .contains("at the start, 2021-01-01", "backing the state expects", "rivals", "partners", "membership");
        for (String patron : List.of("United Arab Emirates", "Pakistan", "European Union", "United States")) {
            assertThat(words.split(patron, -1)).as(patron).hasSize(2);
        }
        assertThat(charts(sample).drawn().get(6).alternative())
                .contains("Tajikistan is tied to", "Russia (backing 0.5, dependence 0.7)");
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        List<Chart> charts = charts(sample).drawn();
        List<Map<ChartFormat, byte[]>> again = new ChartRenderer().renderAll(charts, EnumSet.allOf(ChartFormat.class));
        for (int i = 0; i < charts.size(); i++) {
            for (Map.Entry<ChartFormat, byte[]> entry : again.get(i).entrySet()) {
                String name = charts.get(i).name() + "." + entry.getKey().key();
                assertThat(entry.getValue())
                        .as(name)
                        .isEqualTo(Files.readAllBytes(sample.resolve("charts").resolve(name)));
            }
        }
    }

    @Test
    void pngIsTwiceAsFineAsItsUnit() throws IOException {
        Chart chart = charts(sample).drawn().get(0);
        var image = ImageIO.read(new ByteArrayInputStream(new ChartRenderer().render(chart, ChartFormat.PNG)));
        assertThat(image.getWidth()).isEqualTo(2 * chart.width());
        assertThat(image.getHeight()).isEqualTo(2 * chart.height());
    }

    @Test
    void svgNeedsNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(sample.resolve("charts"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        String text = Files.readString(file);
                        assertThat(text)
                                .startsWith("<svg")
                                .contains("<title")
                                .doesNotContain("DOCTYPE", "<text", "<image");
                    });
        }
    }

    @Test
    void pdfHasTextInItsOwnTypefaceAndNoDate() throws IOException {
        byte[] bytes = Files.readAllBytes(sample.resolve("charts/ceasefires.pdf"));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate", "ModDate");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("How long ceasefires hold", "record (n = 17)");
        }
    }

    @Test
    void sheetHoldsAllCharts() throws IOException {
        List<Chart> charts = charts(sample).drawn();
        var sheet = ImageIO.read(new ByteArrayInputStream(new ChartRenderer().sheet(charts)));
        long area = charts.stream()
                .mapToLong(chart -> (long) chart.width() * chart.height())
                .sum();
        double scale = 1.25;
        assertThat((double) sheet.getWidth() * sheet.getHeight())
                .isBetween(area * scale * scale, area * scale * scale * 1.3);
    }

    @Test
    void leavesOutWhatHasNoDataAndSaysWhy(@TempDir Path bare) throws IOException {
        SampleFolder.writeBare(bare);
        Charts charts = charts(bare);
        assertThat(charts.drawn().stream().map(Chart::name)).containsExactly("dead", "displaced");
        assertThat(charts.omissions())
                .hasSize(7)
                .allSatisfy(reason -> assertThat(reason).startsWith("There is no "));
    }

    @Test
    void drawsTheSameWithoutAnyFont(@TempDir Path other) throws Exception {
        Path empty = Files.createDirectory(other.resolve("no-fonts"));
        Path config = Files.writeString(
                other.resolve("fonts.conf"),
                "<fontconfig><dir>" + empty + "</dir><cachedir>" + empty + "</cachedir></fontconfig>");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        sameFromAnotherProcess(java, other.resolve("out"), Map.of("FONTCONFIG_FILE", config.toString()), "SVG");
    }

    @Test
    void drawsTheSameOnAnotherJava(@TempDir Path other) throws Exception {
        List<Path> others = otherJavas();
        assumeTrue(!others.isEmpty(), "no second Java: neither BRINK_OTHER_JAVA nor one beside the running one");
        sameFromAnotherProcess(others.get(0), other.resolve("out"), Map.of(), "PNG,SVG,PDF");
    }

    private static List<Path> otherJavas() throws IOException {
        String named = System.getenv("BRINK_OTHER_JAVA");
        if (named != null) {
            Path path = Path.of(named);
            return List.of(Files.isDirectory(path) ? path.resolve("bin/java") : path);
        }
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(Objects.requireNonNull(home.getParent()))) {
            return homes.filter(candidate -> !isSame(candidate, home))
                    .map(candidate -> candidate.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSame(Path candidate, Path home) {
        try {
            return candidate.toRealPath().equals(home);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static void sameFromAnotherProcess(Path java, Path folder, Map<String, String> environment, String formats)
            throws Exception {
        SampleFolder.write(Files.createDirectories(folder));
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PagesProcess.class.getName(),
                folder.toString(),
                formats);
        builder.environment().putAll(environment);
        File log = folder.resolveSibling("log").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
            assertThat(files)
                    .hasSize(9 * formats.split(",", -1).length)
                    .allSatisfy(file -> assertSame(
                            sample.resolve("charts").resolve(Objects.requireNonNull(file.getFileName())), file));
        }
        assertThat(folder.resolve("report.html")).hasSameBinaryContentAs(sample.resolve("report.html"));
    }

    private static void assertSame(Path expected, Path actual) throws IOException {
        if (!expected.toString().endsWith(".png")) {
            assertThat(actual).hasSameBinaryContentAs(expected);
            return;
        }
        var one = ImageIO.read(expected.toFile());
        var two = ImageIO.read(actual.toFile());
        assertThat(two.getRGB(0, 0, two.getWidth(), two.getHeight(), null, 0, two.getWidth()))
                .as(actual.toString())
                .isEqualTo(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()));
    }
}
