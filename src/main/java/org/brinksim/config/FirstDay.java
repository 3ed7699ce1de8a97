package org.brinksim.config;

import java.util.List;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** The values of a scenario on its first day, after the dated entries up to it. */
final class FirstDay {
    private static final String PARAMETERS = "parameters.";

    private final Scenario scenario;
    private final double[] values;

    FirstDay(Scenario scenario) {
        this.scenario = scenario;
        ConditionPlan plan = ConditionPlan.of(scenario);
        Conditions start = plan.atStart();
        this.values = start.toArray();
        plan.on(0).forEach(change -> values[change.slot()] = change.value());
    }

    /** The value of a factor; of a choice 0, of inputs with different values NaN. */
    double own(Varied varied) {
        if (varied.isChoice()) {
            return 0;
        }
        List<Double> all = varied.paths().stream().map(this::value).distinct().toList();
        return all.size() == 1 ? all.get(0) : Double.NaN;
    }

    private double value(String path) {
        return path.startsWith(PARAMETERS)
                ? scenario.parameters().get(Parameters.named(path.substring(PARAMETERS.length())))
                : values[scenario.inputs().layout().slot(path).orElseThrow()];
    }
}
