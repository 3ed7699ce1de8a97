package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.output.Manifest;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.Storage;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.chart.ChartRenderer;
import org.brinksim.output.folder.FolderReading;
import org.brinksim.output.folder.ResultReader;
import org.brinksim.output.report.Album;
import org.brinksim.output.report.Report;
import org.brinksim.output.report.ResultPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brink report}: writes the report of one or several finished result folders once more. */
@Command(
        name = "report",
        description = "Write the HTML report of one or several finished result folders.",
        footer = {
            "%nExamples:",
            "  brink report results/kyrgyzstan-tajikistan",
            "  brink report results/april-2021 results/september-2022 -o results/both"
        })
final class ReportCommand implements Callable<Integer> {
    private final Path here;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Result folders.")
    private List<Path> folders = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for report.html (default: the result folder; the current one for several).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a report that is not that of a single result folder.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    /** The command; paths are taken from the folder {@code here}. */
    ReportCommand(Path here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>();
        List<FolderReading.Opened> opened = new ArrayList<>();
        for (Path folder : folders) {
            FolderReading reading = new ResultReader(here.resolve(folder)).read();
            if (reading instanceof FolderReading.Refused refused) {
                problems.add(refused.problem());
            } else if (reading instanceof FolderReading.Opened fine) {
                opened.add(fine);
            }
        }
        if (!problems.isEmpty()) {
            return say(ExitCode.INVALID_INPUT, String.join(System.lineSeparator(), problems));
        }
        return write(opened);
    }

    private int write(List<FolderReading.Opened> opened) {
        boolean own = out == null && folders.size() == 1;
        Path target = own ? folders.get(0) : out == null ? Path.of("") : out;
        Path file = target.resolve(ResultPages.REPORT);
        if (!own && !force && Files.exists(here.resolve(file))) {
            return say(
                    ExitCode.OUTPUT_BLOCKED,
                    file + " exists; replace it with --force or choose another folder with -o");
        }
        ChartRenderer renderer = new ChartRenderer();
        Report report = new Report(opened.stream()
                .map(each -> Album.of(each.folder(), renderer, EnumSet.noneOf(ChartFormat.class)))
                .toList());
        try {
            Path path = Files.createDirectories(here.resolve(target));
            new ResultPages(path).writeReport(report);
            if (own) {
                Manifest.reseal(new ResultFolder(path, Storage.files()));
            }
        } catch (IOException problem) {
            return say(ExitCode.OUTPUT_BLOCKED, "cannot write " + file + ": " + problem.getMessage());
        }
        return say(ExitCode.DONE, file.toString());
    }

    private int say(ExitCode code, String line) {
        spec.commandLine().getErr().println(line);
        return code.number();
    }
}
