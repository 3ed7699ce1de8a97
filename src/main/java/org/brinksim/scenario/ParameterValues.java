package org.brinksim.scenario;

import java.util.Map;

/** The value of every declared parameter in one run. Immutable. */
public final class ParameterValues {
    private final double[] values;

    private ParameterValues(double[] values) {
        this.values = values;
    }

    /** The defaults of all declared parameters. */
    public static ParameterValues defaults() {
        return new ParameterValues(
                Parameters.all().stream().mapToDouble(Parameter::initial).toArray());
    }

    /** The value of a parameter, in its unit. */
    public double get(Parameter parameter) {
        return values[Parameters.index(parameter.name())];
    }

    /**
     * These values with some replaced.
     *
     * @param changes parameter name to value
     * @throws IllegalArgumentException if a name is not declared or a value lies outside its bounds
     */
    public ParameterValues with(Map<String, Double> changes) {
        double[] next = values.clone();
        changes.forEach((name, value) -> {
            Parameter parameter = Parameters.named(name);
            if (!(value >= parameter.low() && value <= parameter.high())) {
                throw new IllegalArgumentException("parameters." + name + ": " + value + " is outside "
                        + parameter.low() + " to " + parameter.high());
            }
            next[Parameters.index(name)] = value;
        });
        return new ParameterValues(next);
    }
}
