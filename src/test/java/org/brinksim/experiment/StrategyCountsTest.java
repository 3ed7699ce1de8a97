package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Act;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.SampleOutcomes;
import org.brinksim.simulation.Transfer;
import org.junit.jupiter.api.Test;

class StrategyCountsTest {
    private static final String LARGE = "mill 10";

    private final Scenario scenario = Samples.scenario();

    private static Transfer drones(int day, double count, double musd) {
        return new Transfer(day, "PPP", 0, EquipmentClass.ARMED_DRONE, count, musd, musd / 2);
    }

    private static Act act(String actor, EventKind kind, String episode, boolean accepted) {
        return new Act(10, actor, kind, episode, accepted);
    }

    private RunOutcome run(List<Transfer> transfers, List<Act> acts) {
        return SampleOutcomes.of(scenario, transfers, acts);
    }

    private List<RunOutcome> runs() {
        return List.of(
                run(
                        List.of(
                                drones(3, 2, .1),
                                drones(40, 1, .2),
                                drones(400, 5, 1),
                                new Transfer(5, "PPP", 1, EquipmentClass.MUNITIONS, 3, .3, 0)),
                        List.of(
                                act("PPP", EventKind.OFFER, LARGE, true),
                                act("PPP", EventKind.OFFER, LARGE, false),
                                act("QQQ", EventKind.STATEMENT, LARGE, true))),
                run(List.of(drones(9, 6, .3)), List.of(act("PPP", EventKind.OFFER, "other 3", false))),
                run(List.of(), List.of()));
    }

    private ArmsFlows flows(List<RunOutcome> outcomes) {
        ArmsFlows flows = new ArmsFlows(scenario);
        outcomes.forEach(flows::add);
        return flows;
    }

    private ActCounts acts(List<RunOutcome> outcomes) {
        ActCounts acts = new ActCounts(scenario);
        outcomes.forEach(acts::add);
        return acts;
    }

    @Test
    void armsAreMeansOverAllRunsByYear() {
        List<ArmsFlows.Row> rows = flows(runs()).rows();
        ArmsFlows.Row first = rows.stream()
                .filter(row -> row.flow().equals(new ArmsFlows.Flow("PPP", "AAA", 2021, "armed_drone")))
                .findFirst()
                .orElseThrow();
        assertThat(first.runs()).isEqualTo(3);
        assertThat(first.systems()).isEqualTo(3);
        assertThat(first.low()).isCloseTo(.3, within(1e-12));
        assertThat(first.high()).isCloseTo(5.7, within(1e-12));
        assertThat(first.musd()).isCloseTo(.2, within(1e-12));
        assertThat(rows)
                .extracting(row -> row.flow().recipient() + " " + row.flow().year() + " "
                        + row.flow().system())
                .containsExactly(
                        "AAA 2021 armed_drone",
                        "AAA 2021 weapons",
                        "AAA 2022 armed_drone",
                        "AAA 2022 weapons",
                        "BBB 2021 munitions");
    }

    @Test
    void actsAreCountedByActorAndForAllTogether() {
        List<ActCounts.Row> rows = acts(runs()).rows();
        ActCounts.Row offers = row(rows, "PPP", EventKind.OFFER);
        assertThat(offers.perRun()).isEqualTo(1);
        assertThat(offers.acceptedShare()).isCloseTo(1 / 3., within(1e-12));
        assertThat(offers.episodesShare()).isCloseTo(1 / 3., within(1e-12));
        assertThat(row(rows, ActCounts.ANYBODY, EventKind.OFFER).acts()).isEqualTo(3);
        assertThat(row(rows, "QQQ", EventKind.STATEMENT).acceptedShare()).isNaN();
        assertThat(row(rows, "PPP", EventKind.PRESSURE).perRun()).isZero();
    }

    private static ActCounts.Row row(List<ActCounts.Row> rows, String actor, EventKind kind) {
        return rows.stream()
                .filter(row -> row.doing().equals(new ActCounts.Doing(actor, kind)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void partsMergeToTheWholeInAnyOrder() {
        List<RunOutcome> runs = runs();
        List<RunOutcome> turned = new ArrayList<>(runs);
        Collections.reverse(turned);
        ArmsFlows arms = flows(turned.subList(0, 1));
        arms.merge(flows(turned.subList(1, 3)));
        assertThat(arms.rows()).isEqualTo(flows(runs).rows());
        ActCounts acts = acts(turned.subList(0, 2));
        acts.merge(acts(turned.subList(2, 3)));
        assertThat(acts.rows()).isEqualTo(acts(runs).rows());
    }
}
