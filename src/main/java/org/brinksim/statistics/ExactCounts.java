package org.brinksim.statistics;

import java.util.Arrays;

/**
 * How often each value was seen: an exact histogram that grows, merges and gives exact quantiles.
 *
 * <p>Made for counts and other values of which many are equal; it keeps 12 bytes for each different value. Mean and quantiles depend on the
 * values only, never on the order of adding or merging. Adding takes time in the order of the number of different values.
 */
public final class ExactCounts {
    private double[] values = new double[2];
    private int[] times = new int[2];
    private int size;
    private long n;

    /** Starts empty. */
    public ExactCounts() {}

    /**
     * Adds a value once.
     *
     * @param value a finite number
     */
    public void add(double value) {
        add(value, 1);
    }

    /**
     * Adds a value several times.
     *
     * @param value a finite number
     * @param count how often, not negative
     * @throws IllegalArgumentException if the value is not finite or the count is negative
     * @throws ArithmeticException if one value was seen more than 2³¹ − 1 times
     */
    public void add(double value, int count) {
        if (!Double.isFinite(value) || count < 0) {
            throw new IllegalArgumentException(
                    "Cannot count " + value + " " + count + " times; allowed is a finite value, 0 or more times");
        }
        if (count == 0) {
            return;
        }
        double key = value + 0.0; // −0 becomes 0
        int place = size > 0 && values[size - 1] < key ? -size - 1 : Arrays.binarySearch(values, 0, size, key);
        if (place < 0) {
            place = -place - 1;
            insert(place, key);
        }
        times[place] = Math.addExact(times[place], count);
        n += count;
    }

    private void insert(int place, double value) {
        if (size == values.length) {
            int capacity = size + size / 2 + 1;
            values = Arrays.copyOf(values, capacity);
            times = Arrays.copyOf(times, capacity);
        }
        System.arraycopy(values, place, values, place + 1, size - place);
        System.arraycopy(times, place, times, place + 1, size - place);
        values[place] = value;
        times[place] = 0;
        size++;
    }

    /**
     * Adds all that another one has seen.
     *
     * @param other another histogram, left as it is
     */
    public void merge(ExactCounts other) {
        double[] otherValues = other.values();
        int[] otherTimes = other.times();
        for (int i = 0; i < otherValues.length; i++) {
            add(otherValues[i], otherTimes[i]);
        }
    }

    /**
     * Returns how many values were seen.
     *
     * @return 0 or more
     */
    public long n() {
        return n;
    }

    /**
     * Returns the different values.
     *
     * @return a copy, ascending
     */
    public double[] values() {
        return Arrays.copyOf(values, size);
    }

    /**
     * Returns how often each of the different values was seen.
     *
     * @return a copy, in the order of {@link #values()}
     */
    public int[] times() {
        return Arrays.copyOf(times, size);
    }

    /**
     * Returns the mean.
     *
     * @return the mean, exact but for one rounding; NaN if there is no value
     */
    public double mean() {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < size; i++) {
            double product = values[i] * times[i];
            sum.add(product);
            sum.add(Math.fma(values[i], times[i], -product));
        }
        return n == 0 ? Double.NaN : Accumulator.mean(sum, n);
    }

    /**
     * Returns a quantile of type 7, see {@link Quantiles}.
     *
     * @param p probability, 0 to 1
     * @return the same number as for the sorted array of all values
     * @throws IllegalArgumentException if there is no value or p is out of range
     */
    public double quantile(double p) {
        double position = Quantiles.position(n, p);
        long below = (long) position;
        int place = 0;
        long upTo = times[0];
        while (upTo <= below) {
            upTo += times[++place];
        }
        double next = below + 1 < upTo || place + 1 == size ? values[place] : values[place + 1];
        return Quantiles.between(values[place], next, position - below);
    }
}
