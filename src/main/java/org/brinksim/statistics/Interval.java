package org.brinksim.statistics;

/**
 * An interval that holds a quantity with a stated level of confidence or probability.
 *
 * @param low lower end, may be −∞
 * @param high upper end, not below the lower one, may be ∞
 * @param level nominal coverage, between 0 and 1
 */
public record Interval(double low, double high, double level) {
    /** Checks the ends and the level. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval goes from low to high, not from " + low + " to " + high);
        }
        checkLevel(level);
    }

    /**
     * Returns whether a value lies inside, ends included.
     *
     * @param value any number
     * @return true if low ≤ value ≤ high
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * Returns the distance between the ends.
     *
     * @return high − low
     */
    public double width() {
        return high - low;
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level of an interval is " + level + "; allowed is between 0 and 1, for instance 0.9");
        }
    }
}
