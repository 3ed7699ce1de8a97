package org.brinksim.output.reference;

import static org.brinksim.output.reference.Lines.distinct;
import static org.brinksim.output.reference.Lines.figure;
import static org.brinksim.output.reference.Lines.names;
import static org.brinksim.output.reference.Lines.range;
import static org.brinksim.output.reference.Lines.where;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.brinksim.output.folder.CsvTable.Row;

/** The held-out forecast beside benchmarks, and what the mechanisms add to it. */
final class SkillSections {
    private static final String TARGET = "target";
    private static final String SKILL = "skill";
    private static final String BETTER = "better";
    private static final String WORSE = "worse";
    /** Begins the names of forecasts of the dead that are scored by other statements on record. */
    private static final String STATEMENT = "dead_";

    private SkillSections() {}

    /** Scores of the held-out forecast. */
    static void forecast(ReferenceTables tables, Lines page) throws IOException {
        List<Row> scores = tables.validation("scores");
        List<Row> benchmarks = scores.stream().filter(row -> !isModel(row)).toList();
        page.heading("7. The held-out forecast")
                .say(
                        "The posterior `2021-only` forecasts each month from October 2021 to December 2022 without knowing any of them. Beside it stand %d benchmarks.",
                        distinct(benchmarks, "forecast").size())
                .say(
                        "Less is better; a difference below 0 favours the model. \"Better\" and \"worse\" are said only where the 90 %% interval of the difference excludes 0.")
                .say(
                        "The interval draws blocks of three months anew. Fifteen months hold five such blocks, and few of them have anything large to forecast: the intervals rest on little, and a row says nothing of other years.")
                .blank();
        for (String target : distinct(benchmarks, TARGET)) {
            List<Row> rows = where(benchmarks, TARGET, target);
            page.say(
                    "- `%s`: of %d comparisons the model is better in %d, worse in %d, not distinguishable in %d.",
                    target,
                    rows.size(),
                    where(rows, SKILL, BETTER).size(),
                    where(rows, SKILL, WORSE).size(),
                    rows.stream().filter(SkillSections::isOpen).count());
        }
        page.blank()
                .say(
                        "`dead_lowest` and `dead_highest` score the same forecast by the lowest and the highest statements on record; their rows are in `validation/scores.csv`.")
                .table(
                        TARGET,
                        "score",
                        "model",
                        "benchmark",
                        "its score",
                        "difference",
                        "90 % interval",
                        "the model is");
        benchmarks.stream()
                .filter(row -> !row.text(TARGET).startsWith(STATEMENT))
                .forEach(row -> page.row(
                        row.text(TARGET),
                        row.text("score"),
                        figure(model(scores, row)),
                        row.text("forecast"),
                        figure(row.number("value")),
                        figure(row.number("difference")),
                        range(row, "difference_low", "difference_high"),
                        isOpen(row) ? "not distinguishable" : row.text(SKILL)));
    }

    private static boolean isModel(Row row) {
        return row.text("forecast").equals("model");
    }

    private static boolean isOpen(Row row) {
        return !List.of(BETTER, WORSE).contains(row.text(SKILL));
    }

    private static double model(List<Row> scores, Row benchmark) {
        return where(where(scores, TARGET, benchmark.text(TARGET)), "score", benchmark.text("score")).stream()
                .filter(SkillSections::isModel)
                .mapToDouble(row -> row.number("value"))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What is lost or gained without each mechanism. */
    static void ablation(ReferenceTables tables, Lines page) throws IOException {
        List<Row> rows = tables.validation("ablation");
        page.heading("10. Mechanisms");
        if (rows.isEmpty()) {
            page.say("No ablation is committed; `brink reproduce validation` makes it.");
            return;
        }
        List<String> idle = distinct(rows, "model").stream()
                .filter(model -> where(rows, "model", model).stream()
                        .allMatch(row -> row.text("effect").equals("none")))
                .map(model -> "`" + model + "`")
                .toList();
        page.say(
                        "Nested models (M0 to M5) and the whole without one mechanism at a time, on the same months. A difference above 0 means that the forecast is worse for the change. All rows, the whole too, take the posterior `2021-only` and fewer runs than sections 1 and 7.")
                .say("**Without effect** on the forecast and on the patterns beyond chance: %s.", names(idle))
                .table(
                        "model",
                        TARGET,
                        "CRPS",
                        "difference",
                        "90 % interval",
                        "patterns that hold (for sure to perhaps)",
                        "effect");
        rows.forEach(row -> page.row(
                row.text("model"),
                row.text(TARGET),
                figure(row.number("crps")),
                figure(row.number("difference")),
                range(row, "difference_low", "difference_high"),
                String.format(
                        Locale.ROOT,
                        "%s (%s to %s)",
                        row.text("patterns_held"),
                        row.text("patterns_low"),
                        row.text("patterns_high")),
                row.text("effect").equals("none") ? "**none**" : row.text("effect")));
    }
}
