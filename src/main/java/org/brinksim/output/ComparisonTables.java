package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.brinksim.experiment.ComparisonRow;
import org.brinksim.statistics.PairedDifference;

/** Tables of a comparison: the differences, and where the worlds of the widest pair part. */
public final class ComparisonTables {
    private static final String UNIT = "unit of the metric";

    /** Differences of every alternative to the base. */
    public static final Table COMPARISON = new Table(
            "comparison",
            List.of(
                    Column.text("alternative", "name of the alternative"),
                    Column.text("metric", "name of the metric or probability"),
                    Column.integer("n", "pairs", "pairs of runs of which both have a value"),
                    Column.real("base_mean", UNIT, "mean of the base over these pairs"),
                    Column.real("alt_mean", UNIT, "mean of the alternative over these pairs"),
                    Column.real("difference", UNIT, "mean difference, alternative less base"),
                    Column.real("ci_low", UNIT, "lower end of the paired t interval of the mean difference"),
                    Column.real("ci_high", UNIT, "upper end of the paired t interval of the mean difference"),
                    Column.real(
                            "p_direction",
                            "share",
                            "of the pairs that differ, share that differs in the direction of the mean difference"),
                    Column.real(
                            "vrf",
                            "ratio",
                            "(variance of base + variance of alternative) / variance of the difference: gain from pairing"),
                    Column.real(
                            "std_effect",
                            "sd",
                            "difference / root of the mean of the two variances (Cohen's d with the average variance)"),
                    Column.real("p_value", "share", "two-sided p-value of the sign-flip test of the pairs"),
                    Column.real(
                            "p_holm", "share", "p_value after Holm's adjustment over the metrics of the alternative"),
                    Column.text(
                            "verdict",
                            "higher or lower where p_holm is at most 1 - level, not distinguishable, or same in every"
                                    + " pair")));

    /** Where the worlds of the widest pair of each alternative part, in sentences. */
    public static final Table PARTING = new Table(
            "parting",
            List.of(
                    Column.text("alternative", "name of the alternative"),
                    Column.text(
                            "part",
                            "what the text tells: pair, changed (in the scenario), felt (first in the log), weighed (first on"
                                    + " a choice), parted, decision (first that differs)"),
                    Column.text("text", "one or more sentences")));

    private ComparisonTables() {}

    /** The cells of a row of {@link #COMPARISON}. */
    public static List<String> cells(String alternative, ComparisonRow row) {
        PairedDifference pairs = row.pairs();
        List<String> cells = new ArrayList<>(List.of(alternative, row.metric(), Long.toString(pairs.n())));
        DoubleStream.of(
                        pairs.first(),
                        pairs.second(),
                        pairs.difference().mean(),
                        pairs.difference().interval().low(),
                        pairs.difference().interval().high(),
                        pairs.direction(),
                        pairs.varianceReduction(),
                        pairs.effect(),
                        row.pValue(),
                        row.pHolm())
                .mapToObj(Numbers::text)
                .forEach(cells::add);
        cells.add(row.verdict().words());
        return cells;
    }
}
