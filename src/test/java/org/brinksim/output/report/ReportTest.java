package org.brinksim.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.brinksim.output.SampleFolder;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.chart.ChartRenderer;
import org.brinksim.output.folder.FolderReading;
import org.brinksim.output.folder.ResultReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    private static Path sample;

    private static String html = "";

    @BeforeAll
    static void writeReport() throws IOException {
        SampleFolder.write(sample);
        new ResultPages(sample).write(EnumSet.noneOf(ChartFormat.class));
        html = Files.readString(sample.resolve("report.html"));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void everyPictureIsInsideAndHasWords() {
        List<String> images = all(html, "<img[^>]*>");
        assertThat(images)
                .hasSize(9)
                .allSatisfy(image -> assertThat(image)
                        .contains("src=\"data:image/svg+xml;charset=utf-8,%3Csvg")
                        .containsPattern("alt=\"[^\"]{40,}\"")
                        .containsPattern("width=\"\\d+\" height=\"\\d+\""));
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String page = html.replaceAll("src=\"data:[^\"]*\"", "src=\"\"");
        assertThat(page).doesNotContain("<script", "<link", "@import", "http://", "https://", "src=\"/", "url(");
    }

    @Test
    void saysNothingOfTimeThreadsHostOrPath() {
        assertThat(html)
                .doesNotContain(
                        "secret-host", "2031-05-06", "07:08", sample.toString(), System.getProperty("user.name") + "@");
        assertThat(html).contains("brink run scenarios/sample-border.yaml -s 1 -r 400");
    }

    @Test
    void headingsFollowEachOtherInOrder() {
        List<Integer> levels =
                all(html, "<h[1-6]").stream().map(tag -> tag.charAt(2) - '0').toList();
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @Test
    void tablesHaveCaptionsAndScopes() {
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
        assertThat(all(html, "<table>.*?</table>")).hasSizeGreaterThan(4).allSatisfy(table -> {
            assertThat(table).contains("<caption>");
            assertThat(all(table, "<th[ >][^>]*>?"))
                    .allSatisfy(head -> assertThat(head).contains("scope="));
        });
    }

    @Test
    void textOfFilesIsEscaped() {
        assertThat(html)
                .contains("Made-up values &amp; &lt;form&gt; only", "Held at 1 &amp; &lt;unfitted&gt;")
                .doesNotContain("<form>", "<unfitted>");
    }

    @Test
    void findingsComeFirstWithIntervals() {
        assertThat(html.indexOf("<h3>Findings</h3>")).isLessThan(html.indexOf("<h3>Charts</h3>"));
        String findings = html.substring(html.indexOf("<ul class=\"findings\">"), html.indexOf("</ul>"));
        assertThat(findings)
                .contains(
                        "in 400 simulated worlds of 2021-01-01 to 2022-12-31",
                        "90 % interval",
                        "The record of the same days");
        assertThat(html).contains("Runs differ by chance alone");
    }

    @Test
    void patronsAndOrganisationsHaveATableOfTheirActs() {
        assertThat(html)
                .contains("<h3>Patrons and organisations</h3>", "Collective Security Treaty Organization: statement");
        assertThat(html).contains("All together: offer");
    }

    @Test
    void everyVariantOfTheRecordIsShown() {
        assertThat(html).contains(">41<", ">74<", ">83<", "200 or more", "opponent", "interim", "B1–B36");
    }

    @Test
    void assumptionsAndUnstatedSourcesAreSetOff() {
        assertThat(all(html, "<tr class=\"marked\"><th scope=\"row\">[^<]*"))
                .anyMatch(row -> row.endsWith("parameters.climb_propensity"))
                .anyMatch(row -> row.endsWith("segments.golovnoy.stake"))
                .anyMatch(row -> row.endsWith("states.KGZ.budget"))
                .noneMatch(row -> row.endsWith("border.level"));
    }

    @Test
    void severalFoldersShareOneReportWithAComparison(@TempDir Path bare) throws IOException {
        SampleFolder.writeBare(bare);
        ChartRenderer renderer = new ChartRenderer();
        List<Album> albums = List.of(sample, bare).stream()
                .map(folder -> (FolderReading.Opened) new ResultReader(folder).read())
                .map(opened -> Album.of(opened.folder(), renderer, EnumSet.noneOf(ChartFormat.class)))
                .toList();
        String both = new Report(albums).html();
        assertThat(both).contains("The scenarios beside each other", "id=\"s1\"", "id=\"s2\"", "There is no map");
        assertThat(all(both, "<img[^>]*>")).hasSize(11);
    }
}
