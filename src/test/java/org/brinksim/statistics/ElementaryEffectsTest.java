package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.MorrisTrajectories;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    private static final Resampling PLAN = Resampling.independent(400, .9);

    @Test
    void meansAndDeviationAreThoseOfTheEffects() {
        double[][] effects = {{2}, {-6}, {7}, {Double.NaN}};
        ElementaryEffects summary = ElementaryEffects.of(effects, PLAN, bits(1));
        assertThat(summary.trajectories()).isEqualTo(3);
        assertThat(summary.dropped()).isEqualTo(1);
        assertThat(summary.mean()).isEqualTo(1);
        assertThat(summary.absoluteMean()).isEqualTo(5);
        assertThat(summary.deviation()).isCloseTo(Math.sqrt(43), within(1e-12));
        assertThat(summary.chance()).isNaN();
        assertThat(summary.interval().low()).isBetween(1.9, 5.0);
        assertThat(summary.interval().high()).isBetween(5.0, 7.1);
    }

    @Test
    void theEffectOfATrajectoryIsTheMeanOfItsReplicates() {
        double[][] effects = {{1, 3}, {-9, 1}};
        ElementaryEffects summary = ElementaryEffects.of(effects, PLAN, bits(1));
        assertThat(summary.mean()).isEqualTo(-1);
        assertThat(summary.absoluteMean()).isEqualTo(3);
        assertThat(summary.chance()).isCloseTo(Math.sqrt(2 / Math.PI * (2 + 50) / 2 / 2), within(1e-12));
    }

    /** Centred on the means −4 and 2 of the replicates: (5, −5) and (1, −1), whose products of different replicates sum to 10. */
    @Test
    void theDeviationIsMadeOfDifferentReplicates() {
        double[][] effects = {{1, 3}, {-9, 1}};
        assertThat(ElementaryEffects.of(effects, PLAN, bits(1)).deviation()).isCloseTo(Math.sqrt(10), within(1e-12));
        double[][] opposite = {{1, 1}, {-9, 3}};
        assertThat(ElementaryEffects.of(opposite, PLAN, bits(1)).deviation()).isZero();
    }

    @Test
    void theInputsOfTheGFunctionAreRanked() {
        List<ElementaryEffects> summaries = summaries(40, 1, 0);
        List<Integer> order = IntStream.range(0, 8)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> summaries.get(i).absoluteMean())
                        .reversed())
                .toList();
        assertThat(order.subList(0, 4)).containsExactly(0, 1, 2, 3);
        assertThat(summaries.get(3).absoluteMean())
                .isGreaterThan(5 * summaries.get(order.get(4)).absoluteMean());
        assertThat(summaries).noneMatch(ElementaryEffects::notDistinguishable);
    }

    @Test
    void anInputWithoutEffectIsNotToldFromChance() {
        List<ElementaryEffects> summaries = summaries(60, 5, .5);
        for (ElementaryEffects weak : summaries.subList(4, 8)) {
            assertThat(weak.notDistinguishable()).isTrue();
            assertThat(weak.absoluteMean()).isCloseTo(weak.chance(), within(.35 * weak.chance()));
            assertThat(weak.interval().contains(weak.absoluteMean())).isTrue();
        }
        for (ElementaryEffects strong : summaries.subList(0, 2)) {
            assertThat(strong.notDistinguishable()).isFalse();
        }
    }

    @Test
    void intervalsOfEffectsHoldTheirMean() {
        SplittableRandom random = new SplittableRandom(6);
        int held = 0;
        for (int i = 0; i < 400; i++) {
            double[][] effects = random.doubles(30)
                    .mapToObj(v -> random.doubles(4).map(e -> 4 * v + e - .5).toArray())
                    .toArray(double[][]::new);
            held += ElementaryEffects.of(effects, PLAN, bits(i)).interval().contains(2) ? 1 : 0;
        }
        assertThat(held / 400.0).isBetween(.85, .97);
    }

    @Test
    void withoutEffectsThereIsNoNumber() {
        for (double[][] effects : new double[][][] {{}, {{Double.NaN}, {Double.NaN}}}) {
            ElementaryEffects none = ElementaryEffects.of(effects, PLAN, bits(1));
            assertThat(none.trajectories()).isZero();
            assertThat(none.dropped()).isEqualTo(effects.length);
            assertThat(none.absoluteMean()).isNaN();
            assertThat(none.deviation()).isNaN();
            assertThat(none.notDistinguishable()).isTrue();
        }
        ElementaryEffects inert = ElementaryEffects.of(new double[5][2], PLAN, bits(1));
        assertThat(inert.interval()).isEqualTo(new Interval(0, 0, .9));
        assertThat(inert.notDistinguishable()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementaryEffects.of(new double[][] {{1}, {1, 2}}, PLAN, bits(1)))
                .withMessageContaining("different numbers of replicates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementaryEffects.of(new double[5][2], new Resampling(9, 3, .9), bits(1)))
                .withMessageContaining("blocks of 3");
    }

    private static List<ElementaryEffects> summaries(int trajectories, int replicates, double noise) {
        SplittableRandom random = new SplittableRandom(9);
        List<Factor> factors = IntStream.range(0, 8)
                .<Factor>mapToObj(i -> new Factor.Range("f" + i, 0, 1))
                .toList();
        MorrisTrajectories design = new MorrisTrajectories(new Method.Morris(trajectories, 6, List.of()), factors, 2);
        double[][] y = IntStream.range(0, design.size())
                .mapToObj(design::place)
                .map(place -> random.doubles(replicates)
                        .map(v -> BenchmarkFunction.g().response().applyAsDouble(place) + noise * (v - .5))
                        .toArray())
                .toArray(double[][]::new);
        return Arrays.stream(design.effects(y))
                .map(effects -> ElementaryEffects.of(effects, PLAN, bits(3)))
                .toList();
    }

    private static LongUnaryOperator bits(long seed) {
        return i -> new SplittableRandom(seed * 0x9e3779b97f4a7c15L + i * 0xbf58476d1ce4e5b9L).nextLong();
    }
}
