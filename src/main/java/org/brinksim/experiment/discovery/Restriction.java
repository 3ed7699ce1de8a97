package org.brinksim.experiment.discovery;

import java.util.List;
import java.util.TreeSet;

/** Which values of one dimension lie inside a box. */
public sealed interface Restriction {
    /** Number of the dimension, from 0. */
    int dimension();

    /** Whether a value lies inside. */
    boolean admits(double value);

    /** Whether anything is left out. */
    boolean restricts();

    /**
     * Values between two limits, the limits included.
     *
     * @param dimension number of the dimension
     * @param low lower limit, −∞ where there is none
     * @param high upper limit, ∞ where there is none
     */
    record Range(int dimension, double low, double high) implements Restriction {
        /** Checks the order. */
        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "Limits from " + low + " to " + high + "; allowed are two limits, the lower first");
            }
        }

        @Override
        public boolean admits(double value) {
            return low <= value && value <= high;
        }

        @Override
        public boolean restricts() {
            return low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Some of the options of a choice.
     *
     * @param dimension number of the dimension
     * @param kept numbers of the options inside, ascending, at least one
     * @param of number of all options
     */
    record Options(int dimension, List<Integer> kept, int of) implements Restriction {
        /** Sorts the options and checks their numbers. */
        public Options {
            kept = List.copyOf(new TreeSet<>(kept));
            if (kept.isEmpty() || kept.get(0) < 0 || kept.get(kept.size() - 1) >= of) {
                throw new IllegalArgumentException(
                        "Options " + kept + " of " + of + "; allowed is one or more, numbered from 0");
            }
        }

        @Override
        public boolean admits(double value) {
            return kept.contains((int) value);
        }

        @Override
        public boolean restricts() {
            return kept.size() < of;
        }
    }
}
