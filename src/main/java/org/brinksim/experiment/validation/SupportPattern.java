package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.RunOutcome;

/** How support of the two leaderships changes from the day before a trigger to two weeks after it, in runs that reach rung 6. */
final class SupportPattern {
    private static final int DAYS = 14;

    private final Scenario scenario;
    private final LocalDate day;
    private final Map<Integer, RunOutcome> before = new HashMap<>();
    private final Pool controlled = new Pool();
    private final Pool open = new Pool();

    SupportPattern(Scenario scenario) {
        this.scenario = scenario;
        this.day = TriggerPatterns.trigger(scenario).stamp().at();
    }

    /** The scenario up to the day before the trigger. */
    Scenario quiet() {
        return scenario.until(day.minusDays(1));
    }

    /** The scenario up to two weeks after the trigger. */
    Scenario shaken() {
        return scenario.until(day.plusDays(DAYS));
    }

    void addQuiet(int replicate, RunOutcome run) {
        before.put(replicate, run);
    }

    void addShaken(int replicate, RunOutcome run) {
        RunOutcome earlier = before.get(replicate);
        if (earlier == null || !TriggerPatterns.reachesIncursion(run)) {
            return;
        }
        int side = controlledSide();
        controlled.add(change(earlier, run, side));
        open.add(change(earlier, run, 1 - side));
    }

    private double change(RunOutcome earlier, RunOutcome later, int side) {
        int column = ThirdPartyPatterns.column(scenario, Metric.SUPPORT_SIDE_END, side);
        return later.metric(column) - earlier.metric(column);
    }

    /** The side whose public is the more controlled, by the inputs at the start. */
    private int controlledSide() {
        return control(0) > control(1) ? 0 : 1;
    }

    private double control(int side) {
        return scenario.inputs().get(scenario.inputs().layout().slot(Input.CONTROL, side));
    }

    List<Check> checks(Checks maker) {
        return List.of(
                maker.whole(
                        Pattern.P14,
                        scenario.name() + ": mean change of support, controlled side; the interval lies above 0",
                        new Target(0, Double.POSITIVE_INFINITY),
                        controlled,
                        Pool.MEAN),
                maker.whole(
                        Pattern.P14,
                        scenario.name() + ": mean change of support, open side; the interval lies below 0",
                        new Target(Double.NEGATIVE_INFINITY, 0),
                        open,
                        Pool.MEAN));
    }
}
