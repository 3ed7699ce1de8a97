package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final double[] PROBABILITIES = {0, .05, .25, .5, .75, .95, 1};

    /** The values of R's quantile(c(1, 3, 7, 12, 20), type = 7). */
    @Test
    void quantilesAreOfTypeSeven() {
        double[] sorted = Quantiles.sorted(new double[] {12, 1, 20, 7, 3});
        assertThat(Quantiles.of(sorted, .05)).isCloseTo(1.4, within(1e-12));
        assertThat(Quantiles.of(sorted, .25)).isEqualTo(3);
        assertThat(Quantiles.median(sorted)).isEqualTo(7);
        assertThat(Quantiles.of(sorted, .9)).isCloseTo(16.8, within(1e-12));
        assertThat(Quantiles.of(sorted, 0)).isEqualTo(1);
        assertThat(Quantiles.of(sorted, 1)).isEqualTo(20);
        assertThat(Quantiles.median(new double[] {2, 5})).isEqualTo(3.5);
        assertThat(Quantiles.of(new double[] {4}, .3)).isEqualTo(4);
    }

    @Test
    void quantilesOfNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.median(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[] {1}, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[] {1}, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.sorted(new double[] {1, Double.NaN, 2}));
    }

    @Test
    void countsGiveTheQuantilesOfTheValues() {
        SplittableRandom random = new SplittableRandom(11);
        for (int n = 1; n < 200; n += 7) {
            double[] values = values(random, n);
            ExactCounts counts = counts(values);
            double[] sorted = Quantiles.sorted(values);
            assertThat(counts.n()).isEqualTo(n);
            for (double p : PROBABILITIES) {
                assertThat(counts.quantile(p)).isEqualTo(Quantiles.of(sorted, p));
            }
            assertThat(counts.mean()).isEqualTo(Accumulator.of(values).mean());
        }
    }

    private static double[] values(SplittableRandom random, int n) {
        return random.doubles(n).map(u -> Math.floor(u * u * 40) - 3).toArray();
    }

    private static ExactCounts counts(double... values) {
        ExactCounts counts = new ExactCounts();
        for (double value : values) {
            counts.add(value);
        }
        return counts;
    }

    @Test
    void mergedCountsDoNotDependOnTheSplit() {
        double[] values = values(new SplittableRandom(12), 301);
        ExactCounts whole = counts(values);
        ExactCounts merged = counts(Arrays.copyOfRange(values, 150, 301));
        merged.merge(new ExactCounts());
        merged.merge(counts(Arrays.copyOf(values, 150)));
        assertThat(merged.values()).isEqualTo(whole.values()).isSorted().doesNotHaveDuplicates();
        assertThat(merged.times()).isEqualTo(whole.times());
        assertThat(merged.mean()).isEqualTo(whole.mean());
        merged.merge(merged);
        assertThat(merged.n()).isEqualTo(602);
        assertThat(merged.mean()).isEqualTo(whole.mean());
    }

    @Test
    void countsHoldAnyFiniteValue() {
        ExactCounts counts = new ExactCounts();
        counts.add(.1, 3);
        counts.add(-0.0);
        counts.add(0.0);
        counts.add(5e9, 0);
        assertThat(counts.values()).containsExactly(0.0, .1);
        assertThat(counts.times()).containsExactly(2, 3);
        assertThat(counts.mean()).isCloseTo(.06, within(1e-17));
        assertThat(counts(1e16, 1, -1e16).mean()).isEqualTo(1 / 3.0);
        assertThat(new ExactCounts().mean()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactCounts().quantile(.5));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.add(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.add(1, -1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> counts.add(.1, Integer.MAX_VALUE));
    }

    /** NIST Statistical Reference Datasets, NumAcc4: certified mean 10000000.2, standard deviation .1. */
    @Test
    void theVarianceSurvivesALargeMean() {
        double[] values = new double[1001];
        Arrays.setAll(values, i -> i == 0 ? 10_000_000.2 : i % 2 == 1 ? 10_000_000.1 : 10_000_000.3);
        Accumulator seen = Accumulator.of(values);
        assertThat(seen.mean()).isEqualTo(10_000_000.2);
        assertThat(Math.sqrt(seen.variance())).isCloseTo(.1, within(1e-8));
    }

    @Test
    void accumulatorsDoNotDependOnTheOrder() {
        SplittableRandom random = new SplittableRandom(13);
        double[] values = random.doubles(500)
                .map(u -> (u - .3) * Math.scalb(1.0, (int) (u * 1e6) % 80 - 40))
                .toArray();
        Accumulator forward = Accumulator.of(values);
        Accumulator split = Accumulator.of(Arrays.copyOfRange(values, 77, 500));
        for (int i = 76; i >= 0; i--) {
            Accumulator one = Accumulator.of(values[i]);
            one.merge(split);
            split = one;
        }
        assertThat(split.mean()).isEqualTo(forward.mean());
        assertThat(split.variance()).isEqualTo(forward.variance());
        assertThat(split.n()).isEqualTo(500);
        assertThat(split.min()).isEqualTo(Arrays.stream(values).min().orElseThrow());
        assertThat(split.max()).isEqualTo(Arrays.stream(values).max().orElseThrow());
    }

    @Test
    void accumulatedNumbersFollowTheFormulas() {
        Accumulator seen = Accumulator.of(2, 3, 7, 16);
        assertThat(seen.sum()).isEqualTo(28);
        assertThat(seen.mean()).isEqualTo(7);
        assertThat(seen.variance()).isEqualTo((25 + 16 + 0 + 81) / 3.0);
        assertThat(seen.standardError()).isEqualTo(Math.sqrt(122 / 12.0));
        assertThat(Accumulator.of(1e16, 1, -1e16).sum()).isEqualTo(1);
        assertThat(Accumulator.of(.1, .2, .3, -.6).sum()).isCloseTo(2.7755575615628914e-17, within(1e-30));
        assertThat(Accumulator.of(5).variance()).isNaN();
        assertThat(new Accumulator().mean()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> Accumulator.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Accumulator.of(1e200));
    }
}
