package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.output.Contents;
import org.brinksim.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say what is written and where, the same for all commands. */
final class OutputOptions {
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

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Write the daily series of the first N replicates (default: ${DEFAULT-VALUE}).")
    private int trajectories;

    @Option(
            names = "--events",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "1",
            description = "Write every event of the first N replicates (without N: 1; default: none).")
    private int events;

    @Option(names = "--episodes", description = "Write a table of all episodes.")
    private boolean episodes;

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

    /** Formats of the charts, none for no charts. */
    Set<String> charts() {
        return withoutCharts ? Set.of() : new TreeSet<>(chartFormats);
    }

    /** What the folder shall hold; the options have no problems. */
    Contents contents(double level) {
        return new Contents(Format.named(format).orElseThrow(), level, true, trajectories, events, episodes, true);
    }

    /** What the folder of a sweep shall hold: without tables of places, with daily series when they are wanted. */
    Contents ofSweep(double level, boolean series) {
        return new Contents(Format.named(format).orElseThrow(), level, series, trajectories, events, episodes, false);
    }

    /** The options whose values are not allowed, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (Format.named(format).isEmpty()) {
            problems.add("--format: " + format + "; allowed is csv or csv.gz");
        }
        if (trajectories < 0) {
            problems.add("--trajectories: " + trajectories + "; allowed is 0 or more");
        }
        if (events < 0) {
            problems.add("--events: " + events + "; allowed is 0 or more");
        }
        if (chartFormats.isEmpty() || !CHART_FORMATS.containsAll(chartFormats)) {
            problems.add("--chart-format: " + String.join(",", chartFormats) + "; allowed are png, svg and pdf");
        }
        return problems;
    }

    /** The options that decide on the results, as words of a command. */
    List<String> canonical() {
        List<String> words = new ArrayList<>();
        if (!format.equals("csv")) {
            words.addAll(List.of("--format", format));
        }
        if (trajectories > 0) {
            words.addAll(List.of("--trajectories", Integer.toString(trajectories)));
        }
        if (events > 0) {
            words.add("--events=" + events);
        }
        if (episodes) {
            words.add("--episodes");
        }
        if (withoutCharts) {
            words.add("--no-charts");
        } else if (!chartFormats.equals(List.of("png", "svg"))) {
            words.addAll(List.of("--chart-format", String.join(",", chartFormats)));
        }
        return words;
    }
}
