package org.brinksim.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.statistics.ReplicateControl;

/**
 * When there are enough replicates, as the options say.
 *
 * @param ensemble the options
 * @param scenario the scenario whose metrics can be named
 */
record Precision(EnsembleOptions ensemble, Scenario scenario) {
    private static final int BATCH = 100;

    /**
     * The rule.
     *
     * @param goal makes it of the size of batches with their interval, and of the column of the metric
     * @return the rule; empty when the options name an unknown metric
     */
    Optional<Sufficiency> sufficiency(BiFunction<ReplicateControl, Integer, Sufficiency> goal) {
        if (!ensemble.hasGoal()) {
            return Optional.of(Sufficiency.never());
        }
        EnsembleOptions.Goal asked = ensemble.goal();
        int column = metrics().indexOf(asked.metric());
        int most = StrictMath.max(1, ensemble.replicates() / BATCH);
        ReplicateControl control =
                new ReplicateControl(BATCH, most, ensemble.level(), asked.width() / 2, asked.relativeWidth() / 2);
        return column < 0 ? Optional.empty() : Optional.of(goal.apply(control, column));
    }

    /** What to say when the metric is unknown. */
    String unknownMetric() {
        return "--metric: " + ensemble.goal().metric() + "; allowed are " + String.join(", ", metrics());
    }

    private List<String> metrics() {
        return Metric.columns(scenario.states()).stream()
                .map(Metric.Column::name)
                .toList();
    }
}
