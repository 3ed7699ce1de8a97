package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brinksim.statistics.MeanInterval;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.Quantiles;

/** The page that puts runs beside the record, row by row, and lists the rows that do not agree. */
final class RecordPage {
    private static final double LOW = .05;
    private static final double LEVEL = .9;

    private final StringBuilder text = new StringBuilder();
    private final List<String> misses = new ArrayList<>();
    private String section = "";

    void section(String title, String note) {
        section = title;
        text.append("\n## ").append(title).append("\n\n").append(note).append("\n\n");
        text.append("| what | n | mean | 90 % | record | source | agrees |\n|---|---|---|---|---|---|---|\n");
    }

    /** A quantity of each run (or case): mean, 5 % and 95 % of the cases. */
    void spread(String what, double[] values, Recorded record) {
        double[] sorted = Quantiles.sorted(values);
        if (sorted.length == 0) {
            row(what, 0, new double[] {Double.NaN, Double.NaN, Double.NaN}, record);
            return;
        }
        double mean = Arrays.stream(values).sum() / values.length;
        row(what, values.length, new double[] {mean, Quantiles.of(sorted, LOW), Quantiles.of(sorted, 1 - LOW)}, record);
    }

    /** The mean over runs with its interval, which must lie within the record as a whole. */
    void mean(String what, MeanInterval mean, Recorded record) {
        double low = mean.interval().low();
        double high = mean.interval().high();
        boolean agrees = record.agrees(low, low) && record.agrees(high, high);
        row(what, mean.n(), new double[] {mean.mean(), low, high}, record, agrees);
    }

    /** A share of pooled cases with its score interval. */
    void share(String what, long successes, long trials, Recorded record) {
        ProportionInterval share = new ProportionInterval(successes, trials, LEVEL);
        row(
                what,
                trials,
                new double[] {
                    share.estimate(), share.interval().low(), share.interval().high()
                },
                record);
    }

    /** A single number of pooled cases without an interval. */
    void value(String what, long n, double value, Recorded record, boolean agrees) {
        row(what, n, new double[] {value, Double.NaN, Double.NaN}, record, agrees);
    }

    private void missed(String words) {
        misses.add(section + ": " + words);
    }

    private void row(String what, long n, double[] seen, Recorded record) {
        row(what, n, seen, record, record.agrees(seen[1], seen[2]));
    }

    private void row(String what, long n, double[] seen, Recorded record, boolean agrees) {
        String range = Double.isNaN(seen[1]) ? "–" : Recorded.number(seen[1]) + " to " + Recorded.number(seen[2]);
        String mean = Double.isNaN(seen[0]) ? "–" : Recorded.number(seen[0]);
        boolean compared = record.isKnown() && !Double.isNaN(seen[0]);
        String verdict = compared ? agrees ? "yes" : "no" : "–";
        text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s |%n",
                what,
                n,
                mean,
                range,
                record.words(),
                record.source(),
                verdict));
        if (verdict.equals("no")) {
            missed(String.format(Locale.ROOT, "%s: simulated %s (%s), record %s", what, mean, range, record.words()));
        }
    }

    /** The page with the rows that do not agree before the tables. */
    String text(String head) {
        StringBuilder page = new StringBuilder(head).append("\n## Where the runs miss the record\n\n");
        misses.forEach(miss -> page.append("- ").append(miss).append('\n'));
        return page.append(text).toString();
    }
}
