package org.brinksim.output.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.brinksim.output.chart.Chart;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.chart.Charts;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FigureRow;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.MetricSummary;
import org.brinksim.output.folder.Origin;
import org.brinksim.output.observed.ObservedRecord;

/** Puts together the part of the report about one folder. */
final class SectionWriter {
    private final FinishedFolder folder;
    private final Origin from;

    SectionWriter(FinishedFolder folder) {
        this.folder = folder;
        this.from = folder.origin();
    }

    /**
     * The section.
     *
     * @param id id of the section within the page
     * @param album the folder with its charts
     */
    Section write(String id, Album album) {
        Charts charts = album.charts();
        Optional<ObservedRecord> record = ObservedRecord.of(from.states(), from.start(), from.end());
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < charts.drawn().size(); i++) {
            byte[] svg = Objects.requireNonNull(album.drawings().get(i).get(ChartFormat.SVG));
            pictures.add(picture(charts.drawn().get(i), svg));
        }
        return new Section(
                id,
                "Scenario " + from.name(),
                scope(),
                folder.alternatives().stream()
                        .map(alternative -> new ContrastWriter(folder, alternative).write())
                        .toList(),
                new Findings(folder, record).sentences(),
                pictures,
                charts.omissions(),
                summary(),
                ThirdPartyGrid.of(folder.strategy()),
                record.map(known -> new RecordedTables(folder, known).tables()).orElse(List.of()),
                figures(),
                failures(),
                provenance(),
                from.command());
    }

    private static Picture picture(Chart chart, byte[] svg) {
        String address = DataAddress.of("image/svg+xml", new String(svg, StandardCharsets.UTF_8));
        return new Picture(address, chart.title(), chart.alternative(), chart.width(), chart.height());
    }

    private List<String> scope() {
        List<String> sentences = new ArrayList<>();
        sentences.add((from.title().isEmpty() ? "" : from.title() + ". ") + "Scenario " + from.name() + ", "
                + from.start() + " to " + from.end() + ", between "
                + String.join(" and ", from.states()) + "; "
                + Rounded.plain(folder.runs().size())
                + " runs with seed " + from.seed() + ".");
        sentences.add(
                switch (from.uncertainty()) {
                    case "prior" ->
                        "Runs differ by chance and by parameters drawn from their priors: the spread holds both.";
                    case "posterior" ->
                        "Runs differ by chance and by parameters drawn from the posterior: the spread holds both.";
                    default ->
                        "Runs differ by chance alone: every parameter is held at its value, and what is not known about"
                                + " the parameters or the form of the model is not in the spread.";
                });
        sentences.add("Ranges of “nine runs in ten” tell how worlds differ; intervals of a mean or a share ("
                + Rounded.percent(from.level()) + ") tell only how exactly this number of runs fixes it.");
        if (!folder.alternatives().isEmpty()) {
            sentences.add(
                    "Base and alternatives are compared in pairs of runs: equal replicates share their random numbers, so"
                            + " that both worlds of a pair are the same until the change bites. What follows the comparison is about"
                            + " the base alone.");
        } else if (folder.designs() > 1) {
            sentences.add("The folder holds " + folder.designs() + " design points; this report shows the first.");
        }
        return sentences;
    }

    private Grid summary() {
        List<Grid.Line> lines = new ArrayList<>();
        for (MetricSummary row : folder.summary()) {
            FinishedFolder.Meaning meaning =
                    folder.meanings().getOrDefault(row.metric(), new FinishedFolder.Meaning("", ""));
            String words = meaning.words().isEmpty() ? row.metric() : meaning.words();
            lines.add(new Grid.Line(
                    words,
                    List.of(
                            row.metric(),
                            meaning.unit(),
                            Rounded.rounded(row.mean()),
                            Rounded.rounded(row.low()) + " to " + Rounded.rounded(row.high()),
                            Rounded.rounded(row.q05()),
                            Rounded.rounded(row.q50()),
                            Rounded.rounded(row.q95()),
                            Rounded.plain(row.n())),
                    false));
        }
        String level = Rounded.percent(from.level()) + " interval of the mean";
        return new Grid(
                "Metrics over all runs",
                List.of("Metric", "Column", "Unit", "Mean", level, "5 %", "Median", "95 %", "n"),
                lines);
    }

    private Grid figures() {
        List<Grid.Line> lines = folder.figures().stream()
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
        if (row.source().isEmpty()) {
            return "not stated";
        }
        return row.source();
    }

    private Grid failures() {
        return new Grid(
                "Runs that failed; they are left out of every number above.",
                List.of("Run", "Stage", "Message"),
                folder.failures().stream()
                        .map(run -> new Grid.Line(run.runId(), List.of(run.stage(), run.message()), true))
                        .toList());
    }

    private Grid provenance() {
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(line("Program", "Brink " + from.version()));
        lines.add(line("Commit", from.commit().isEmpty() ? "unknown" : from.commit()));
        lines.add(line("Scenario", from.name()));
        lines.add(line("Hash of the resolved scenario", from.hash()));
        lines.add(line("Seed", from.seed()));
        lines.add(line("Runs", Rounded.plain(folder.runs().size())));
        lines.add(line("Uncertainty", from.uncertainty()));
        return new Grid("Where the results come from", List.of("Item", "Value"), lines);
    }

    private static Grid.Line line(String head, String value) {
        return new Grid.Line(head, List.of(value), false);
    }
}
