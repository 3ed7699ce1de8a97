package org.brinksim.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.validation.AblationRow;
import org.brinksim.experiment.validation.Check;
import org.brinksim.experiment.validation.CoverageRow;
import org.brinksim.experiment.validation.Reliability;
import org.brinksim.experiment.validation.ScoreRow;
import org.brinksim.experiment.validation.Verdict;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.ReliabilityCurve;
import org.brinksim.statistics.RocArea;
import org.jspecify.annotations.Nullable;

/** The tables of a validation: patterns, scores, probabilities, coverage and ablation. */
public final class ValidationTables {
    private static final double LEVEL = .9;

    private static final Table SCORECARD = new Table(
            "scorecard",
            List.of(
                    Column.text("pattern", "number of the pattern"),
                    Column.text("strong", "yes for a pattern whose failure refutes the model, else no"),
                    Column.text("statistic", "what is measured over the pooled runs"),
                    Column.real("low", "", "lower end of the target, or of the recorded range; empty for none"),
                    Column.real("high", "", "upper end of the target, or of the recorded range; empty for none"),
                    Column.real("value", "", "the value over the runs"),
                    Column.real(
                            "value_low",
                            "",
                            "lower end of its 90 % interval; beside a recorded range that of the runs"),
                    Column.real("value_high", "", "upper end of that interval"),
                    Column.real("observed", "", "the record's value of what runs are summarised by, where it has one"),
                    Column.real("p_value", "0-1", "two-sided tail probability of the observed value among the runs"),
                    Column.text("holds", "yes if the target is met, else no")));

    private static final Table SCORES = new Table(
            "scores",
            List.of(
                    Column.text(
                            "target",
                            "what was forecast for each month; lowest and highest are other statements on record"),
                    Column.text("forecast", "name of the forecast"),
                    Column.text("score", "name of the score; less is better"),
                    Column.real("value", "", "mean score over the months"),
                    Column.real("difference", "", "score of the model less this one; below 0 the model is better"),
                    Column.real(
                            "difference_low", "", "lower end of the 90 % block-bootstrap interval of the difference"),
                    Column.real("difference_high", "", "upper end of that interval"),
                    Column.text("skill", "better or worse only where the interval excludes 0")));

    private static final Table RELIABILITY = new Table(
            "reliability",
            List.of(
                    Column.text("kind", "synthetic for runs that the forecast did not see, record for history"),
                    Column.real("bin_low", "0-1", "lower end of the bin of stated probabilities"),
                    Column.real("bin_high", "0-1", "upper end of the bin"),
                    Column.real("forecast_mean", "0-1", "mean of the stated probabilities"),
                    Column.real("observed_share", "0-1", "share of incidents after which it happened"),
                    Column.real("low", "0-1", "lower end of its exact 90 % interval"),
                    Column.real("high", "0-1", "upper end of that interval"),
                    Column.integer("n", "incidents", "incidents in the bin")));

    private static final Table DISCRIMINATION = new Table(
            "discrimination",
            List.of(
                    Column.text("kind", "synthetic for runs that the forecast did not see, record for history"),
                    Column.real("auc", "0-1", "chance that an incident with the event had the higher probability"),
                    Column.real("low", "0-1", "lower end of its 90 % interval"),
                    Column.real("high", "0-1", "upper end of that interval"),
                    Column.real("brier", "0-1", "mean squared difference of probability and outcome"),
                    Column.integer("events", "incidents", "incidents after which it happened"),
                    Column.integer("n", "incidents", "all incidents")));

    private static final Table COVERAGE = new Table(
            "coverage",
            List.of(
                    Column.text("kind", "synthetic for each run among the others, record for history"),
                    Column.text("metric", "column of the metric; all for the metrics of the record together"),
                    Column.real("level", "0-1", "level of the predictive intervals"),
                    Column.integer("covered", "", "truths inside"),
                    Column.integer("n", "", "all truths"),
                    Column.real("share", "0-1", "covered over n"),
                    Column.real("low", "0-1", "lower end of its exact 90 % interval"),
                    Column.real("high", "0-1", "upper end of that interval")));

    private static final Table ABLATION = new Table(
            "ablation",
            List.of(
                    Column.text("model", "nested model, or the mechanism that is switched"),
                    Column.text("target", "what was forecast for each month"),
                    Column.real("crps", "", "mean continuous ranked probability score"),
                    Column.real(
                            "difference", "", "score less that of the whole model; above 0 the change makes it worse"),
                    Column.real("difference_low", "", "lower end of its 90 % interval over blocks of months and runs"),
                    Column.real("difference_high", "", "upper end of that interval"),
                    Column.integer("patterns_held", "patterns", "patterns that hold"),
                    Column.text(
                            "effect",
                            "what the change does to the forecast and to the patterns beyond chance; none for neither"),
                    Column.integer(
                            "patterns_low", "patterns", "patterns that hold with every interval inside its target"),
                    Column.integer("patterns_high", "patterns", "patterns that hold or may hold")));

