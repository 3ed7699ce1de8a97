package org.brinksim.experiment.directional;

import java.util.Locale;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.PairedRatio;

/** What is expected of a change, said before any run was looked at. */
public enum Expected {
    /** The quantity falls. */
    FALLS,
    /** It rises. */
    RISES,
    /** It does not rise: the interval ends at or below 0; within a tenth of the base it nearly holds. */
    DOES_NOT_RISE,
    /** It does not fall, likewise. */
    DOES_NOT_FALL,
    /** It stays: the interval lies within a tenth of the base on both sides. */
    NO_CHANGE,
    /** Nothing is expected; it is told all the same. */
    REPORTED;

    private static final double SAME = .1;

    /** The word in scenario files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The expectation in words. */
    public String words() {
        return key().replace('_', ' ');
    }

    /** What paired runs say about it at a level between 0 and 1. */
    public String verdict(PairedRatio ratio, double level) {
        Interval interval = ratio.interval(level);
        double margin = SAME * StrictMath.abs(ratio.base());
        return switch (this) {
            case FALLS -> sign(interval, -1);
            case RISES -> sign(interval, 1);
            case DOES_NOT_RISE -> bounded(interval.high() <= 0, interval.high() <= margin, sign(interval, -1));
            case DOES_NOT_FALL -> bounded(interval.low() >= 0, interval.low() >= -margin, sign(interval, 1));
            case NO_CHANGE -> {
                boolean same = interval.low() >= -margin && interval.high() <= margin;
                yield same ? "holds" : excludesZero(interval) ? "opposite" : "not distinguishable";
            }
            case REPORTED -> "reported";
        };
    }

    private static String bounded(boolean plain, boolean nearly, String otherwise) {
        if (plain) {
            return "holds";
        }
        return nearly ? "holds within 10 %" : otherwise;
    }

    private static boolean excludesZero(Interval interval) {
        return interval.low() > 0 || interval.high() < 0;
    }

    private static String sign(Interval interval, int wanted) {
        if (!excludesZero(interval)) {
            return "not distinguishable";
        }
        return (interval.low() > 0) == (wanted > 0) ? "holds" : "opposite";
    }
}
