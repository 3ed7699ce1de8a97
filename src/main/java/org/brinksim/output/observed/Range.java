package org.brinksim.output.observed;

import org.brinksim.evidence.Figure;

/**
 * A recorded number with its disagreement.
 *
 * @param low lowest statement that counts
 * @param preferred the statement the record prefers
 * @param high highest statement that counts
 * @param open whether a statement gives only a lower bound, so that the true number may lie above {@code high}
 */
public record Range(double low, double preferred, double high, boolean open) {
    /** Nothing recorded: zero. */
    public static final Range ZERO = new Range(0, 0, 0, false);

    public Range {
        if (!(low <= preferred && preferred <= high)) {
            throw new IllegalArgumentException("range " + low + " to " + high + " does not hold " + preferred);
        }
    }

    /** The range of a figure of the record; where no value is preferred, the lowest stands for it. */
    public static Range of(Figure figure) {
        double low = Double.isNaN(figure.lowest()) ? figure.highest() : figure.lowest();
        double preferred = figure.hasBest() ? figure.best() : low;
        boolean open = Double.isNaN(figure.highest());
        return new Range(low, preferred, open ? preferred : figure.highest(), open);
    }

    /** The sum, lowest with lowest and highest with highest. */
    public Range plus(Range other) {
        return new Range(low + other.low, preferred + other.preferred, high + other.high, open || other.open);
    }

    /** Whether lowest and highest differ. */
    public boolean isWide() {
        return low < high;
    }
}
