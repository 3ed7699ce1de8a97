package org.brinksim.output.chart;

import java.util.List;

/**
 * An axis of a panel.
 *
 * @param label what it measures, with unit
 * @param low lowest position shown
 * @param high highest position shown
 * @param ticks marks in ascending order
 * @param gap position of a break, NaN for none
 */
record Scale(String label, double low, double high, List<Tick> ticks, double gap) {
    /** An axis without a break. */
    Scale(String label, double low, double high, List<Tick> ticks) {
        this(label, low, high, ticks, Double.NaN);
    }

    Scale {
        ticks = List.copyOf(ticks);
        if (!(low < high)) {
            throw new IllegalArgumentException("axis " + label + " from " + low + " to " + high + " is empty");
        }
    }

    /** Share of the way from the lowest to the highest position. */
    double share(double position) {
        return (position - low) / (high - low);
    }
}
