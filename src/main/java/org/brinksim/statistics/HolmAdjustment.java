package org.brinksim.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** P-values adjusted for asking many questions (Holm 1979, Scandinavian Journal of Statistics 6, 65–70). */
public final class HolmAdjustment {
    private HolmAdjustment() {}

    /**
     * Returns the adjusted p-values: with the smallest first, the k-th of m is the largest of min(1, (m − j + 1)·p_j) for j ≤ k.
     *
     * <p>Calling a difference real where the adjusted value is at most α is wrong about any of them with a chance of at most α, whatever the
     * p-values have to do with each other.
     *
     * @param values p-values from 0 to 1; NaN where no question was asked
     * @return as many adjusted values in the same order, NaN where there was none
     */
    public static double[] of(double... values) {
        int[] ascending = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[values.length];
        Arrays.fill(adjusted, Double.NaN);
        double largest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            double value = values[ascending[rank]];
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("p-value " + value + "; allowed is 0 to 1");
            }
            largest = StrictMath.max(largest, StrictMath.min(1, (ascending.length - rank) * value));
            adjusted[ascending[rank]] = largest;
        }
        return adjusted;
    }
}
