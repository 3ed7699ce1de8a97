package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.brinksim.statistics.GroupedProportion.Group;
import org.junit.jupiter.api.Test;

class GroupedProportionTest {
    private static List<Group> drawn(double a, double b, int groups, int seed) {
        Well19937c chance = new Well19937c(seed);
        BetaDistribution chances = new BetaDistribution(chance, a, b);
        List<Group> drawn = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            int trials = 5 + i % 16;
            drawn.add(new Group(trials, new BinomialDistribution(chance, trials, chances.sample()).sample()));
        }
        return drawn;
    }

    @Test
    void theSpreadOfKnownChancesIsFound() {
        GroupedProportion found = GroupedProportion.of(drawn(2, 6, 20_000, 1));
        BetaDistribution truth = new BetaDistribution(2, 6);
        assertThat(found.estimate()).isCloseTo(.25, within(.005));
        assertThat(found.betweenVariance()).isCloseTo(truth.getNumericalVariance(), within(.001));
        Interval range = found.ofGroups(.9).orElseThrow();
        assertThat(range.low()).isCloseTo(truth.inverseCumulativeProbability(.05), within(.01));
        assertThat(range.high()).isCloseTo(truth.inverseCumulativeProbability(.95), within(.01));
    }

    @Test
    void equalChancesLieNoFurtherApartThanChancePutsThem() {
        Well19937c chance = new Well19937c(2);
        List<Group> equal = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            equal.add(new Group(20, new BinomialDistribution(chance, 20, .3).sample()));
        }
        assertThat(GroupedProportion.of(equal).betweenVariance()).isLessThan(.0003);
        assertThat(GroupedProportion.of(List.of(new Group(4, 2), new Group(4, 2)))
                        .ofGroups(.9))
                .contains(new Interval(.5, .5, .9));
        assertThat(GroupedProportion.of(List.of(new Group(9, 0), new Group(9, 0)))
                        .ofGroups(.9))
                .contains(new Interval(0, 0, .9));
    }

    @Test
    void twoHandComputedGroups() {
        GroupedProportion two = GroupedProportion.of(List.of(new Group(10, 2), new Group(10, 6)));
        assertThat(two.trials()).isEqualTo(20);
        assertThat(two.successes()).isEqualTo(8);
        // Between: 10(.2-.4)^2 + 10(.6-.4)^2 = .8; within: (10·.16 + 10·.24)/18; each group has 10 trials.
        assertThat(two.betweenVariance()).isCloseTo((.8 - 4. / 18) / 10, within(1e-12));
        assertThat(two.ofChance(.9)).isEqualTo(new ProportionInterval(8, 20, .9).interval());
    }

    @Test
    void oneGroupOrSingleTrialsTellNothingAboutTheSpread() {
        assertThat(GroupedProportion.of(List.of(new Group(100, 30))).ofGroups(.9))
                .isEmpty();
        assertThat(GroupedProportion.of(List.of(new Group(1, 0), new Group(1, 1)))
                        .ofGroups(.9))
                .isEmpty();
        assertThatThrownBy(() -> new Group(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Group(3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupsThatAreAllOrNothingSpreadOverTheWholeScale() {
        GroupedProportion extreme = GroupedProportion.of(List.of(new Group(50, 0), new Group(50, 50)));
        assertThat(extreme.ofGroups(.9)).contains(new Interval(0, 1, .9));
    }
}
