package org.brinksim.output.reference;

import static org.brinksim.output.reference.Lines.figure;
import static org.brinksim.output.reference.Lines.names;
import static org.brinksim.output.reference.Lines.percent;
import static org.brinksim.output.reference.Lines.range;
import static org.brinksim.output.reference.Lines.where;

import java.io.IOException;
import java.util.List;
import org.brinksim.output.folder.CsvTable.Row;

/** How stated probabilities and predictive intervals fare on synthetic runs and on the record. */
final class ChanceSections {
    private static final double LEEWAY = .1;
    private static final String KIND = "kind";
    private static final String SYNTHETIC = "synthetic";
    private static final String RECORD = "record";
    private static final String ALL = "all";

    private ChanceSections() {}

    /** Reliability and discrimination of the chance of rung 6. */
    static void probabilities(ReferenceTables tables, Lines page) throws IOException {
        page.heading("8. Probabilities")
                .say(
                        "The chance that an episode reaches rung 6 within 7 days of an incident, stated from other runs in the same situation. Synthetic: runs that the statement did not see.")
                .table(KIND, "area under the curve", "90 % interval", "Brier score", "events", "incidents");
        List<Row> areas = tables.validation("discrimination");
        areas.forEach(row -> page.row(
                row.text(KIND),
                figure(row.number("auc")),
                range(row, "low", "high"),
                figure(row.number("brier")),
                figure(row.number("events")),
                figure(row.number("n"))));
        page.blank();
        where(areas, KIND, RECORD)
                .forEach(row -> page.say(
                        "On the record %s events among %s incidents carry the figure.",
                        figure(row.number("events")), figure(row.number("n"))));
        page.table(KIND, "stated", "mean of the statements", "it happened", "90 % interval", "incidents");
        tables.validation("reliability")
                .forEach(row -> page.row(
                        row.text(KIND),
                        range(row, "bin_low", "bin_high"),
                        figure(row.number("forecast_mean")),
                        figure(row.number("observed_share")),
                        range(row, "low", "high"),
                        figure(row.number("n"))));
    }

    /** Coverage of predictive intervals. */
    static void coverage(ReferenceTables tables, Lines page) throws IOException {
        List<Row> rows = tables.validation("coverage");
        page.heading("9. Coverage of predictive intervals");
        if (rows.isEmpty()) {
            page.say("No coverage is committed; `brink reproduce validation` makes it.");
            return;
        }
        page.say(
                        "Synthetic: the share of runs inside the interval of the other runs, which checks the arithmetic and not the model.")
                .say("Record: a single course of history, so it stands here without verdict.")
                .blank();
        for (double level :
                rows.stream().map(row -> row.number("level")).distinct().toList()) {
            List<Row> at =
                    rows.stream().filter(row -> row.number("level") == level).toList();
            synthetic(level, where(at, KIND, SYNTHETIC), page);
            record(level, where(at, KIND, RECORD), page);
        }
    }

    private static void synthetic(double level, List<Row> metrics, Lines page) {
        List<String> far = metrics.stream()
                .filter(row -> !(StrictMath.abs(row.number("share") - level) <= LEEWAY))
                .map(row -> "`" + row.text("metric") + "` " + percent(row.number("share")))
                .toList();
        page.say(
                "- Synthetic, %s: %d of %d metrics within ten points; farther off: %s.",
                percent(level), metrics.size() - far.size(), metrics.size(), names(far));
    }

    private static void record(double level, List<Row> metrics, Lines page) {
        List<String> outside = metrics.stream()
                .filter(row -> !row.text("metric").equals(ALL) && row.number("covered") < row.number("n"))
                .map(row -> "`" + row.text("metric") + "`")
                .toList();
        where(metrics, "metric", ALL)
                .forEach(row -> page.say(
                        "- Record, %s: %s of %s metrics inside (90 %% interval %s); outside: %s.",
                        percent(level),
                        figure(row.number("covered")),
                        figure(row.number("n")),
                        range(row, "low", "high"),
                        names(outside)));
    }
}
