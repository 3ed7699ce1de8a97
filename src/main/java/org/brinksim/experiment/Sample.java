package org.brinksim.experiment;

import java.util.Arrays;

/** Values of one metric, one per run, as they come; NaN where a run has none. */
final class Sample {
    private double[] values = new double[64];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double get(int index) {
        return values[index];
    }

    /** All values, in order. */
    double[] all() {
        return Arrays.copyOf(values, size);
    }

    /** The values that are numbers, in order. */
    double[] present() {
        return Arrays.stream(values, 0, size)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
