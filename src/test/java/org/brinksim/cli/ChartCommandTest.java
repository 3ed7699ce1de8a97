package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.output.SampleCalibration;
import org.brinksim.output.SampleFolder;
import org.brinksim.output.SampleValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ChartCommandTest {
    private final StringWriter talk = new StringWriter();

    private int execute(Object command, String... arguments) {
        return new CommandLine(command).setErr(new PrintWriter(talk, true)).execute(arguments);
    }

    @Test
    void drawsChartsReportAndSheetOfAFinishedFolder(@TempDir Path here) throws IOException {
        SampleFolder.writeBare(Files.createDirectories(here.resolve("done")));
        assertThat(execute(new ChartCommand(here), "done", "--chart-format", "svg"))
                .isZero();
        assertThat(here.resolve("done/charts/dead.svg")).isNotEmptyFile();
        assertThat(here.resolve("done/charts/dead.png")).doesNotExist();
        assertThat(execute(new ChartCommand(here), "done", "--sheet", "sheet.png"))
                .isZero();
        assertThat(here.resolve("sheet.png")).isNotEmptyFile();
        assertThat(execute(new ReportCommand(here), "done")).isZero();
        assertThat(execute(new ReportCommand(here), "done")).isZero();
        assertThat(execute(new ReportCommand(here), "done", "done")).isZero();
        assertThat(execute(new ReportCommand(here), "done", "done")).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
    }

    @Test
    void drawsCalibrationsAndValidationsWithAndWithoutManifest(@TempDir Path here) throws IOException {
        SampleCalibration.writeTables(Files.createDirectories(here.resolve("calibration")));
        SampleValidation.write(Files.createDirectories(here.resolve("validation")));
        for (String folder : List.of("calibration", "validation")) {
            assertThat(execute(new ChartCommand(here), folder, "--chart-format", "svg"))
                    .isZero();
            assertThat(execute(new ReportCommand(here), folder)).isZero();
            assertThat(here.resolve(folder).resolve("report.html")).isNotEmptyFile();
        }
        assertThat(here.resolve("calibration/charts/pairs.svg")).isNotEmptyFile();
        assertThat(here.resolve("calibration/manifest.json")).doesNotExist();
        assertThat(here.resolve("calibration/COMPLETE")).doesNotExist();
        assertThat(here.resolve("validation/charts/scorecard.svg")).isNotEmptyFile();
        assertThat(here.resolve("validation/manifest.json")).content().contains("report.html", "charts/scorecard.svg");
        assertThat(execute(new ReportCommand(here), "calibration", "validation", "-o", "both"))
                .isZero();
        assertThat(here.resolve("both/report.html")).content().contains("2 results beside each other");
    }

    @Test
    void refusesWhatIsNoFinishedFolder(@TempDir Path here) throws IOException {
        Files.createDirectory(here.resolve("half"));
        assertThat(execute(new ChartCommand(here), "none")).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(execute(new ReportCommand(here), "half", "none")).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(execute(new ChartCommand(here), "half", "--chart-format", "gif"))
                .isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(talk.toString()).contains("no such folder", "incomplete", "gif; allowed are png, svg, pdf");
    }
}
