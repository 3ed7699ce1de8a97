package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where results go and in which formats, the same for all commands. */
final class FolderOptions {
    private static final Set<String> CHART_FORMATS = new TreeSet<>(List.of("pdf", "png", "svg"));

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder of the results (default: the first free of results/<name>, results/<name>-2, …).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Format of the tables: csv or csv.gz (default: ${DEFAULT-VALUE}).")
    private String format = "csv";

    @Option(names = "--no-charts", description = "Draw no charts and write no report.")
    private boolean withoutCharts;

    @Option(
            names = "--chart-format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Formats of the charts: png, svg, pdf (default: png,svg).")
    private List<String> chartFormats = List.of("png", "svg");

    @Nullable
    Path out() {
        return out;
    }

    boolean isForced() {
        return force;
    }

    /** Format of the tables; the options have no problems. */
    Format format() {
        return Format.named(format).orElseThrow();
    }

    /** Formats of the charts, none for no charts. */
    Set<String> charts() {
        return withoutCharts ? Set.of() : new TreeSet<>(chartFormats);
    }

    /** The options whose values are not allowed, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (Format.named(format).isEmpty()) {
            problems.add("--format: " + format + "; allowed is csv or csv.gz");
        }
        if (chartFormats.isEmpty() || !CHART_FORMATS.containsAll(chartFormats)) {
            problems.add("--chart-format: " + String.join(",", chartFormats) + "; allowed are png, svg and pdf");
        }
        return problems;
    }

    /** The format of the tables as words of a command. */
    List<String> tables() {
        return format.equals("csv") ? List.of() : List.of("--format", format);
    }

    /** What is drawn, as words of a command. */
    List<String> drawn() {
        if (withoutCharts) {
            return List.of("--no-charts");
        }
        return chartFormats.equals(List.of("png", "svg"))
                ? List.of()
                : List.of("--chart-format", String.join(",", chartFormats));
    }
}
