package org.brinksim.experiment.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.statistics.MeanInterval;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.Quantiles;

/** Collects the rows that put runs beside the record, section by section. */
final class RecordSections {
    private static final double LOW = .05;
    private static final double LEVEL = .9;

    private final List<RecordSection> finished = new ArrayList<>();
    private final List<RecordRow> rows = new ArrayList<>();
    private final List<PatternRow> patterns = new ArrayList<>();
    private String title = "";
    private String note = "";

    /** Begins a section; the one before is finished. */
    void section(String heading, String words) {
        finish();
        title = heading;
        note = words;
    }

    private void finish() {
        if (!title.isEmpty()) {
            finished.add(new RecordSection(title, note, rows, patterns));
        }
        rows.clear();
        patterns.clear();
    }

    /** All sections, in order. */
    List<RecordSection> all() {
        finish();
        title = "";
        return List.copyOf(finished);
    }

    /** A quantity of each run (or case): mean, 5 % and 95 % of the cases. */
    void spread(String what, double[] values, Recorded record) {
        double[] sorted = Quantiles.sorted(values);
        if (sorted.length == 0) {
            rows.add(new RecordRow(what, 0, Double.NaN, Double.NaN, Double.NaN, record, false));
            return;
        }
        double mean = Arrays.stream(values).sum() / values.length;
        row(what, values.length, mean, Quantiles.of(sorted, LOW), Quantiles.of(sorted, 1 - LOW), record);
    }

    /** The mean over runs with its interval, which must lie within the record as a whole. */
    void mean(String what, MeanInterval mean, Recorded record) {
        double low = mean.interval().low();
        double high = mean.interval().high();
        boolean agrees = record.agrees(low, low) && record.agrees(high, high);
        rows.add(new RecordRow(what, mean.n(), mean.mean(), low, high, record, agrees));
    }

    /** A share of pooled cases with its score interval. */
    void share(String what, long successes, long trials, Recorded record) {
        ProportionInterval share = new ProportionInterval(successes, trials, LEVEL);
        row(
                what,
                trials,
                share.estimate(),
                share.interval().low(),
                share.interval().high(),
                record);
    }

    /** A single number of pooled cases without an interval; it is not judged. */
    void value(String what, long n, double value, Recorded record) {
        rows.add(new RecordRow(what, n, value, Double.NaN, Double.NaN, record, true));
    }

    void pattern(String pattern, String what, String target, double value, boolean holds) {
        patterns.add(new PatternRow(pattern, what, target, value, holds));
    }

    private void row(String what, long n, double mean, double low, double high, Recorded record) {
        rows.add(new RecordRow(what, n, mean, low, high, record, record.agrees(low, high)));
    }
}
