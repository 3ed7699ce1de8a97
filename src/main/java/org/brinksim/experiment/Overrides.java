package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** Puts values at paths of a scenario: parameters and numeric inputs. */
public final class Overrides {
    private static final String PARAMETERS = "parameters.";

    private final Scenario scenario;
    private final List<String> paths;
    private final List<List<Integer>> slots = new ArrayList<>();

    /**
     * Gets a scenario ready to take values at some paths.
     *
     * @param scenario the scenario, left as it is
     * @param paths paths of parameters and numeric inputs; {@code *} stands for any id
     * @throws IllegalArgumentException if a path is unknown
     */
    public Overrides(Scenario scenario, List<String> paths) {
        this.paths = List.copyOf(paths);
        Set<Integer> inputs = new HashSet<>();
        for (String path : paths) {
            slots.add(isParameter(path) ? List.of() : slots(scenario.inputs().layout(), path));
            inputs.addAll(slots.get(slots.size() - 1));
        }
        this.scenario = scenario.forgetting(inputs);
    }

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
     * The scenario with other values at the paths: inputs have them from the first day on, until a later dated entry changes them.
     *
     * @param values one value per path
     * @throws IllegalArgumentException if a value is outside its bounds
     */
    public Scenario apply(List<Double> values) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        double[] inputs = scenario.inputs().toArray();
        Layout layout = scenario.inputs().layout();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            double value = values.get(i);
            if (isParameter(path)) {
                parameters.put(path.substring(PARAMETERS.length()), value);
            }
            for (int slot : slots.get(i)) {
                inputs[slot] = checked(layout.input(slot), path, value);
            }
        }
        return scenario.with(
                new Conditions(layout, inputs),
                parameters.isEmpty()
                        ? scenario.parameters()
                        : scenario.parameters().with(parameters));
    }

    /** A scenario with other values at some paths, see {@link #apply(List)}. */
    public static Scenario apply(Scenario scenario, List<String> paths, List<Double> values) {
        return new Overrides(scenario, paths).apply(values);
    }

    private static double checked(Input input, String path, double value) {
        if (!(value >= input.low() && value <= input.high())) {
            throw new IllegalArgumentException(
                    path + ": " + value + " is outside " + input.low() + " to " + input.high());
        }
        return value;
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
}
