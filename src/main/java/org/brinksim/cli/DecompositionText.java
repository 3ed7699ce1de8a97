package org.brinksim.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.sensitivity.Advice;
import org.brinksim.experiment.sensitivity.Decomposition;
import org.brinksim.experiment.sensitivity.Measure;
import org.brinksim.experiment.sensitivity.SensitivityRow;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.SensitivityIndex;

/**
 * Variance-based indices for people.
 *
 * @param width characters of a name
 * @param percent level of the intervals
 */
record DecompositionText(int width, String percent) {
    private static final String CELLS = " %7s %18s";
    private static final int PAIRS = 12;

    /**
     * The factors, the largest total index first, and the pairs, the largest first.
     *
     * @param all whether every pair is shown
     */
    List<String> table(Decomposition decomposition, boolean all) {
        List<SensitivityRow> rows = decomposition.rows();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-" + width + "s" + CELLS + CELLS,
                "factor",
                Measure.ST.symbol(),
                percent + " interval",
                Measure.S1.symbol(),
                percent + " interval"));
        for (String factor : decomposition.ranked()) {
            SensitivityRow first = row(rows, factor, Measure.S1);
            SensitivityRow total = row(rows, factor, Measure.ST);
            lines.add((String.format(Locale.ROOT, "%-" + width + "s", factor)
                            + SensitivityText.cells(total, CELLS)
                            + SensitivityText.cells(first, CELLS)
                            + "  "
                            + unclear(total, first))
                    .stripTrailing());
        }
        addPairs(lines, rows, all);
        return lines;
    }

    private static SensitivityRow row(List<SensitivityRow> rows, String factor, Measure measure) {
        return rows.stream()
                .filter(row ->
                        row.measure() == measure && row.subject().factor().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    private static String unclear(SensitivityRow total, SensitivityRow first) {
        if (total.verdict() != Verdict.NOT_DISTINGUISHABLE) {
            return first.verdict() != Verdict.NOT_DISTINGUISHABLE ? "" : "S1 " + SensitivityText.UNCLEAR;
        }
        return first.verdict() == Verdict.NOT_DISTINGUISHABLE
                ? SensitivityText.UNCLEAR
                : "ST " + SensitivityText.UNCLEAR;
    }

    private static void addPairs(List<String> lines, List<SensitivityRow> rows, boolean all) {
        List<SensitivityRow> pairs = rows.stream()
                .filter(row -> row.measure() == Measure.S2)
                .sorted(Comparator.comparingDouble(row -> Double.isNaN(row.value()) ? 1 : -row.value()))
                .toList();
        int width = pairs.stream().mapToInt(row -> name(row).length()).max().orElse(0);
        if (!pairs.isEmpty()) {
            lines.add("pairs (" + Measure.S2.symbol() + ")");
        }
        pairs.stream()
                .limit(all ? pairs.size() : PAIRS)
                .map(row -> (String.format(Locale.ROOT, "%-" + width + "s", name(row))
                                + SensitivityText.cells(row, CELLS) + "  " + SensitivityText.unclear(row))
                        .stripTrailing())
                .forEach(lines::add);
        if (!all && pairs.size() > PAIRS) {
            lines.add("… " + (pairs.size() - PAIRS) + " more pairs (-v shows them); sensitivity.csv has all");
        }
    }

    private static String name(SensitivityRow pair) {
        return pair.subject().factor() + " × " + pair.subject().other();
    }

    /** What the table means, and how to know more. */
    static List<String> words(Decomposition decomposition, String percent) {
        List<String> words = new ArrayList<>();
        words.add(chance(decomposition, percent));
        if (decomposition.rows().stream().anyMatch(row -> row.value() < 0)) {
            words.add("An estimate below 0 is one of a share that is 0 or small: chance took it there.");
        }
        decomposition.advice().ifPresent(advice -> words.add(rows(decomposition, advice)));
        if (decomposition.coverage().replicates() == 1) {
            words.add("Take 2 or more replicates of each point to tell chance from inputs.");
        } else if (decomposition.indices().variance() > 0) {
            words.add(replicates(decomposition));
        }
        return words;
    }

    private static String chance(Decomposition decomposition, String percent) {
        SensitivityIndex chance = decomposition.indices().chance();
        if (decomposition.coverage().replicates() == 1) {
            return "With one replicate chance and inputs cannot be told apart: the indices are those of this one"
                    + " realisation, the share of chance is unknown.";
        }
        if (Double.isNaN(chance.value())) {
            return "The metric does not vary, or too few rows are complete: there are no indices.";
        }
        if (!(decomposition.indices().variance() > 0)) {
            return "Chance hides all variance that the factors make: there are no indices. Take more replicates and rows.";
        }
        Interval interval = chance.interval();
        String share = "Chance makes " + SummaryText.figure(100 * chance.value()) + " % of the variance";
        String range = Double.isFinite(interval.width())
                ? " (" + percent + " interval " + SummaryText.range(100 * interval.low(), 100 * interval.high()) + " %)"
                : "";
        return share + range + "; S1 and ST are shares of the variance that the factors make of the mean.";
    }

    private static String rows(Decomposition decomposition, Advice advice) {
        return String.format(
                Locale.ROOT,
                "The widest interval is that of %s of %s; with N = %,d base rows instead of %,d it would be half as wide,"
                        + " with N = %,d at most ± %s.",
                advice.widest().measure().symbol(),
                advice.widest().subject().factor(),
                advice.toHalve(),
                decomposition.coverage().used(),
                advice.toReach(),
                Advice.TARGET);
    }

    private static String replicates(Decomposition decomposition) {
        int fewest = decomposition.fewestReplicates();
        int most = decomposition.mostReplicates();
        return "A number of runs is used best with " + (fewest == most ? "" : fewest + " to ") + most
                + " replicates of each point; there are "
                + decomposition.coverage().replicates() + ".";
    }
}
