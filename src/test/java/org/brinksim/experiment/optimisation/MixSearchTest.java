package org.brinksim.experiment.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.junit.jupiter.api.Test;

class MixSearchTest {
    private static final Lever BUFFER =
            new Lever("buffer", new Factor.Range("a.buffer", 1, 5), List.of("b.buffer"), 2, 3);
    private static final Lever POSTS =
            new Lever("posts", new Factor.Levels("posts", List.of(0.0, 4.0, 9.0)), List.of(), 4, .5);
    private static final SearchSettings SETTINGS =
            new SearchSettings(20, 40, Variation.standard(), new Replicates(2, 2, 4, 6), .9);

    @Test
    void costsAreDifferencesFromTheOwnValue() {
        assertThat(BUFFER.cost(4.5)).isEqualTo(7.5);
        assertThat(BUFFER.cost(1.5)).isEqualTo(1.5);
        assertThat(BUFFER.at(BUFFER.ownPlace())).isEqualTo(2);
        assertThat(BUFFER.at(1)).isEqualTo(5);
        assertThat(POSTS.at(POSTS.ownPlace())).isEqualTo(4);
        assertThat(BUFFER.paths()).containsExactly("a.buffer", "b.buffer");
        Lever third = new Lever("third", new Factor.Range("x", -.1, 7.3), List.of(), .7, 1);
        assertThat(third.at(third.ownPlace())).isEqualTo(.7);
        assertThat(search(8).cost(List.of(3.0, 9.0))).isEqualTo(5.5);
    }

    private static MixSearch search(double budget) {
        return new MixSearch(
                List.of(BUFFER, POSTS),
                List.of(new Aim("m_deaths", false), new Aim("m_quiet_days", true)),
                budget,
                SETTINGS,
                3);
    }

    @Test
    void findsMixesWithinTheBudgetFromDoingNothingOn() {
        List<Trial> trials = new ArrayList<>();
        List<Mix> mixes = search(8)
                .run(
                        batch -> {
                            trials.addAll(batch);
                            return batch.stream().map(MixSearchTest::run).toList();
                        },
                        seen -> {});
        assertThat(trials).allSatisfy(trial -> {
            assertThat(search(8).cost(trial.values())).isLessThanOrEqualTo(8);
            assertThat(trial.values().get(1)).isIn(0.0, 4.0, 9.0);
        });
        assertThat(mixes).isSortedAccordingTo((one, other) -> Double.compare(one.cost(), other.cost()));
        assertThat(mixes.get(0).values()).containsExactly(2.0, 4.0);
        assertThat(mixes.get(0).cost()).isZero();
        Mix dearest = mixes.get(mixes.size() - 1);
        assertThat(dearest.cost()).isBetween(7.5, 8.0);
        assertThat(mixes).allSatisfy(mix -> {
            assertThat(mix.aims().get(0).mean())
                    .isCloseTo(100 - 10 * mix.values().get(0), within(1e-9));
            assertThat(mix.aims().get(1).mean()).isCloseTo(50 + mix.values().get(1) + 2.5, within(1e-9));
            assertThat(mix.aims().get(1).interval().low())
                    .isLessThan(mix.aims().get(1).mean());
            assertThat(mix.searched().get(1)).isGreaterThan(50);
        });
    }

    /** A wider buffer saves lives, more posts make quiet days; replicates 0 to 5 past the first four differ by their number. */
    private static Outcomes run(Trial trial) {
        return new Outcomes(IntStream.range(0, trial.replicates())
                .mapToObj(i -> List.of(
                        100 - 10 * trial.values().get(0), 50 + trial.values().get(1) + i))
                .toList());
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lever("buffer", new Factor.Range("a", 1, 5), List.of(), 6, 1))
                .withMessageContaining("own value 6.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lever("ally", new Factor.Choice("a", List.of("x")), List.of(), 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lever("buffer", new Factor.Range("a", 1, 5), List.of(), 2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> search(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aim(" ", true));
    }
}
