package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run is a function of the scenario, the parameters, the seed and the replicate. */
class DeterminismTest {
    private final Scenario scenario = Border.unequal().scenario();
    private final Simulation simulation = new Simulation(scenario);

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void anySeedWorksAndRepeats(long seed) {
        assertThat(told(seed, 3)).isEqualTo(told(seed, 3));
        assertThat(told(3, seed)).isEqualTo(told(3, seed)).isNotEqualTo(told(4, seed));
        assertThat(told(seed, 3)).isNotEqualTo(told(seed, 4));
    }

    @Test
    void howMuchIsKeptDoesNotChangeWhatHappens() {
        for (int replicate = 0; replicate < 25; replicate++) {
            RunOutcome full = run(5, replicate, Detail.EVENTS);
            RunOutcome daily = run(5, replicate, Detail.SERIES);
            RunOutcome lean = run(5, replicate, Detail.METRICS);
            assertThat(Account.metrics(scenario, lean)).isEqualTo(Account.metrics(scenario, full));
            assertThat(Account.metrics(scenario, daily)).isEqualTo(Account.metrics(scenario, full));
            assertThat(lean.episodes()).isEqualTo(full.episodes()).isEqualTo(daily.episodes());
            assertThat(lean.ceasefires()).isEqualTo(full.ceasefires()).isEqualTo(daily.ceasefires());
            assertThat(lean.hasSeries()).isFalse();
            assertThat(daily.hasSeries()).isTrue();
            assertThat(daily.events()).isEmpty();
            assertThat(full.events()).isNotEmpty();
        }
    }

    @Test
    void threadsMayShareASimulation() {
        List<List<String>> alone =
                IntStream.range(0, 24).mapToObj(r -> told(9, r)).toList();
        List<List<String>> together =
                IntStream.range(0, 24).parallel().mapToObj(r -> told(9, r)).toList();
        assertThat(together).isEqualTo(alone);
    }

    private List<String> told(long seed, long replicate) {
        return Account.of(scenario, run(seed, replicate, Detail.EVENTS));
    }

    private RunOutcome run(long seed, long replicate, Detail detail) {
        return simulation.run(scenario.parameters(), new WorldSeed(seed, replicate), detail);
    }
}
