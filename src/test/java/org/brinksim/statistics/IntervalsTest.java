package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private static LongUnaryOperator bits(long seed) {
        return i -> new SplittableRandom(seed + i).nextLong();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    @Test
    void anIntervalChecksItself() {
        Interval interval = new Interval(-2, 5.5, .9);
        assertThat(interval.width()).isEqualTo(7.5);
        assertThat(interval.contains(-2)).isTrue();
        assertThat(interval.contains(5.6)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0, .9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0, .9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0, 1, 95))
                .withMessageContaining("0.9");
    }

    /** By the table: t(.975; 9) = 2.262157; the sample 1 to 10 has the standard error √(55/6/10). */
    @Test
    void theMeanHasStudentsInterval() {
        MeanInterval mean = MeanInterval.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, .95);
        assertThat(mean.n()).isEqualTo(10);
        assertThat(mean.mean()).isEqualTo(5.5);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(55 / 60.0), within(1e-15));
        assertThat(mean.halfWidth()).isCloseTo(2.262157 * Math.sqrt(55 / 60.0), within(1e-6));
        assertThat(mean.interval().low() + mean.interval().high()).isCloseTo(11, within(1e-12));
    }

    @Test
    void aMeanOfOneValueHasNoLimits() {
        MeanInterval one = MeanInterval.of(new double[] {4.2}, .9);
        assertThat(one.mean()).isEqualTo(4.2);
        assertThat(one.halfWidth()).isInfinite();
        assertThat(MeanInterval.of(new double[0], .9).mean()).isNaN();
        assertThat(MeanInterval.of(new double[] {7, 7, 7}, .9).interval()).isEqualTo(new Interval(7, 7, .9));
    }

    @Test
    void theIntervalOfAMeanCoversTheTruthAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(1);
        int covered = 0;
        for (int i = 0; i < 2000; i++) {
            double[] sample = normal(random, 6, 3, 2);
            covered += MeanInterval.of(sample, .8).interval().contains(3) ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(.764, .836); // ± 4 standard errors
    }

    private static double[] normal(SplittableRandom random, int n, double mean, double sd) {
        return random.doubles(n, 1e-12, 1)
                .map(u -> mean + sd * NORMAL.inverseCumulativeProbability(u))
                .toArray();
    }

    /** Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718"})
    void proportionsHavePublishedIntervals(long successes, long trials, double low, double high) {
        Interval interval = new ProportionInterval(successes, trials, .95).interval();
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
        Interval mirrored = new ProportionInterval(trials - successes, trials, .95).interval();
        assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
    }

    @Test
    void noTrialsSayNothing() {
        ProportionInterval none = new ProportionInterval(0, 0, .9);
        assertThat(none.estimate()).isNaN();
        assertThat(none.interval()).isEqualTo(new Interval(0, 1, .9));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProportionInterval(3, 2, .9));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProportionInterval(-1, 2, .9));
    }

    @Test
    void theIntervalOfAProportionCoversTheTruthAboutAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(2);
        int covered = 0;
        for (int i = 0; i < 2000; i++) {
            long successes = random.doubles(50).filter(u -> u < .3).count();
            covered += new ProportionInterval(successes, 50, .9).interval().contains(.3) ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(.86, .94);
    }

    @Test
    void theBootstrapOfAMeanAgreesWithTheNormalInterval() {
        double[] values = normal(new SplittableRandom(3), 400, 10, 3);
        Interval interval =
                BootstrapInterval.of(values, IntervalsTest::mean, Resampling.independent(4000, .9), bits(5));
        Interval student = MeanInterval.of(values, .9).interval();
        assertThat(interval.low()).isCloseTo(student.low(), within(.03));
        assertThat(interval.high()).isCloseTo(student.high(), within(.03));
        assertThat(BootstrapInterval.of(values, IntervalsTest::mean, Resampling.independent(4000, .9), bits(5)))
                .isEqualTo(interval);
    }

    @Test
    void blocksKeepWhatIsAlikeTogether() {
        double[] slow = new double[240];
        Arrays.setAll(slow, i -> Math.floorMod(i / 24, 3) * 2.5);
        Interval single = BootstrapInterval.of(slow, IntervalsTest::mean, new Resampling(1000, 1, .9), bits(6));
        Interval blocks = BootstrapInterval.of(slow, IntervalsTest::mean, new Resampling(1000, 24, .9), bits(6));
        Interval whole = BootstrapInterval.of(slow, IntervalsTest::mean, new Resampling(1000, 240, .9), bits(6));
        assertThat(blocks.width()).isGreaterThan(2 * single.width());
        assertThat(whole.width()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Resampling(1, 1, .9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Resampling(100, 0, .9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BootstrapInterval.of(
                        new double[0], IntervalsTest::mean, Resampling.independent(9, .9), bits(6)));
    }

    @Test
    void replicatesStopAfterTheFirstWholeBatchThatIsNarrow() {
        ReplicateControl control = new ReplicateControl(50, 40, .9, .2, 0);
        double[] values = normal(new SplittableRandom(4), 2000, 10, 2);
        int batches = control.batches(values);
        assertThat(batches).isBetween(3, 9); // (1.645 · 2/.2)² ≈ 271 values
        assertThat(control.narrow(Accumulator.of(Arrays.copyOf(values, batches * 50))))
                .isTrue();
        assertThat(control.narrow(Accumulator.of(Arrays.copyOf(values, batches * 50 - 50))))
                .isFalse();
        assertThat(control.stop(Accumulator.of(Arrays.copyOf(values, batches * 50 + 1))))
                .isFalse();
        assertThat(new ReplicateControl(50, 40, .9, 0, .02).batches(values)).isEqualTo(batches);
        assertThat(new ReplicateControl(50, 3, .9, 1e-9, 0).batches(values)).isEqualTo(3);
        assertThat(control.batches(Arrays.copyOf(values, 60))).isEqualTo(2);
        assertThat(control.batches(new double[0])).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReplicateControl(1, 3, .9, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReplicateControl(5, 3, .9, Double.NaN, 0));
    }

    @Test
    void stoppingByWidthKeepsMostOfTheCoverage() {
        SplittableRandom random = new SplittableRandom(5);
        ReplicateControl control = new ReplicateControl(30, 100, .9, .5, 0);
        int covered = 0;
        for (int i = 0; i < 1000; i++) {
            double[] values = normal(random, 120, 4, 2);
            double[] seen = Arrays.copyOf(values, Math.min(120, 30 * control.batches(values)));
            covered += MeanInterval.of(seen, .9).interval().contains(4) ? 1 : 0;
        }
        assertThat(covered / 1000.0).isBetween(.85, .94);
    }

    @Test
    void batchesOfAHundredKeepTheCoverageForSkewedValues() {
        SplittableRandom random = new SplittableRandom(6);
        ReplicateControl control = new ReplicateControl(100, 40, .9, 0, .1);
        int covered = 0;
        for (int i = 0; i < 2000; i++) {
            double[] values = new double[4_000];
            Arrays.setAll(values, j -> -Math.log(1 - random.nextDouble()));
            double[] seen = Arrays.copyOf(values, 100 * control.batches(values));
            covered += MeanInterval.of(seen, .9).interval().contains(1) ? 1 : 0;
        }
        assertThat(covered / 2000.0).as("share of intervals that hold the mean").isBetween(.88, .92);
    }
}
