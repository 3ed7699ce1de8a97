package org.brinksim.experiment.record;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.Replication;
import org.brinksim.scenario.Metric;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.MeanInterval;

/** Support of the two leaderships around a clash: the day before the trigger, and two weeks after it. */
final class SupportRecord {
    private static final double LEVEL = .9;

    private final RecordRuns before;
    private final RecordRuns after;
    private final String clash;

    SupportRecord(RecordCases.Clash clash, Replication replication, int runs) {
        this.clash = clash.after().name();
        this.before = RecordRuns.of(replication, clash.before(), runs);
        this.after = RecordRuns.of(replication, clash.after(), runs);
    }

    void rows(RecordSections page) {
        for (int side = 0; side < 2; side++) {
            boolean controlled = side == after.controlledSide();
            String state = clash + ", " + after.state(side) + (controlled ? " (controlled)" : " (open)");
            page.mean(
                    state + ": change, runs at rung ≥ 6",
                    changes(side, true),
                    Recorded.direction(controlled, "seed-0"));
            page.mean(state + ": change, other runs", changes(side, false), Recorded.nothing());
        }
    }

    private MeanInterval changes(int side, boolean large) {
        int column = after.column(Metric.SUPPORT_SIDE_END, side);
        List<Double> changes = new ArrayList<>();
        for (int r = 0; r < after.outcomes().size(); r++) {
            RunOutcome run = after.outcomes().get(r);
            if (RecordRuns.large(run).isEmpty() != large) {
                changes.add(run.metric(column) - before.outcomes().get(r).metric(column));
            }
        }
        return MeanInterval.of(changes.stream().mapToDouble(Double::doubleValue).toArray(), LEVEL);
    }
}
