package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.brinksim.experiment.Ensemble.Conduct;
import org.brinksim.experiment.Ensemble.Ending;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunResult.Stage;
import org.brinksim.scenario.Scenario;
import org.brinksim.statistics.ReplicateControl;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final Design THREE_POINTS = Design.of(
            List.of("parameters.climb_propensity", "segments.mill.settled"),
            List.of(List.of(.5, .1), List.of(.5, 7.0), List.of(2.0, 1.0)));

    @Test
    void runsComeInOrderAndAreTheSameForAnyNumberOfThreads() throws IOException {
        EnsemblePlan plan = Samples.plan(THREE_POINTS, 83);
        Collected one = collect(plan, Samples.models(), Sufficiency.never(), 1);
        Collected three = collect(plan, Samples.models(), Sufficiency.never(), 3);
        assertThat(one.lines).hasSize(3 * 83).isEqualTo(three.lines);
        assertThat(one.ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aDesignPointThatIsNotAllowedFailsAloneInTheStageOfParameters() throws IOException {
        Collected runs = collect(Samples.plan(THREE_POINTS, 4), Samples.models(), Sufficiency.never(), 2);
        assertThat(runs.records)
                .allSatisfy(run -> assertThat(run.result() instanceof Failed)
                        .isEqualTo(run.id().design() == 1));
        Failed failed = (Failed) runs.records.get(4).result();
        assertThat(failed.stage()).isEqualTo(Stage.PARAMETERS);
        assertThat(failed.message()).contains("segments.mill.settled", "7.0", "0.0 to 1.0");
    }

    @Test
    void aRunThatFailsIsOneRecordAndTheOthersFinish() throws IOException {
        Collected runs = collect(Samples.plan(20), Samples.failing(), Sufficiency.never(), 2);
        assertThat(runs.records)
                .filteredOn(run -> run.result() instanceof Finished)
                .hasSize(17);
        Failed failed = (Failed) runs.records.get(3).result();
        assertThat(failed.error()).isEqualTo("ArithmeticException");
        assertThat(failed.message()).isEqualTo("by zero");
        assertThat(failed.stage()).isEqualTo(Stage.SIMULATION);
    }

    @Test
    void failingFastStopsAtTheFirstFailureWhateverTheThreads() throws IOException {
        for (int jobs = 1; jobs <= 3; jobs++) {
            Collected runs = new Collected();
            Ending ending = new Ensemble(Samples.plan(200), Samples.failing(), Sufficiency.never(), Shard.WHOLE)
                    .run(new Conduct(jobs, true, () -> false), RunSource.none(), runs);
            assertThat(ending).isEqualTo(Ending.STOPPED_AT_FAILURE);
            assertThat(runs.ids).hasSize(16).contains(new RunId(0, 3));
        }
    }

    @Test
    void anInterruptionStopsEarlyWithoutAGapInTheRuns() throws IOException {
        Collected runs = new Collected();
        Ending ending = new Ensemble(Samples.plan(1_000_000), Samples.models(), Sufficiency.never(), Shard.WHOLE)
                .run(new Conduct(2, false, () -> runs.ids.size() >= 50), RunSource.none(), runs);
        assertThat(ending).isEqualTo(Ending.INTERRUPTED);
        assertThat(runs.ids).hasSizeBetween(50, 200);
        for (int i = 0; i < runs.ids.size(); i++) {
            assertThat(runs.ids.get(i).replicate()).isEqualTo(i);
        }
    }

    @Test
    void theGoalIsJudgedAfterWholeBatchesOnly() throws IOException {
        ReplicateControl control = new ReplicateControl(30, 100, .9, .2, 0);
        List<Integer> sizes = new ArrayList<>();
        for (int jobs = 1; jobs <= 3; jobs++) {
            EnsemblePlan plan = Samples.plan(
                    Design.of(List.of("parameters.climb_propensity"), List.of(List.of(.1), List.of(2.0))), 3_000);
            Collected runs = collect(plan, Samples.models(), new IntervalGoal(control, 0), jobs);
            sizes.add(runs.records.size());
            assertThat(runs.of(0)).isEqualTo(30).isLessThan(runs.of(1));
            assertThat(runs.of(1) % 30).isZero();
            // half-width z·√(6/n) ≤ .2 needs about 406
            assertThat(runs.of(1)).isBetween(300, 540);
        }
        assertThat(sizes).containsOnly(sizes.get(0));
    }

    @Test
    void valuesOfTheDesignReachParametersAndInputs() {
        Scenario changed = Overrides.apply(Samples.scenario(), THREE_POINTS.paths(), List.of(.7, .25));
        assertThat(changed.inputs()
                        .get(changed.inputs()
                                .layout()
                                .slot("segments.mill.settled")
                                .orElseThrow()))
                .isEqualTo(.25);
        assertThat(changed.parameters().get(org.brinksim.scenario.Parameters.named("climb_propensity")))
                .isEqualTo(.7);
        assertThat(changed.reference().toArray())
                .isEqualTo(Samples.scenario().reference().toArray());
    }

    private static Collected collect(
            EnsemblePlan plan, Function<Scenario, Model> models, Sufficiency sufficiency, int jobs) throws IOException {
        Collected runs = new Collected();
        Ending ending = new Ensemble(plan, models, sufficiency, Shard.WHOLE)
                .run(new Conduct(jobs, false, () -> false), RunSource.none(), runs);
        assertThat(ending).isEqualTo(Ending.COMPLETE);
        return runs;
    }

    /** Keeps what comes in. */
    private static final class Collected implements RunSink {
        private final List<RunRecord> records = new ArrayList<>();
        private final List<RunId> ids = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();

        @Override
        public void accept(List<RunRecord> runs) {
            for (RunRecord run : runs) {
                records.add(run);
                ids.add(run.id());
                lines.add(run.id() + " " + run.values()
                        + (run.result() instanceof Finished done
                                ? done.outcome().metric(5)
                                : "failed"));
            }
        }

        private int of(int point) {
            return (int) ids.stream().filter(id -> id.design() == point).count();
        }
    }
}
