package org.brinksim.experiment.validation;

import org.brinksim.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One statistic of one pattern, over pooled runs.
 *
 * @param pattern the pattern
 * @param statistic what is measured, with its unit
 * @param target the range fixed beforehand, or the recorded range
 * @param value the value over the runs; NaN when there was nothing to measure
 * @param interval its 90 % interval; for a recorded range that of the runs themselves; null when there was nothing to measure
 * @param observed the record's value of what the runs summarise; NaN when it has none
 * @param pValue two-sided tail probability of the observed value among the runs; NaN without one
 * @param holds whether the value meets the target
 */
public record Check(
        Pattern pattern,
        String statistic,
        Target target,
        double value,
        @Nullable Interval interval,
        double observed,
        double pValue,
        boolean holds) {
    /**
     * A range.
     *
     * @param low lower end, included; may be −∞
     * @param high upper end, included; may be ∞
     */
    public record Target(double low, double high) {
        boolean contains(double value) {
            return value >= low && value <= high;
        }

        boolean touches(Interval interval) {
            return interval.low() <= high && interval.high() >= low;
        }
    }

    /** This check with the record beside it. */
    Check beside(double recorded, double tail) {
        return new Check(pattern, statistic, target, value, interval, recorded, tail, holds);
    }

    /** What the interval leaves open: whether all, some or none of it lies in the target. */
    Support support() {
        if (interval == null) {
            return Support.NONE;
        }
        if (target.contains(interval.low()) && target.contains(interval.high())) {
            return Support.ALL;
        }
        return target.touches(interval) ? Support.SOME : Support.NONE;
    }

    /** How much of an interval lies in the target. */
    enum Support {
        /** All of it. */
        ALL,
        /** A part. */
        SOME,
        /** Nothing. */
        NONE
    }
}
