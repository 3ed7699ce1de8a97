package org.brinksim.config;

import java.util.List;
import org.brinksim.experiment.design.Factor;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads factors that are numbers of the model: parameters and inputs. */
final class NumberFactors {
    private static final String PARAMETERS = "parameters.";

    private final Scenario scenario;
    private final Problems problems;

    NumberFactors(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /**
     * A factor, null when it has problems, which are reported.
     *
     * @param path the path as it is stated
     * @param paths the parameters or inputs that it means, at least one
     * @param node the values, of a form that {@link FactorShape} allows
     */
    @Nullable
    Factor factor(String path, List<String> paths, Node node) {
        if (FactorShape.isPrior(node)) {
            return standing(path, paths, node);
        }
        return node instanceof Sequence list
                ? levels(path, quantity(paths.get(0)), list)
                : range(path, quantity(paths.get(0)), (Mapping) node);
    }

    private @Nullable Factor levels(String path, Quantity quantity, Sequence list) {
        int before = problems.count();
        list.items().forEach(item -> check(quantity, item, path));
        return problems.count() > before
                ? null
                : new Factor.Levels(
                        path,
                        list.items().stream()
                                .map(item -> ((Scalar) item).number())
                                .toList());
    }

    private @Nullable Factor range(String path, Quantity quantity, Mapping range) {
        int before = problems.count();
        for (String end : List.of(FactorShape.LOW, FactorShape.HIGH)) {
            Node node = range.get(end);
            check(quantity, node == null ? range : node, path);
        }
        LowHigh ends = new LowHigh(range);
        if (problems.count() > before || !ends.isOrdered(path, problems)) {
            return null;
        }
        return ends.hasSteps()
                ? new Factor.Levels(path, ends.levels())
                : new Factor.Range(path, ends.low(), ends.high());
    }

    private void check(Quantity quantity, Node node, String path) {
        new Bare(quantity).check(node, path, new Check(Mapping.empty(node.place()), problems));
    }

    /** What a factor goes over that states no values: the prior of the parameter, or the range that the scenario states. */
    private @Nullable Factor standing(String path, List<String> paths, Node node) {
        Parameter parameter = path.startsWith(PARAMETERS) ? parameter(path) : null;
        if (parameter != null && parameter.prior() != null) {
            return new Factor.Distributed(path, parameter.prior(), parameter.low(), parameter.high());
        }
        List<List<Double>> ranges = paths.stream().map(this::stated).distinct().toList();
        double low = ranges.get(0).get(0);
        double high = ranges.get(0).get(1);
        if (ranges.size() == 1 && low < high) {
            return new Factor.Range(path, low, high);
        }
        String why = ranges.size() > 1
                ? "the scenario states different ranges for what it means"
                : "it has no prior, and the scenario states no low and high for it";
        problems.report(node.place(), path, why + "; write {low, high} or a list of levels");
        return null;
    }

    private List<Double> stated(String path) {
        return scenario.figures().stream()
                .filter(figure -> figure.path().equals(path))
                .map(NumberFactors::ends)
                .findFirst()
                .orElse(List.of(Double.NaN, Double.NaN));
    }

    private static List<Double> ends(Figure figure) {
        return List.of(figure.low(), figure.high());
    }

    private Quantity quantity(String path) {
        Layout layout = scenario.inputs().layout();
        return path.startsWith(PARAMETERS)
                ? Quantity.of(parameter(path))
                : Quantity.of(layout.input(layout.slot(path).orElseThrow()));
    }

    private static Parameter parameter(String path) {
        return Parameters.named(path.substring(PARAMETERS.length()));
    }
}
