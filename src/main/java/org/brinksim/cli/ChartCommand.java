package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.brinksim.output.Manifest;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.Storage;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.chart.ChartRenderer;
import org.brinksim.output.folder.FolderReading;
import org.brinksim.output.folder.ResultReader;
import org.brinksim.output.report.Album;
import org.brinksim.output.report.ResultPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brink chart}: draws the charts of a finished result folder once more. */
@Command(
        name = "chart",
        description = "Draw the charts of a finished result folder.",
        footer = {
            "%nExamples:",
            "  brink chart results/kyrgyzstan-tajikistan --chart-format pdf",
            "  brink chart results/kyrgyzstan-tajikistan --sheet sheet.png"
        })
final class ChartCommand implements Callable<Integer> {
    private final Path here;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--chart-format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Formats of the charts: png, svg, pdf (default: png,svg).")
    private List<String> formats = List.of("png", "svg");

    @Option(names = "--sheet", paramLabel = "FILE", description = "Draw all charts on one PNG file instead.")
    private @Nullable Path sheet;

    @Spec
    private CommandSpec spec;

    /** The command; paths are taken from the folder {@code here}. */
    ChartCommand(Path here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        List<String> known = ChartFormats.names();
        if (formats.isEmpty() || !known.containsAll(formats)) {
            return say(
                    ExitCode.INVALID_INPUT,
                    "--chart-format: " + String.join(",", formats) + "; allowed are " + String.join(", ", known)
                            + ", several with commas");
        }
        FolderReading reading = new ResultReader(here.resolve(folder)).read();
        if (reading instanceof FolderReading.Refused refused) {
            return say(ExitCode.INVALID_INPUT, refused.problem());
        }
        try {
            return draw((FolderReading.Opened) reading);
        } catch (IOException problem) {
            return say(ExitCode.OUTPUT_BLOCKED, "cannot write the charts: " + problem.getMessage());
        }
    }

    private int draw(FolderReading.Opened opened) throws IOException {
        ChartRenderer renderer = new ChartRenderer();
        Set<ChartFormat> wanted = sheet == null ? ChartFormats.of(formats) : EnumSet.noneOf(ChartFormat.class);
        Album album = Album.of(opened.folder(), renderer, wanted);
        album.charts().omissions().forEach(spec.commandLine().getErr()::println);
        if (sheet != null) {
            if (album.charts().drawn().isEmpty()) {
                return say(ExitCode.INVALID_INPUT, folder + ": no chart can be drawn, so there is no sheet");
            }
            ResultPages.replace(
                    here.resolve(sheet), renderer.sheet(album.charts().drawn()));
            return say(ExitCode.DONE, sheet.toString());
        }
        Path path = here.resolve(folder);
        new ResultPages(path).writeCharts(album, wanted);
        Manifest.reseal(new ResultFolder(path, Storage.files()));
        return say(ExitCode.DONE, folder.resolve(ResultPages.CHARTS).toString());
    }

    private int say(ExitCode code, String line) {
        spec.commandLine().getErr().println(line);
        return code.number();
    }
}
