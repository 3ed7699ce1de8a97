package org.brinksim.experiment;

import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.ReplicateControl;

/** Replicates of a design point are enough when the interval of the mean of one metric is narrow. */
public final class IntervalGoal implements Sufficiency {
    private final ReplicateControl control;
    private final int column;
    private Accumulator seen = new Accumulator();
    private int point;

    /**
     * A goal.
     *
     * @param control size of the batches, level and width
     * @param column column of the metric in {@link org.brinksim.scenario.Metric#columns}
     */
    public IntervalGoal(ReplicateControl control, int column) {
        this.control = control;
        this.column = column;
    }

    @Override
    public int batch() {
        return control.batch();
    }

    @Override
    public void delivered(RunRecord run) {
        if (run.id().design() != point) {
            point = run.id().design();
            seen = new Accumulator();
        }
        if (run.result() instanceof RunResult.Finished done
                && !Double.isNaN(done.outcome().metric(column))) {
            seen.add(done.outcome().metric(column));
        }
    }

    @Override
    public boolean isEnough(int designPoint) {
        return designPoint == point && control.narrow(seen);
    }
}
