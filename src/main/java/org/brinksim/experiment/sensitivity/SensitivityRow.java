package org.brinksim.experiment.sensitivity;

import org.brinksim.statistics.Interval;
import org.brinksim.statistics.SensitivityIndex;

/**
 * One number of a sensitivity analysis.
 *
 * @param subject what it is about
 * @param measure what it measures
 * @param value the estimate, NaN where there is none
 * @param low lower end of its interval; NaN or infinite where there is none
 * @param high upper end of its interval; NaN or infinite where there is none
 * @param verdict whether it can be told from 0, or from the base
 * @param n trajectories, rows or pairs of runs that it rests on
 */
public record SensitivityRow(
        Subject subject, Measure measure, double value, double low, double high, Verdict verdict, long n) {
    /** Whether an effect shows. */
    public enum Verdict {
        /** It can be told from none. */
        DISTINGUISHABLE("yes"),
        /** It cannot be told from none. */
        NOT_DISTINGUISHABLE("no"),
        /** That is not asked of such a number. */
        NOT_ASKED("");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** The word in files. */
        public String word() {
            return word;
        }

        static Verdict of(boolean distinguishable) {
            return distinguishable ? DISTINGUISHABLE : NOT_DISTINGUISHABLE;
        }
    }

    /** A number without an interval. */
    static SensitivityRow plain(Subject subject, Measure measure, double value, long n) {
        return new SensitivityRow(subject, measure, value, Double.NaN, Double.NaN, Verdict.NOT_ASKED, n);
    }

    /** A number with its interval. */
    static SensitivityRow of(Subject subject, Measure measure, SensitivityIndex estimate, Verdict verdict, long n) {
        Interval interval = estimate.interval();
        return new SensitivityRow(subject, measure, estimate.value(), interval.low(), interval.high(), verdict, n);
    }

    /** Whether its interval has both ends. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
