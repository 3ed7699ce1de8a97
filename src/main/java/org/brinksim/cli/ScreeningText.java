package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.sensitivity.Measure;
import org.brinksim.experiment.sensitivity.Screening;
import org.brinksim.experiment.sensitivity.SensitivityRow;

/**
 * Elementary effects for people.
 *
 * @param width characters of a name
 * @param percent level of the intervals
 */
record ScreeningText(int width, String percent) {
    private static final String CELLS = " %9s %18s";

    /** The factors, the largest effect first. */
    List<String> table(Screening screening) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-" + width + "s" + CELLS + " %9s %9s %9s",
                "factor",
                Measure.MU_STAR.symbol(),
                percent + " interval",
                Measure.MU.symbol(),
                Measure.SIGMA.symbol(),
                Measure.NOISE.symbol()));
        for (String name : screening.ranked()) {
            lines.add(line(
                    name,
                    screening.rows().stream()
                            .filter(row -> row.subject().factor().equals(name))
                            .toList()));
        }
        return lines;
    }

    private String line(String name, List<SensitivityRow> rows) {
        SensitivityRow size = rows.get(0);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + width + "s", name));
        line.append(SensitivityText.cells(size, CELLS));
        for (Measure measure : List.of(Measure.MU, Measure.SIGMA, Measure.NOISE)) {
            line.append(String.format(
                    Locale.ROOT,
                    " %9s",
                    rows.stream()
                            .filter(row -> row.measure() == measure && Double.isFinite(row.value()))
                            .map(row -> SummaryText.figure(row.value()))
                            .findFirst()
                            .orElse("")));
        }
        return line.append("  ").append(unclear(size)).toString().stripTrailing();
    }

    /** Words for an effect that is no larger than none, or than chance would make it. */
    private static String unclear(SensitivityRow size) {
        String words = SensitivityText.unclear(size);
        return size.low() > 0 ? words.replace("0", "chance") : words;
    }

    /** What the table means, and how to know more. */
    static List<String> words(Screening screening) {
        List<String> words = new ArrayList<>();
        words.add("μ* is the mean size of the change over the range of a factor, μ its mean with sign, σ how much it"
                + " differs from place to place.");
        words.add(
                screening.coverage().replicates() == 1
                        ? "With one replicate chance and inputs cannot be told apart: μ* and σ hold both. Take 2 or more"
                                + " replicates."
                        : "By chance is the μ* that the noise of replicates gives a factor without any effect; more replicates"
                                + " lower it.");
        screening
                .advice()
                .ifPresent(advice -> words.add(String.format(
                        Locale.ROOT,
                        "The widest interval is that of %s; %,d trajectories would halve it.",
                        advice.widest().subject().factor(),
                        advice.toHalve())));
        return words;
    }
}
