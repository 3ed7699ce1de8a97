package org.brinksim.scenario;

/** The values of all numeric inputs at one moment, by slot of a layout. Immutable. */
public final class Conditions {
    private final Layout layout;
    private final double[] values;

    /**
     * Conditions with the given values.
     *
     * @param layout where each input lies
     * @param values one value per slot, in the units of the inputs; copied
     */
    public Conditions(Layout layout, double[] values) {
        if (values.length != layout.size()) {
            throw new IllegalArgumentException(values.length + " values for " + layout.size() + " inputs");
        }
        this.layout = layout;
        this.values = values.clone();
    }

    /** The layout of the values. */
    public Layout layout() {
        return layout;
    }

    /** The value in a slot. */
    public double get(int slot) {
        return values[slot];
    }

    /** A copy of all values. */
    public double[] toArray() {
        return values.clone();
    }
}
