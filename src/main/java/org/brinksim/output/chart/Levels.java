package org.brinksim.output.chart;

import java.util.List;
import java.util.TreeSet;

/** Checks and words that the charts of experiments share. */
final class Levels {
    private Levels() {}

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

    /** Checks that there is a factor, and each only once. */
    static void checkPaths(String chart, List<String> paths) {
        if (paths.isEmpty() || new TreeSet<>(paths).size() != paths.size()) {
            throw new IllegalArgumentException(
                    chart + " of the factors " + paths + "; allowed is at least one, and each only once");
        }
    }
}
