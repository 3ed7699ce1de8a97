package org.brinksim.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The area under the receiver operating characteristic: the chance that an event had a higher forecast than a non-event, ties counted half, with
 * the interval of DeLong, DeLong &amp; Clarke-Pearson 1988 ("Comparing the areas under two or more correlated receiver operating characteristic
 * curves", Biometrics 44, 837–845).
 *
 * @param area the area, 0 to 1; 1/2 without any discrimination
 * @param standardError its standard error, NaN with fewer than two events or non-events
 * @param events number of events
 * @param others number of non-events
 */
public record RocArea(double area, double standardError, int events, int others) {
    /**
     * Returns the area.
     *
     * @param forecasts probabilities or any numbers that grow with them
     * @param happened whether each event happened
     * @return the area; nothing without an event or without a non-event
     */
    public static Optional<RocArea> of(double[] forecasts, boolean[] happened) {
        double[] high = select(forecasts, happened, true);
        double[] low = select(forecasts, happened, false);
        if (high.length == 0 || low.length == 0) {
            return Optional.empty();
        }
        double[] above = new double[high.length];
        for (int i = 0; i < high.length; i++) {
            above[i] = below(low, high[i]);
        }
        double[] under = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            under[i] = 1 - below(high, low[i]);
        }
        Accumulator ofEvents = Accumulator.of(above);
        Accumulator ofOthers = Accumulator.of(under);
        double variance = ofEvents.variance() / high.length + ofOthers.variance() / low.length;
        return Optional.of(new RocArea(ofEvents.mean(), Math.sqrt(variance), high.length, low.length));
    }

    /**
     * The normal interval, cut to 0 to 1; all of it when the standard error is not known.
     *
     * @param level nominal coverage, between 0 and 1
     */
    public Interval interval(double level) {
        if (Double.isNaN(standardError)) {
            return new Interval(0, 1, level);
        }
        double half = ProportionInterval.normalQuantile(level) * standardError;
        return new Interval(Math.max(0, area - half), Math.min(1, area + half), level);
    }

    private static double[] select(double[] forecasts, boolean[] happened, boolean wanted) {
        if (forecasts.length != happened.length) {
            throw new IllegalArgumentException(
                    forecasts.length + " forecasts for " + happened.length + " events; there must be one for each");
        }
        double[] chosen = new double[forecasts.length];
        int n = 0;
        for (int i = 0; i < forecasts.length; i++) {
            if (happened[i] == wanted) {
                chosen[n++] = forecasts[i];
            }
        }
        return Quantiles.sorted(Arrays.copyOf(chosen, n));
    }

    /** The share of sorted numbers below one, ties counted half. */
    private static double below(double[] sorted, double value) {
        return (first(sorted, value, false) + first(sorted, value, true)) / (2.0 * sorted.length);
    }

    /** How many come before the first number that is at least, or above, a value. */
    private static int first(double[] sorted, double value, boolean above) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || (above && sorted[middle] == value)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
