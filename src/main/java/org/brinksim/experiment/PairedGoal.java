package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.ReplicateControl;

/**
 * Pairs are enough when the interval of the mean difference of one metric is narrow for every alternative, design points 1 and up, to
 * the base, design point 0.
 */
public final class PairedGoal implements Sufficiency {
    private final ReplicateControl control;
    private final int column;
    private final Map<Integer, Double> base = new HashMap<>();
    private final List<Accumulator> differences = new ArrayList<>();

    /**
     * A goal.
     *
     * @param control size of the batches, level and width
     * @param column column of the metric in {@link org.brinksim.scenario.Metric#columns}
     * @param alternatives number of alternatives
     */
    public PairedGoal(ReplicateControl control, int column, int alternatives) {
        this.control = control;
        this.column = column;
        for (int i = 0; i < alternatives; i++) {
            differences.add(new Accumulator());
        }
    }

    @Override
    public int batch() {
        return control.batch();
    }

    @Override
    public boolean isJoint() {
        return true;
    }

    @Override
    public void delivered(RunRecord run) {
        int design = run.id().design();
        int replicate = run.id().replicate();
        if (design == 0 && replicate % control.batch() == 0) {
            base.clear();
        }
        double value = run.result() instanceof Finished done ? done.outcome().metric(column) : Double.NaN;
        if (design == 0) {
            base.put(replicate, value);
            return;
        }
        double difference = value - base.getOrDefault(replicate, Double.NaN);
        if (!Double.isNaN(difference)) {
            differences.get(design - 1).add(difference);
        }
    }

    @Override
    public boolean isEnough(int designPoint) {
        return differences.stream().allMatch(control::narrow);
    }
}
