package org.brinksim.cli;

import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.output.Order;

/** Counts the design points that used up their replicates without reaching the goal. */
final class Shortfall {
    private final Order order;
    private final Sufficiency sufficiency;
    private int point;
    private int runs;
    private int missed;

    Shortfall(Order order, Sufficiency sufficiency) {
        this.order = order;
        this.sufficiency = sufficiency;
    }

    /** Takes the next run. */
    void accept(RunRecord run) {
        if (run.id().design() != point && !sufficiency.isJoint()) {
            missed += missing();
            point = run.id().design();
            runs = 0;
        }
        sufficiency.delivered(run);
        runs++;
    }

    /** Points that missed the goal, of all that came in. */
    int missed() {
        return missed + missing();
    }

    private int missing() {
        long most = order.plan().replicates()
                * (sufficiency.isJoint() ? (long) order.plan().design().size() : 1);
        return order.goal() != null && runs == most && !sufficiency.isEnough(point) ? 1 : 0;
    }
}
