package org.brinksim.experiment;

import org.brinksim.statistics.PairedDifference;

/**
 * One metric of an alternative against the base, over the pairs of runs that have it in both.
 *
 * @param alternative design point of the alternative, 1 or more
 * @param metric column name of the metric, or name of a probability
 * @param pairs the difference, alternative less base
 * @param pValue p-value of the sign-flip test, NaN without a pair
 * @param pHolm the same after Holm's adjustment over the metrics of the alternative
 * @param verdict what the test says
 */
public record ComparisonRow(
        int alternative, String metric, PairedDifference pairs, double pValue, double pHolm, Verdict verdict) {
    /** What a comparison says about a metric. */
    public enum Verdict {
        /** The metric is higher in the alternative. */
        HIGHER("higher"),
        /** The metric is lower in the alternative. */
        LOWER("lower"),
        /** The runs differ, but not more than chance alone explains. */
        NOT_DISTINGUISHABLE("not distinguishable"),
        /** The metric is equal in every pair. */
        SAME("same");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The words used in files. */
        public String words() {
            return words;
        }

        static Verdict of(PairedDifference pairs, double pHolm, double level) {
            if (pairs.equal() == pairs.n()) {
                return SAME;
            }
            if (!(pHolm <= 1 - level)) {
                return NOT_DISTINGUISHABLE;
            }
            return pairs.difference().mean() < 0 ? LOWER : HIGHER;
        }
    }

    /** Size of the standardised difference for ranking: that of a difference that nothing varies around comes last. */
    double rank() {
        return Double.isNaN(pairs.effect()) ? -1 : StrictMath.abs(pairs.effect());
    }
}
