package org.brinksim.experiment.optimisation;

/**
 * A metric that a mix is to lower or to raise.
 *
 * @param metric name of the column of the metric, for example {@code m_deaths}
 * @param maximise whether more is better
 */
public record Aim(String metric, boolean maximise) {
    /** Checks that there is a name. */
    public Aim {
        if (metric.isBlank()) {
            throw new IllegalArgumentException("An aim without a metric; allowed is the name of a metric");
        }
    }

    /** The value with the sign that makes less better; its own inverse. */
    double signed(double value) {
        return maximise ? 0 - value : value;
    }
}
