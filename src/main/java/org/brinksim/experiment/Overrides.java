package org.brinksim.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** Puts values at paths of a scenario: parameters and numeric inputs. */
public final class Overrides {
    private static final String PARAMETERS = "parameters.";

    private Overrides() {}

    /** Whether a path names a declared parameter or numeric inputs of the scenario; {@code *} in it stands for any id. */
    public static boolean isKnown(Scenario scenario, String path) {
        return isParameter(path) || !scenario.inputs().layout().slots(path).isEmpty();
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
     * A scenario with other values at some paths: inputs have them from the first day on, until a later dated entry changes them.
     *
     * @param scenario the scenario, left as it is
     * @param paths paths of parameters and numeric inputs; {@code *} stands for any id
     * @param values one value per path
     * @throws IllegalArgumentException if a path is unknown or a value outside its bounds
     */
    public static Scenario apply(Scenario scenario, List<String> paths, List<Double> values) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        Map<Integer, Double> inputs = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            if (isParameter(paths.get(i))) {
                parameters.put(paths.get(i).substring(PARAMETERS.length()), values.get(i));
            } else {
                put(scenario.inputs().layout(), inputs, paths.get(i), values.get(i));
            }
        }
        Scenario changed = inputs.isEmpty() ? scenario : scenario.startingWith(inputs);
        return parameters.isEmpty()
                ? changed
                : changed.with(changed.parameters().with(parameters));
    }

    /** What a path of inputs names; all inputs of a path with {@code *} are alike. */
    public static Input input(Layout layout, String path) {
        return layout.input(slots(layout, path).get(0));
    }

    private static boolean isParameter(String path) {
        return path.startsWith(PARAMETERS) && Parameters.isDeclared(path.substring(PARAMETERS.length()));
    }

    private static List<Integer> slots(Layout layout, String path) {
        List<Integer> slots = layout.slots(path);
        if (slots.isEmpty()) {
            throw new IllegalArgumentException(path + ": the scenario has no such parameter or input");
        }
        return slots;
    }

    private static void put(Layout layout, Map<Integer, Double> inputs, String path, double value) {
        for (int slot : slots(layout, path)) {
            Input input = layout.input(slot);
            if (!(value >= input.low() && value <= input.high())) {
                throw new IllegalArgumentException(
                        path + ": " + value + " is outside " + input.low() + " to " + input.high());
            }
            inputs.put(slot, value);
        }
    }
}
