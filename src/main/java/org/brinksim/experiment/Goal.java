package org.brinksim.experiment;

import java.util.List;
import java.util.function.BiFunction;
import org.brinksim.scenario.Metric;
import org.brinksim.statistics.ReplicateControl;

/**
 * How exactly the mean of a metric shall be known; a width of 0 is none.
 *
 * @param metric name of its column
 * @param width width of the interval that is narrow enough, in the unit of the metric
 * @param relativeWidth width that is narrow enough as a share of the mean
 */
public record Goal(String metric, double width, double relativeWidth) {
    private static final int BATCH = 100;

    /** Checks the widths. */
    public Goal {
        if (!(width >= 0 && relativeWidth >= 0 && width + relativeWidth > 0)) {
            throw new IllegalArgumentException(
                    "widths " + width + " and " + relativeWidth + "; allowed are numbers of 0 or more, one above 0");
        }
    }

    /** The columns of metrics that a goal can name. */
    public static List<String> metrics(EnsemblePlan plan) {
        return Metric.names(plan.scenario().states());
    }

    /** Every design point by itself has enough replicates. */
    public Sufficiency ofEachPoint(EnsemblePlan plan, double level) {
        return sufficiency(plan, level, IntervalGoal::new);
    }

    /** The differences between the first design point and all others have enough pairs. */
    public Sufficiency ofPairs(EnsemblePlan plan, double level) {
        int alternatives = plan.design().size() - 1;
        return sufficiency(plan, level, (control, column) -> new PairedGoal(control, column, alternatives));
    }

    private Sufficiency sufficiency(
            EnsemblePlan plan, double level, BiFunction<ReplicateControl, Integer, Sufficiency> rule) {
        int most = StrictMath.max(1, plan.replicates() / BATCH);
        int column = metrics(plan).indexOf(metric);
        if (column < 0) {
            throw new IllegalArgumentException(metric + " is no metric of the plan");
        }
        return rule.apply(new ReplicateControl(BATCH, most, level, width / 2, relativeWidth / 2), column);
    }
}
