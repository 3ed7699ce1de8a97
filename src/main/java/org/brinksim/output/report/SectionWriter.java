package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.output.chart.Rounded;
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
        Optional<ObservedRecord> record = ObservedRecord.of(from.states(), from.start(), from.end());
        return new Section(
                id,
                "Scenario " + from.name(),
                scope(),
                folder.alternatives().stream()
                        .map(alternative -> new ContrastWriter(folder, alternative).write())
                        .toList(),
                new Findings(folder, record).sentences(),
                List.of(),
                album.pictures(),
                album.charts().omissions(),
                summary(),
                ThirdPartyGrid.of(folder.strategy()),
                record.map(known -> new RecordedTables(folder, known).tables()).orElse(List.of()),
                SourceGrids.figures(folder.figures()),
                SourceGrids.failures(folder.failures()),
                SourceGrids.provenance(from, folder.runs().size()),
                from.command());
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
}
