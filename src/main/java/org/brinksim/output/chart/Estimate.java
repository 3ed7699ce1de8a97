package org.brinksim.output.chart;

import java.util.stream.DoubleStream;

/**
 * A number with its interval.
 *
 * @param value the number, NaN where there is none
 * @param low lower end of the interval, NaN where there is none
 * @param high upper end of the interval, NaN where there is none
 */
public record Estimate(double value, double low, double high) {
    /** Checks that the ends are in order. */
    public Estimate {
        if (low > high) {
            throw new IllegalArgumentException(
                    "an interval from " + low + " to " + high + "; allowed is the lower end first");
        }
    }

    /** A number without an interval. */
    public static Estimate of(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    /** No number. */
    public static Estimate none() {
        return of(Double.NaN);
    }

    /** Whether there is a number. */
    public boolean isPresent() {
        return Double.isFinite(value);
    }

    /** Whether both ends of the interval are numbers. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether the whole interval lies on one side of zero; false without an interval. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    /** Lower end, the number itself without an interval. */
    double bottom() {
        return isBounded() ? low : value;
    }

    /** Upper end, the number itself without an interval. */
    double top() {
        return isBounded() ? high : value;
    }

    /** The finite numbers that an axis has to show. */
    DoubleStream shown() {
        return DoubleStream.of(value, low, high).filter(Double::isFinite);
    }

    /** The number with its interval in words, in three digits. */
    public String inDetail() {
        String number = Rounded.rounded(value);
        return isBounded() ? number + " [" + Rounded.rounded(low) + " to " + Rounded.rounded(high) + "]" : number;
    }

    /** The number with its interval in words, in two digits and without powers of ten. */
    String inShort() {
        String number = Rounded.compact(value);
        return isBounded() ? number + " [" + Rounded.compact(low) + " to " + Rounded.compact(high) + "]" : number;
    }

    /** The number with its interval in words. */
    public String words() {
        String number = Rounded.brief(value);
        return isBounded() ? number + " [" + Rounded.brief(low) + " to " + Rounded.brief(high) + "]" : number;
    }
}
