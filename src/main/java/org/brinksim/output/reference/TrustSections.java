package org.brinksim.output.reference;

import static org.brinksim.output.reference.Lines.distinct;
import static org.brinksim.output.reference.Lines.figure;
import static org.brinksim.output.reference.Lines.names;
import static org.brinksim.output.reference.Lines.range;
import static org.brinksim.output.reference.Lines.where;

import java.io.IOException;
import java.util.List;
import org.brinksim.output.folder.CsvTable.Row;
import org.jspecify.annotations.Nullable;

/** What synthetic worlds say of the machinery, and how other structures of the model stand beside it. */
final class TrustSections {
    private static final double LEAST = .05;
    private static final String PARAMETER = "parameter";
    private static final String ALL = "all";

    private TrustSections() {}

    /** Ranks and coverage on worlds with known truth. */
    static void machinery(ReferenceTables tables, int bank, Lines page) throws IOException {
        List<Row> tests = tables.rows(ReferenceTables.BOTH, "sbc_tests");
        List<Row> coverage = tables.rows(ReferenceTables.BOTH, "coverage");
        page.heading("5. The machinery on synthetic worlds");
        if (tests.isEmpty() || coverage.isEmpty()) {
            page.say("No test on synthetic worlds is committed; `brink reproduce trust` makes it.");
            return;
        }
        page.say(
                "%s worlds of known truth were fitted by the others of a bank of %,d worlds from the prior.",
                figure(coverage.get(0).number("n")), bank);
        List<String> uneven = tests.stream()
                .filter(row -> row.number("p_bonferroni") < LEAST)
                .map(row -> "`" + row.text(PARAMETER) + "`")
                .toList();
        page.say(
                        "Ranks of the truth ought to be uniform; the Kolmogorov-Smirnov test, corrected for %d parameters (Bonferroni), rejects that at %.2f for: %s.",
                        tests.size(), LEAST, names(uneven))
                .table(
                        PARAMETER,
                        "p",
                        "p, corrected",
                        "50 %: covered",
                        "90 % interval",
                        "90 %: covered",
                        "90 % interval");
        for (Row test : tests) {
            String name = test.text(PARAMETER);
            row("`" + name + "`", test, where(coverage, "metric", name), page);
        }
        row("all together", null, where(coverage, "metric", ALL), page);
        page.blank()
                .say(
                        "The interval of all together takes the parameters of one world as independent and is therefore too narrow.");
    }

    private static void row(String name, @Nullable Row test, List<Row> coverage, Lines page) {
        page.row(
                name,
                test == null ? "" : figure(test.number("p_value")),
                test == null ? "" : figure(test.number("p_bonferroni")),
                share(coverage, .5),
                interval(coverage, .5),
                share(coverage, .9),
                interval(coverage, .9));
    }

    private static String share(List<Row> coverage, double level) {
        return at(coverage, level).stream()
                .map(row -> figure(row.number("share")))
                .findFirst()
                .orElse("–");
    }

    private static String interval(List<Row> coverage, double level) {
        return at(coverage, level).stream()
                .map(row -> range(row, "low", "high"))
                .findFirst()
                .orElse("–");
    }

    private static List<Row> at(List<Row> coverage, double level) {
        return coverage.stream().filter(row -> row.number("level") == level).toList();
    }

    /** Other structures of the model. */
    static void rivals(ReferenceTables tables, Lines page) throws IOException {
        List<Row> rivals = tables.rows(ReferenceTables.BOTH, "rivals");
        page.heading("6. Rival structures");
        if (rivals.isEmpty()) {
            page.say("No comparison with rival structures is committed; `brink reproduce calibration-both` makes it.");
            return;
        }
        page.say(
                        "Worlds drawn from the prior of each of %d structures, and the share of them as near to the record as the nearest twentieth of the whole model's.",
                        distinct(rivals, "structure").size())
                .say(
                        "These shares are no Bayes factors: summaries that suffice for parameters need not suffice for structures (Robert et al. 2011).")
                .table("structure", "near", "worlds", "share", "90 % interval", "ratio to the whole");
        rivals.forEach(row -> page.row(
                row.text("structure"),
                figure(row.number("near")),
                figure(row.number("worlds")),
                figure(row.number("share")),
                range(row, "low", "high"),
                figure(row.number("ratio"))));
    }
}