    private ValidationTables() {}

    /**
     * Writes them with their data dictionary.
     *
     * @param folder the folder
     * @param format format of the tables
     * @param verdict what was judged
     * @throws IOException if the folder cannot be written
     */
    public static void write(ResultFolder folder, Format format, Verdict verdict) throws IOException {
        Map<Table, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put(
                SCORECARD,
                verdict.scorecard().checks().stream()
                        .map(ValidationTables::cells)
                        .toList());
        tables.put(
                SCORES, verdict.scores().stream().map(ValidationTables::cells).toList());
        tables.put(
                RELIABILITY,
                verdict.reliability().stream()
                        .flatMap(one -> one.curve().bins().stream().map(bin -> cells(one.kind(), bin)))
                        .toList());
        tables.put(
                DISCRIMINATION,
                verdict.reliability().stream().map(ValidationTables::cells).toList());
        tables.put(
                COVERAGE,
                verdict.coverage().stream().map(ValidationTables::cells).toList());
        if (!verdict.ablation().isEmpty()) {
            tables.put(
                    ABLATION,
                    verdict.ablation().stream().map(ValidationTables::cells).toList());
        }
        tables.put(Dictionary.TABLE, Dictionary.rows(List.copyOf(tables.keySet())));
        TableFile.writeAll(folder, tables, format);
    }

    private static List<String> cells(Check check) {
        List<String> cells = new ArrayList<>(
                List.of(check.pattern().name(), yes(check.pattern().isStrong()), check.statistic()));
        cells.add(Numbers.text(check.target().low()));
        cells.add(Numbers.text(check.target().high()));
        cells.add(Numbers.text(check.value()));
        add(cells, check.interval());
        cells.add(Numbers.text(check.observed()));
        cells.add(Numbers.text(check.pValue()));
        cells.add(yes(check.holds()));
        return cells;
    }

    private static List<String> cells(ScoreRow row) {
        List<String> cells = new ArrayList<>(List.of(row.target(), row.forecast(), row.score()));
        cells.add(Numbers.text(row.value()));
        cells.add(Numbers.text(row.difference()));
        add(cells, row.interval());
        cells.add(row.skill());
        return cells;
    }

    private static List<String> cells(String kind, ReliabilityCurve.Bin bin) {
        List<String> cells = new ArrayList<>(List.of(kind));
        cells.add(Numbers.text(bin.low()));
        cells.add(Numbers.text(bin.high()));
        cells.add(Numbers.text(bin.forecastMean()));
        cells.add(Numbers.text(bin.observed().estimate()));
        add(cells, bin.observed().interval());
        cells.add(Long.toString(bin.observed().trials()));
        return cells;
    }

    private static List<String> cells(Reliability row) {
        List<String> cells = new ArrayList<>(List.of(row.kind()));
        cells.add(row.roc().map(RocArea::area).map(Numbers::text).orElse(""));
        add(cells, row.roc().map(roc -> roc.interval(LEVEL)).orElse(null));
        cells.add(Numbers.text(row.brier()));
        cells.add(Integer.toString(row.events()));
        cells.add(Integer.toString(row.cases()));
        return cells;
    }

    private static List<String> cells(CoverageRow row) {
        List<String> cells = new ArrayList<>(List.of(row.kind(), row.metric(), Numbers.text(row.level())));
        cells.add(Long.toString(row.covered().successes()));
        cells.add(Long.toString(row.covered().trials()));
        cells.add(Numbers.text(row.covered().estimate()));
        add(cells, row.covered().interval());
        return cells;
    }

    private static List<String> cells(AblationRow row) {
        List<String> cells = new ArrayList<>(List.of(row.model(), row.target()));
        cells.add(Numbers.text(row.crps()));
        cells.add(Numbers.text(row.difference()));
        add(cells, row.interval());
        cells.add(Integer.toString(row.patterns().held()));
        cells.add(row.effect());
        cells.add(Integer.toString(row.patterns().least()));
        cells.add(Integer.toString(row.patterns().most()));
        return cells;
    }

    private static void add(List<String> cells, @Nullable Interval interval) {
        cells.add(interval == null ? "" : Numbers.text(interval.low()));
        cells.add(interval == null ? "" : Numbers.text(interval.high()));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
