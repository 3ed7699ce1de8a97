package org.brinksim.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A declared parameter of the model.
 *
 * @param name name in scenario files under {@code parameters}
 * @param unit unit of the value
 * @param initial default value
 * @param low smallest allowed value
 * @param high largest allowed value
 * @param prior what is believed before fitting, null for a constant
 * @param source where the default comes from; "assumption" when it is one
 * @param mechanism title of the part of the model it belongs to
 * @param meaning what it is, in one sentence
 * @param shows where raising it shows
 * @param calibrated whether it is one of the parameters that are fitted to the record
 */
public record Parameter(
        String name,
        String unit,
        double initial,
        double low,
        double high,
        @Nullable Prior prior,
        String source,
        String mechanism,
        String meaning,
        Shows shows,
        boolean calibrated) {

    public Parameter {
        if (!(low <= initial && initial <= high)) {
            throw new IllegalArgumentException(name + ": default " + initial + " outside " + low + " to " + high);
        }
    }

    /** Starts the declaration of a parameter. */
    static Parameter named(String name, String unit, double initial) {
        return new Parameter(
                name,
                unit,
                initial,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                null,
                "assumption",
                "",
                "",
                new Shows("m_incidents", Direction.UP),
                false);
    }

    Parameter within(double lowest, double highest) {
        return new Parameter(
                name, unit, initial, lowest, highest, prior, source, mechanism, meaning, shows, calibrated);
    }

    /** The same parameter under another prior. */
    public Parameter prior(Prior belief) {
        return new Parameter(name, unit, initial, low, high, belief, source, mechanism, meaning, shows, calibrated);
    }

    Parameter source(String where) {
        return new Parameter(name, unit, initial, low, high, prior, where, mechanism, meaning, shows, calibrated);
    }

    Parameter meaning(String part, String sentence) {
        return new Parameter(name, unit, initial, low, high, prior, source, part, sentence, shows, calibrated);
    }

    Parameter shows(String metric, Direction direction) {
        Shows where = new Shows(metric, direction);
        return new Parameter(name, unit, initial, low, high, prior, source, mechanism, meaning, where, calibrated);
    }

    Parameter fitted() {
        return new Parameter(name, unit, initial, low, high, prior, source, mechanism, meaning, shows, true);
    }
}
