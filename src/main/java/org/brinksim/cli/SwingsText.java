package org.brinksim.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.sensitivity.SensitivityRow;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.experiment.sensitivity.Subject;
import org.brinksim.experiment.sensitivity.Swings;

/**
 * Swings of single factors for people.
 *
 * @param width characters of a name
 * @param percent level of the intervals
 */
record SwingsText(int width, String percent) {
    private static final String CELLS = " %9s %18s";
    private static final MathContext DIGITS = new MathContext(4);

    /** The factors at their settings, the widest swing first. */
    List<String> table(Swings swings) {
        List<SensitivityRow> rows = swings.rows();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, start() + CELLS, "factor", "setting", "mean", percent + " interval"));
        lines.add(line(rows.get(0), "as the scenario has it", ""));
        for (String factor : swings.ranked()) {
            String name = factor;
            for (SensitivityRow row : rows) {
                if (row.subject().factor().equals(factor)) {
                    lines.add(line(row, name, setting(row.subject())));
                    name = "";
                }
            }
        }
        return lines;
    }

    /** An option, or a value in four digits that count. */
    private static String setting(Subject subject) {
        return subject.option().isEmpty()
                ? new BigDecimal(subject.setting(), DIGITS).stripTrailingZeros().toPlainString()
                : subject.option();
    }

    private String start() {
        return "%-" + StrictMath.max(width, 22) + "s %-12s";
    }

    private String line(SensitivityRow row, String name, String setting) {
        String unclear = row.verdict() == Verdict.NOT_DISTINGUISHABLE ? "not distinguishable from the base" : "";
        return (String.format(Locale.ROOT, start(), name, setting) + SensitivityText.cells(row, CELLS) + "  " + unclear)
                .stripTrailing();
    }

    /** What the table means, and how to know more. */
    static List<String> words(Swings swings) {
        List<String> words = new ArrayList<>();
        words.add("Intervals of settings are those of the paired difference to the base, put around the base.");
        if (swings.base().n() < 2) {
            words.add("With one replicate chance and inputs cannot be told apart: take 2 or more.");
        }
        swings.advice()
                .ifPresent(advice -> words.add(String.format(
                        Locale.ROOT,
                        "The widest interval is that of %s at %s; %,d replicates would halve it.",
                        advice.widest().subject().factor(),
                        setting(advice.widest().subject()),
                        advice.toHalve())));
        return words;
    }
}
