package org.brinksim.output.reference;

import static org.brinksim.output.reference.Lines.distinct;
import static org.brinksim.output.reference.Lines.figure;
import static org.brinksim.output.reference.Lines.names;
import static org.brinksim.output.reference.Lines.range;
import static org.brinksim.output.reference.Lines.where;

import java.util.List;
import org.brinksim.experiment.validation.Scorecard;
import org.brinksim.output.folder.CsvTable.Row;

/** What holds of the patterns of the record, and what fails. */
final class PatternSections {
    private static final String PATTERN = "pattern";

    private PatternSections() {}

    /** The patterns that hold, with all their checks. */
    static void holds(List<Row> checks, Lines page) {
        List<String> all = distinct(checks, PATTERN);
        List<String> held =
                all.stream().filter(pattern -> holds(checks, pattern)).toList();
        List<String> strong = distinct(where(checks, "strong", "yes"), PATTERN);
        List<String> missed =
                strong.stream().filter(pattern -> !held.contains(pattern)).toList();
        page.heading("1. What holds")
                .say(
                        "%d of %d patterns hold: %s. Fixed beforehand: %d are enough, and every strong one must be among them.",
                        held.size(), all.size(), names(held), Scorecard.ENOUGH)
                .say(
                        "Of the %d strong patterns (%s) %d hold; not: %s.",
                        strong.size(), names(strong), strong.size() - missed.size(), names(missed))
                .say(
                        "A pattern holds when every one of its checks does; a check holds when its value lies in the target, or where its words say so its whole interval.")
                .say(
                        "The targets were fixed before the fit. The fit knows part of the same record, so most of these checks are no forecasts.");
        List<Row> met = checks.stream().filter(PatternSections::isMet).toList();
        page.table("pattern", "strong", "what", "target", "value", "90 % interval", "record", "p");
        met.forEach(row -> page.row(
                row.text(PATTERN),
                row.text("strong"),
                row.text("statistic"),
                range(row, "low", "high"),
                figure(row.number("value")),
                range(row, "value_low", "value_high"),
                figure(row.number("observed")),
                figure(row.number("p_value"))));
        page.blank()
                .say(
                        "Where the target is a recorded value, a check holds when the range of 90 %% of the runs meets it; the interval is that range.");
        List<String> narrow =
                distinct(met.stream().filter(PatternSections::isNarrow).toList(), "statistic");
        page.say("The interval of %d of these checks reaches outside its target%s.", narrow.size(), list(narrow));
    }

    private static String list(List<String> statistics) {
        return statistics.isEmpty() ? "" : ": " + String.join("; ", statistics);
    }

    /** Whether a check that holds would fail at an end of its interval; the range of runs beside a recorded value says nothing of that. */
    private static boolean isNarrow(Row check) {
        return !isRange(check)
                && (check.number("value_low") < check.number("low")
                        || check.number("value_high") > check.number("high"));
    }

    private static boolean isRange(Row check) {
        return check.text(PATTERN).equals("P15") && !Double.isNaN(check.number("observed"));
    }

    /** Says so where a check that fails would hold at an end of its interval. */
    private static String close(Row check) {
        boolean touches = !(check.number("value_low") > check.number("high"))
                && !(check.number("value_high") < check.number("low"));
        return touches ? " The interval reaches into the target." : "";
    }

    private static boolean holds(List<Row> checks, String pattern) {
        return where(checks, PATTERN, pattern).stream().allMatch(PatternSections::isMet);
    }

    private static boolean isMet(Row check) {
        return check.text("holds").equals("yes");
    }

    /** The checks that fail, each with what was tried. */
    static void fails(List<Row> checks, Lines page) {
        List<Row> failed = checks.stream().filter(check -> !isMet(check)).toList();
        List<String> patterns = distinct(failed, PATTERN);
        page.heading("2. What fails")
                .say(
                        "%d of %d checks fail, in %d patterns: %s.",
                        failed.size(), checks.size(), patterns.size(), names(patterns))
                .blank();
        failed.forEach(check -> page.say(
                "- **%s** %s: %s (90 %% interval %s), target %s.%s%s%s",
                check.text(PATTERN),
                check.text("statistic"),
                figure(check.number("value")),
                range(check, "value_low", "value_high"),
                range(check, "low", "high"),
                close(check),
                beside(check),
                tried(check)));
    }

    private static String beside(Row check) {
        return Double.isNaN(check.number("observed"))
                ? ""
                : " Record: " + figure(check.number("observed")) + ", p = " + figure(check.number("p_value")) + ".";
    }

    private static String tried(Row check) {
        return switch (check.text(PATTERN)) {
            case "P11" -> " The market is left as it is; nothing was tuned.";
            case "P14" -> " The rally of support is left as it is; nothing was tuned.";
            case "P15" ->
                check.text("statistic").contains("displaced")
                        ? " The fit has `displacement_scale`, one factor for all clashes, and cannot reach it."
                        : "";
            default -> "";
        };
    }
}
