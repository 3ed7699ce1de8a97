package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.output.Format;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say where results go and in which formats, the same for all commands. */
final class FolderOptions {
    private static final Set<String> CHART_FORMATS = new TreeSet<>(List.of("pdf", "png", "svg"));

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(names = "--no-charts", description = "Draw no charts and write no report.")
    private boolean withoutCharts;

    @Option(
            names = "--chart-format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Formats of the charts: png, svg, pdf (default: png,svg).")
    private List<String> chartFormats = List.of("png", "svg");

    PlaceOptions place() {
        return place;
    }

    /** Format of the tables; the options have no problems. */
    Format format() {
        return place.format();
    }

    /** Formats of the charts, none for no charts. */
    Set<String> charts() {
        return withoutCharts ? Set.of() : new TreeSet<>(chartFormats);
    }

    /** The options whose values are not allowed, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(place.problems());
        if (chartFormats.isEmpty() || !CHART_FORMATS.containsAll(chartFormats)) {
            problems.add("--chart-format: " + String.join(",", chartFormats) + "; allowed are png, svg and pdf");
        }
        return problems;
    }

    /** The format of the tables as words of a command. */
    List<String> tables() {
        return place.tables();
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
