package org.brinksim.experiment.record;

import java.util.List;
import java.util.Locale;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.ProportionInterval;

/**
 * What the record says about a quantity: a range, in words, with its sources.
 *
 * @param low lowest value that agrees with the record
 * @param high highest value that agrees with it
 * @param words the value as written in the table
 * @param source keys of its sources
 */
public record Recorded(double low, double high, String words, String source) {
    private static final double LEVEL = .9;

    static Recorded nothing() {
        return new Recorded(Double.NaN, Double.NaN, "–", "–");
    }

    static Recorded value(double value, List<String> sources) {
        return new Recorded(value, value, number(value), String.join(" ", sources));
    }

    static Recorded below(double value, List<String> sources) {
        return new Recorded(0, value, "< " + number(value), String.join(" ", sources));
    }

    /** A share of a few cases, with its score interval. */
    static Recorded share(long successes, long trials, String source) {
        Interval interval = new ProportionInterval(successes, trials, LEVEL).interval();
        String words = String.format(
                Locale.ROOT, "%d of %d (%.2f to %.2f)", successes, trials, interval.low(), interval.high());
        return trials == 0 ? nothing() : new Recorded(interval.low(), interval.high(), words, source);
    }

    static Recorded direction(boolean up, String source) {
        return up
                ? new Recorded(Double.MIN_VALUE, Double.POSITIVE_INFINITY, "rises", source)
                : new Recorded(Double.NEGATIVE_INFINITY, -Double.MIN_VALUE, "falls", source);
    }

    /** The same with other words. */
    Recorded with(String other) {
        return new Recorded(low, high, other, source);
    }

    /** Whether the record says anything that can be compared. */
    public boolean isKnown() {
        return !Double.isNaN(low);
    }

    boolean agrees(double simulatedLow, double simulatedHigh) {
        return simulatedLow <= high && simulatedHigh >= low;
    }

    /** A number as the tables write it. */
    public static String number(double value) {
        if (value == StrictMath.rint(value) && StrictMath.abs(value) < 1e7) {
            return Long.toString((long) value);
        }
        String format = StrictMath.abs(value) >= 100 ? "%.0f" : StrictMath.abs(value) >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
