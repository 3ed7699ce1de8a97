package org.brinksim.experiment.validation;

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
}
