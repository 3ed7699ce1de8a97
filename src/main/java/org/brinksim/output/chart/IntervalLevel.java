package org.brinksim.output.chart;

/** The level of the intervals of a chart. */
final class IntervalLevel {
    private IntervalLevel() {}

    /** Checks the level of intervals. */
    static void check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "intervals at level " + level + "; allowed is between 0 and 1, for instance 0.9");
        }
    }

    /** The name of the intervals of a level, for instance {@code 90 % interval}. */
    static String words(double level) {
        return Rounded.plain(level * 100) + " % interval";
    }
}
