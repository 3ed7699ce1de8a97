package org.brinksim.output.reference;

import static org.brinksim.output.reference.Lines.figure;
import static org.brinksim.output.reference.Lines.names;
import static org.brinksim.output.reference.Lines.percent;
import static org.brinksim.output.reference.Lines.range;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.calibration.Trust;
import org.brinksim.output.folder.CsvTable;
import org.brinksim.output.folder.CsvTable.Row;

/** How the fits went, and what the data do not identify. */
final class FitSections {
    private FitSections() {}

    /** The fitted parameters before and after, and the steps of both fits. */
    static void fit(ReferenceTables tables, Lines page) throws IOException {
        CsvTable prior = tables.fit(ReferenceTables.BOTH, "prior");
        CsvTable blindPrior = tables.fit(ReferenceTables.BLIND, "prior");
        CsvTable both = tables.fit(ReferenceTables.BOTH, "posterior");
        CsvTable blind = tables.fit(ReferenceTables.BLIND, "posterior");
        page.heading("3. The fit")
                .say(
                        "`both` knows all of the record; `2021-only` knows nothing after 30 September 2021. History matching rules out part of the prior, then ABC-SMC narrows the rest.")
                .say(
                        "Ratio: spread of the posterior over that of the prior, of logarithms for factors; 1 means that nothing was learned.")
                .table(
                        "parameter",
                        "prior: 5, 50, 95 %",
                        "both: 5, 50, 95 %",
                        "ratio",
                        "2021-only: 5, 50, 95 %",
                        "ratio");
        for (String name : FittedParameter.names(prior)) {
            FittedParameter before = FittedParameter.of(prior, name);
            FittedParameter after = FittedParameter.of(both, name);
            FittedParameter unseeing = FittedParameter.of(blind, name);
            page.row(
                    "`" + name + "`",
                    before.quantiles(),
                    after.quantiles(),
                    figure(after.ratio(before)),
                    unseeing.quantiles(),
                    figure(unseeing.ratio(FittedParameter.of(blindPrior, name))));
        }
        page.blank();
        steps(tables, ReferenceTables.BOTH, prior, both, page);
        steps(tables, ReferenceTables.BLIND, blindPrior, blind, page);
        beyond(tables, page);
    }

    private static void steps(ReferenceTables tables, String folder, CsvTable prior, CsvTable posterior, Lines page)
            throws IOException {
        String first = FittedParameter.names(prior).get(0);
        page.say(
                "- `%s`: %,d particles, effective size %.0f.",
                folder.substring(folder.indexOf('/') + 1),
                posterior.size(),
                FittedParameter.of(posterior, first).effectiveSize());
        for (Row wave : tables.rows(folder, "waves")) {
            page.say(
                    "  Wave %s: %,.0f worlds leave %s of the prior (90 %% interval %s).",
                    wave.text("wave"),
                    wave.number("worlds"),
                    percent(wave.number("volume")),
                    range(wave, "volume_low", "volume_high"));
        }
        List<String> generations = new ArrayList<>();
        for (Row row : tables.rows(folder, "generations")) {
            generations.add(figure(row.number("threshold")) + " (" + percent(row.number("acceptance")) + " of "
                    + figure(row.number("proposals")) + ")");
        }
        page.say("  Thresholds of the distance, with acceptance: %s.", names(generations));
    }

    /** The targets whose recorded range the posterior's worlds rarely reach. */
    private static void beyond(ReferenceTables tables, Lines page) throws IOException {
        List<Row> targets = tables.rows(ReferenceTables.BOTH, "summaries");
        List<String> missed = targets.stream()
                .filter(row -> row.number("observed_low") > row.number("posterior_q95") + Lines.ROUNDING
                        || row.number("observed_high") < row.number("posterior_q05") - Lines.ROUNDING)
                .map(row -> "`" + row.text("target") + "` (record " + range(row, "observed_low", "observed_high")
                        + ", worlds " + range(row, "posterior_q05", "posterior_q95") + ")")
                .toList();
        page.blank()
                .say(
                        "Of the %d targets of `both`, 5 to 95 %% of the posterior's worlds miss the recorded range in %d: %s.",
                        targets.size(), missed.size(), names(missed));
    }

    /** The parameters that the data do not tell. */
    static void unidentified(ReferenceTables tables, Lines page) throws IOException {
        List<Row> told = tables.rows(ReferenceTables.BOTH, "identified");
        page.heading("4. What the data do not identify");
        if (told.isEmpty()) {
            fromRatios(tables, page);
            return;
        }
        List<Row> open = told.stream()
                .filter(row -> !(row.number("sd_ratio") <= Trust.TOLD))
                .toList();
        page.say(
                        "On synthetic worlds with known truth, %d of %d fitted parameters keep more than %s of the spread of their prior: data of this kind do not identify them.",
                        open.size(), told.size(), percent(Trust.TOLD))
                .table(
                        "parameter",
                        "spread over that of the prior",
                        "correlation of fitted means and truths",
                        "identified");
        told.forEach(row -> page.row(
                "`" + row.text("parameter") + "`",
                figure(row.number("sd_ratio")),
                figure(row.number("recovery_correlation")),
                row.text("identified")));
    }

    private static void fromRatios(ReferenceTables tables, Lines page) throws IOException {
        CsvTable prior = tables.fit(ReferenceTables.BOTH, "prior");
        CsvTable posterior = tables.fit(ReferenceTables.BOTH, "posterior");
        List<String> open = FittedParameter.names(prior).stream()
                .filter(name -> ratio(prior, posterior, name) > Trust.TOLD)
                .map(name -> "`" + name + "` (" + figure(ratio(prior, posterior, name)) + ")")
                .toList();
        page.say(
                "No test on synthetic worlds is committed, so this goes by the ratios of `both` in section 3: %d of %d keep more than %s of the spread of their prior: %s.",
                open.size(), FittedParameter.names(prior).size(), percent(Trust.TOLD), names(open));
    }

    private static double ratio(CsvTable prior, CsvTable posterior, String name) {
        return FittedParameter.of(posterior, name).ratio(FittedParameter.of(prior, name));
    }
}
