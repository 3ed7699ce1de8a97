package org.brinksim.experiment.validation;

import java.util.List;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Scenario;

/** The parts of a scenario that situations are told by: politics of each day and the stake of each segment. */
final class Setting {
    private static final Input[] COMMITTING = {Input.COMMITMENT, Input.SUCCESSION};

    private final Scenario scenario;
    private final int[] politics;

    Setting(Scenario scenario) {
        this.scenario = scenario;
        ConditionPlan plan = ConditionPlan.of(scenario);
        Conditions start = plan.atStart();
        double[] values = start.toArray();
        this.politics = new int[scenario.calendar().days()];
        for (int day = 0; day < politics.length; day++) {
            plan.on(day).forEach(change -> values[change.slot()] = change.value());
            politics[day] = Situation.politics(sum(start.layout(), values));
        }
    }

    private static double sum(Layout layout, double[] values) {
        double sum = 0;
        for (Input input : COMMITTING) {
            sum += values[layout.slot(input, 0)] + values[layout.slot(input, 1)];
        }
        return sum;
    }

    int politics(int day) {
        return politics[day];
    }

    int days() {
        return politics.length;
    }

    /** Whether any of some segments has a high stake; ids that the scenario does not have count for nothing. */
    boolean isHighStake(List<String> segments) {
        Layout layout = scenario.inputs().layout();
        for (int segment = 0; segment < scenario.segments().size(); segment++) {
            if (segments.contains(scenario.segments().get(segment).id())
                    && scenario.inputs().get(layout.slot(Input.STAKE, segment)) >= Situation.HIGH_STAKE) {
                return true;
            }
        }
        return false;
    }
}
