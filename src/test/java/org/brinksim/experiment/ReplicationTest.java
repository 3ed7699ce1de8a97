package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.junit.jupiter.api.Test;

class ReplicationTest {
    private static Replication replication(
            Function<Scenario, Model> models, ParameterDraws draws, boolean isInterrupted) {
        return new Replication(models, scenario -> draws, 5, new Ensemble.Conduct(2, true, () -> isInterrupted));
    }

    @Test
    void theSameReplicateOfEveryScenarioHasTheSameDraw() {
        Replication replication = replication(Samples.models(), ParameterDraws.priorsBut(Set.of()), false);
        Scenario base = Samples.scenario();
        Scenario other = base.with(EnumSet.noneOf(Mechanism.class));
        List<List<Double>> one = new ArrayList<>();
        List<List<Double>> two = new ArrayList<>();
        replication.each(base, 30, Detail.METRICS, (run, outcome) -> one.add(run.values()));
        replication.each(other, 30, Detail.METRICS, (run, outcome) -> two.add(run.values()));
        assertThat(one).isEqualTo(two).doesNotHaveDuplicates();
        assertThat(one.get(0)).isNotEmpty();
    }

    @Test
    void outcomesComeInOrderWhateverTheThreads() {
        Replication replication = replication(Samples.models(), ParameterDraws.none(), false);
        List<Integer> order = new ArrayList<>();
        replication.each(
                Samples.scenario(),
                500,
                Detail.METRICS,
                (run, outcome) -> order.add(run.id().replicate()));
        assertThat(order).hasSize(500).isSorted();
    }

    @Test
    void aFailedRunAndAnInterruptionAreTold() {
        assertThatThrownBy(() -> replication(Samples.failing(), ParameterDraws.none(), false)
                        .outcomes(Samples.scenario(), 20, Detail.METRICS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("d0r3 of")
                .hasMessageContaining("by zero");
        assertThatThrownBy(() -> replication(Samples.models(), ParameterDraws.none(), true)
                        .outcomes(Samples.scenario(), 20, Detail.METRICS))
                .isInstanceOf(CancellationException.class);
    }
}
