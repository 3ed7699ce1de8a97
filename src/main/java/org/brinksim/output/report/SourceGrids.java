package org.brinksim.output.report;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FailedRun;
import org.brinksim.output.folder.FigureRow;
import org.brinksim.output.folder.Imprint;
import org.brinksim.output.folder.Origin;

/** Tables of where numbers come from: evidence, failed runs and provenance. */
final class SourceGrids {
    private SourceGrids() {}

    static Grid figures(List<FigureRow> figures) {
        List<Grid.Line> lines = figures.stream()
                .map(row -> new Grid.Line(
                        row.path(),
                        List.of(row.value(), row.low(), row.high(), source(row), row.note()),
                        row.isAssumption() || row.source().isEmpty()))
                .toList();
        return new Grid(
                "Numbers of the scenario. Set off: assumptions, and numbers whose source is not stated.",
                List.of("Path", "Value", "Low", "High", "Source", "Note"),
                lines);
    }

    private static String source(FigureRow row) {
        return row.source().isEmpty() ? "not stated" : row.source();
    }

    static Grid failures(List<FailedRun> failures) {
        return new Grid(
                "Runs that failed; they are left out of every number above.",
                List.of("Run", "Stage", "Message"),
                failures.stream()
                        .map(run -> new Grid.Line(run.runId(), List.of(run.stage(), run.message()), true))
                        .toList());
    }

    static Grid provenance(Origin from, long runs) {
        return new Grid(
                "Where the results come from",
                List.of("Item", "Value"),
                List.of(
                        line("Program", "Brink " + from.version()),
                        line("Commit", from.commit().isEmpty() ? "unknown" : from.commit()),
                        line("Scenario", from.name()),
                        line("Hash of the resolved scenario", from.hash()),
                        line("Seed", from.seed()),
                        line("Runs", Rounded.plain(runs)),
                        line("Uncertainty", from.uncertainty())));
    }

    /** Where a calibration or a validation comes from, as far as its manifest says so. */
    static Grid provenance(Imprint from) {
        List<Grid.Line> lines = Stream.of(
                        line("Program", from.version().isEmpty() ? "" : "Brink " + from.version()),
                        line("Commit", from.commit()),
                        line("Scenario", from.scenario()),
                        line("Hash of the resolved scenario", from.hash()),
                        line("Seed", from.seed()))
                .filter(line -> !line.cells().get(0).isEmpty())
                .toList();
        return new Grid(
                "Where the results come from",
                List.of("Item", "Value"),
                lines.isEmpty() ? List.of(line("Manifest", "none in the folder")) : lines);
    }

    /** A table that is left out. */
    static Grid none() {
        return new Grid("", List.of(), List.of());
    }

    private static Grid.Line line(String head, String value) {
        return new Grid.Line(head, List.of(value), false);
    }
}
