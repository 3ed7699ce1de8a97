package org.brinksim.experiment.directional;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brinksim.experiment.Replication;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.PairedRatio;

/**
 * Pairs of runs for many expectations: every scenario runs once for each set of mechanisms, and all expectations read those
 * runs. The two runs of a pair have the same random numbers and the same draw of parameters.
 */
public final class DirectionalRuns {
    private final Replication replication;
    private final int pairs;

    /** A scenario with some mechanisms switched off. */
    private record Arm(String scenario, Set<Mechanism> off) {}

    /** The sums of one arm for one expectation, run by run. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sums(Question question, double[] top, double[] bottom) {
        void add(int replicate, RunOutcome run) {
            top[replicate] = question.top().applyAsDouble(run);
            bottom[replicate] = question.bottom().applyAsDouble(run);
        }
    }

    /**
     * Runs for expectations.
     *
     * @param replication makes the runs
     * @param pairs number of pairs of each expectation, at least 2
     */
    public DirectionalRuns(Replication replication, int pairs) {
        this.replication = replication;
        this.pairs = pairs;
    }

    /** The results, in the order of the tests. Scenarios of one name are the same scenario. */
    public List<DirectionalResult> results(List<DirectionalTest> tests) {
        Map<Arm, Scenario> arms = new LinkedHashMap<>();
        Map<Arm, Map<DirectionalTest, Sums>> sums = new LinkedHashMap<>();
        for (DirectionalTest test : tests) {
            for (Scenario scenario : List.of(test.base(), test.changed())) {
                for (Set<Mechanism> off :
                        List.of(Set.<Mechanism>of(), test.expectation().carriers())) {
                    Arm arm = new Arm(scenario.name(), off);
                    arms.putIfAbsent(arm, without(scenario, off));
                    sums.computeIfAbsent(arm, key -> new LinkedHashMap<>()).put(test, empty(test));
                }
            }
        }
        arms.forEach((arm, scenario) -> {
            Map<DirectionalTest, Sums> asked = of(sums, arm);
            replication.each(
                    scenario,
                    pairs,
                    Detail.METRICS,
                    (run, outcome) ->
                            asked.values().forEach(sum -> sum.add(run.id().replicate(), outcome)));
        });
        List<DirectionalResult> results = new ArrayList<>();
        tests.forEach(test -> results.add(new DirectionalResult(
                test,
                ratio(sums, test, Set.of()),
                ratio(sums, test, test.expectation().carriers()))));
        return results;
    }

    private Sums empty(DirectionalTest test) {
        return new Sums(Question.of(test.base(), test.expectation()), new double[pairs], new double[pairs]);
    }

    private static Scenario without(Scenario scenario, Set<Mechanism> off) {
        EnumSet<Mechanism> on = EnumSet.copyOf(scenario.switches());
        on.removeAll(off);
        return scenario.with(on);
    }

    private static Map<DirectionalTest, Sums> of(Map<Arm, Map<DirectionalTest, Sums>> sums, Arm arm) {
        return Objects.requireNonNull(sums.get(arm));
    }

    private static PairedRatio ratio(
            Map<Arm, Map<DirectionalTest, Sums>> sums, DirectionalTest test, Set<Mechanism> off) {
        Sums base = Objects.requireNonNull(
                of(sums, new Arm(test.base().name(), off)).get(test));
        Sums other = Objects.requireNonNull(
                of(sums, new Arm(test.changed().name(), off)).get(test));
        return PairedRatio.of(base.top(), base.bottom(), other.top(), other.bottom());
    }
}
