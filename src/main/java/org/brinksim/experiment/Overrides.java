package org.brinksim.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** Puts values at paths of a scenario: parameters and numeric inputs. */
public final class Overrides {
    private static final String PARAMETERS = "parameters.";

    private Overrides() {}

    /** Whether a path names a declared parameter or a numeric input of the scenario. */
    public static boolean isKnown(Scenario scenario, String path) {
        return isParameter(path) || scenario.inputs().layout().slot(path).isPresent();
    }

    /** The path of a parameter. */
    public static String path(String parameter) {
        return PARAMETERS + parameter;
    }

    /** Column name of a path: {@code p_} and the path, with {@code _} for all but letters and digits. */
    public static String column(String path) {
        return "p_" + path.replaceAll("[^A-Za-z0-9]", "_");
    }

    /**
     * A scenario with other values at some paths.
     *
     * @param scenario the scenario, left as it is
     * @param paths paths of parameters and numeric inputs
     * @param values one value per path
     * @throws IllegalArgumentException if a path is unknown or a value outside its bounds
     */
    public static Scenario apply(Scenario scenario, List<String> paths, List<Double> values) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        double[] inputs = scenario.inputs().toArray();
        for (int i = 0; i < paths.size(); i++) {
            if (isParameter(paths.get(i))) {
                parameters.put(paths.get(i).substring(PARAMETERS.length()), values.get(i));
            } else {
                put(scenario.inputs().layout(), inputs, paths.get(i), values.get(i));
            }
        }
        return scenario.with(new Conditions(scenario.inputs().layout(), inputs))
                .with(scenario.parameters().with(parameters));
    }

    private static boolean isParameter(String path) {
        return path.startsWith(PARAMETERS) && Parameters.isDeclared(path.substring(PARAMETERS.length()));
    }

    private static void put(Layout layout, double[] inputs, String path, double value) {
        OptionalInt slot = layout.slot(path);
        if (slot.isEmpty()) {
            throw new IllegalArgumentException(path + ": the scenario has no such parameter or input");
        }
        Input input = layout.input(slot.getAsInt());
        if (!(value >= input.low() && value <= input.high())) {
            throw new IllegalArgumentException(
                    path + ": " + value + " is outside " + input.low() + " to " + input.high());
        }
        inputs[slot.getAsInt()] = value;
    }
}
