package org.brinksim.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.brinksim.output.SampleCalibration;
import org.brinksim.output.SampleValidation;
import org.brinksim.output.chart.ChartFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationReportTest {
    @TempDir
    private static Path here;

    private static String calibration = "";
    private static String validation = "";

    @BeforeAll
    static void writeReports() throws IOException {
        calibration = html(SampleCalibration.write(Files.createDirectory(here.resolve("calibration"))));
        validation = html(SampleValidation.write(Files.createDirectory(here.resolve("validation"))));
    }

    private static String html(Path folder) throws IOException {
        new ResultPages(folder).write(EnumSet.noneOf(ChartFormat.class));
        return Files.readString(folder.resolve("report.html"));
    }

    private static String findings(String html) {
        assertThat(html.indexOf("<h3>Findings</h3>")).isBetween(1, html.indexOf("<h3>Charts</h3>"));
        return html.substring(html.indexOf("<ul class=\"findings\">"), html.indexOf("</ul>"));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void saysWhichParametersTheDataDoNotIdentify() {
        assertThat(findings(calibration))
                .contains("1,000 weighted draws of 8 calibrated parameters")
                .contains("identify 5 of 8 parameters: lethality, climb propensity, incident rate")
                .contains("They do not identify politics weight (standard deviation 0.80 of the prior's")
                .contains(
                        "for 24 of 25 targets; not for tail exponent of event sizes (1.8 to 2.4, recorded 1.66 exponent)")
                .contains("not uniform for 1 of 8 parameters: edge weight")
                .contains("leaves 0.93 [0.78 to 1.1] % of the volume of the prior")
                .contains("not for widen propensity");
    }

    @Test
    void saysHowManyPatternsHoldAndWhichFail() {
        assertThat(findings(validation))
                .contains("12 of 15 patterns hold; of the strong ones 4 of 5.")
                .contains("P5 (strong) does not hold: better-trained side holds or gains ground is 0.64 [0.6 to 0.68]")
                .contains("not judged: June 2022 below 25 dead")
                .contains("By CRPS of incidents the model is better than conflictology (by −0.51 [−0.8 to −0.23])")
                .contains("in 10 of 10 bins", "in 3 of 3 bins", "not for dead reported (40 %)")
                .contains("better for none");
    }

    @Test
    void tablesStandAfterTheCharts() {
        assertThat(all(calibration, "<table>")).hasSize(7);
        assertThat(all(validation, "<table>")).hasSize(6);
        assertThat(all(calibration, "<img ")).hasSize(9);
        assertThat(all(validation, "<img ")).hasSize(7);
        assertThat(all(calibration, "<tr class=\"marked\"><th scope=\"row\">[^<]*"))
                .anyMatch(row -> row.endsWith("politics weight (factor)"))
                .noneMatch(row -> row.endsWith("lethality (factor)"));
        assertThat(calibration).contains("brink calibrate both.yaml", "0123456789abcdef", "1 more parameters");
    }

    @Test
    void textOfFilesIsEscaped() {
        assertThat(calibration).contains("Calibration: both &amp; &lt;form&gt;");
        assertThat(validation).contains("Validation: &lt;2021 only&gt;").doesNotContain("<2021 only>");
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String page = (calibration + validation).replaceAll("src=\"data:[^\"]*\"", "src=\"\"");
        assertThat(page).doesNotContain("<script", "<link", "@import", "http://", "https://", "src=\"/", "url(", "NaN");
    }

    @Test
    void aFolderWithoutManifestAndTestsSaysSo(@TempDir Path bare) throws IOException {
        String html = html(SampleCalibration.writeBare(bare));
        assertThat(findings(html)).contains("holds no tests by synthetic worlds");
        assertThat(html).contains("none in the folder").doesNotContain("How to reproduce", "NaN");
        assertThat(bare.resolve("manifest.json")).doesNotExist();
    }
}
