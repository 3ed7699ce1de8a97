package org.brinksim.statistics;

import java.util.Arrays;

/**
 * How often each value was seen: an exact histogram that grows, merges and gives exact quantiles.
 *
 * <p>Made for counts and other values of which many are equal; it keeps 12 bytes for each different value, and a little more while values wait to
 * be sorted in. Mean and quantiles depend on the values only, never on the order of adding or merging.
 */
public final class ExactCounts {
    private static final int FEWEST_WAITING = 16;

    private double[] values = new double[0];
    private int[] times = new int[0];
    private double[] waiting = new double[2];
    private int waits;
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
        double key = value + 0.0; // −0 becomes 0
        n += count;
        int place = values.length > 0 && values[0] == key ? 0 : Arrays.binarySearch(values, key);
        if (place >= 0) {
            times[place] = Math.addExact(times[place], count);
        } else if (count == 1) {
            await(key);
        } else if (count > 1) {
            sortIn(new double[] {key}, new int[] {count}, 1);
        }
    }

    /** Lets a new value wait until there are enough of them to be sorted in together. */
    private void await(double value) {
        if (waits == waiting.length) {
            if (waits >= Math.max(FEWEST_WAITING, values.length / 2)) {
                settle();
            } else {
                waiting = Arrays.copyOf(waiting, 2 * waits);
            }
        }
        waiting[waits++] = value;
    }

    private void settle() {
        if (waits == 0) {
            return;
        }
        Arrays.sort(waiting, 0, waits);
        int different = 0;
        int[] often = new int[waits];
        for (int i = 0; i < waits; i++) {
            if (i > 0 && waiting[i] == waiting[different - 1]) {
                often[different - 1]++;
            } else {
                waiting[different] = waiting[i];
                often[different++] = 1;
            }
        }
        waits = 0;
        sortIn(waiting, often, different);
    }

    /** Merges sorted different values with those that are there. */
    private void sortIn(double[] others, int[] otherTimes, int count) {
        double[] all = new double[values.length + count];
        int[] allTimes = new int[all.length];
        int mine = 0;
        int theirs = 0;
        int size = 0;
        while (mine < values.length || theirs < count) {
            boolean isMine = theirs == count || (mine < values.length && values[mine] <= others[theirs]);
            boolean isTheirs = mine == values.length || (theirs < count && others[theirs] <= values[mine]);
            all[size] = isMine ? values[mine] : others[theirs];
            allTimes[size++] = Math.addExact(isMine ? times[mine++] : 0, isTheirs ? otherTimes[theirs++] : 0);
        }
        values = size == all.length ? all : Arrays.copyOf(all, size);
        times = size == all.length ? allTimes : Arrays.copyOf(allTimes, size);
    }

    /**
     * Adds all that another one has seen.
     *
     * @param other another histogram; its values stay
     */
    public void merge(ExactCounts other) {
        settle();
        other.settle();
        sortIn(other.values, other.times, other.values.length);
        n += other.n;
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
        settle();
        return values.clone();
    }

    /**
     * Returns how often each of the different values was seen.
     *
     * @return a copy, in the order of {@link #values()}
     */
    public int[] times() {
        settle();
        return times.clone();
    }

    /**
     * Returns the mean.
     *
     * @return the mean, exact but for one rounding; NaN if there is no value
     */
    public double mean() {
        settle();
        ExactSum sum = new ExactSum();
        for (int i = 0; i < values.length; i++) {
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
        settle();
        double position = Quantiles.position(n, p);
        long below = (long) position;
        int place = 0;
        long upTo = times[0];
        while (upTo <= below) {
            upTo += times[++place];
        }
        double next = below + 1 < upTo || place + 1 == values.length ? values[place] : values[place + 1];
        return Quantiles.between(values[place], next, position - below);
    }
}
