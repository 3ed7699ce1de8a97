package org.brinksim.experiment.validation;

import java.util.Arrays;
import java.util.List;

/**
 * A forecast of monthly counts: a sample for each month.
 *
 * @param name what made it
 * @param samples at least two numbers for each month, in the order of the months
 */
public record Forecast(String name, List<double[]> samples) {
    /** Copies the list. */
    public Forecast {
        samples = List.copyOf(samples);
    }

    /** The same forecast from other runs of it: the members of each sample at some places. */
    Forecast of(int[] members) {
        return new Forecast(
                name,
                samples.stream()
                        .map(sample -> Arrays.stream(members)
                                .mapToDouble(i -> sample[i])
                                .toArray())
                        .toList());
    }
}
