package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paired differences, the sign-flip test and Holm's adjustment against closed forms, identities and limits. */
class PairsTest {
    @Test
    void aPairedDifferenceInClosedForm() {
        double[] base = {3, 8, 1, 12};
        double[] other = {1, 8, 2, 4};
        PairedDifference pairs = PairedDifference.of(base, other, .9);
        assertThat(pairs.n()).isEqualTo(4);
        assertThat(pairs.first()).isEqualTo(6);
        assertThat(pairs.second()).isEqualTo(3.75);
        assertThat(pairs.difference().mean()).isEqualTo(-2.25);
        // differences −2, 0, 1, −8: variance (69 − 4·2.25²)/3 = 16.25; t of 3 degrees at .95 is 2.353363
        assertThat(pairs.difference().halfWidth()).isCloseTo(2.353363 * StrictMath.sqrt(16.25 / 4), within(1e-5));
        assertThat(pairs.lower()).isEqualTo(2);
        assertThat(pairs.higher()).isEqualTo(1);
        assertThat(pairs.equal()).isEqualTo(1);
        assertThat(pairs.direction()).isCloseTo(2 / 3.0, within(1e-15));
        double variances = 74 / 3.0 + (85 - 4 * 3.75 * 3.75) / 3;
        assertThat(pairs.varianceReduction()).isCloseTo(variances / 16.25, within(1e-12));
        assertThat(pairs.effect()).isCloseTo(-2.25 / StrictMath.sqrt(variances / 2), within(1e-12));
    }

    @Test
    void exchangedSamplesGiveTheOppositeDifference() {
        double[] base = {3, 8, 1, 12, 5};
        double[] other = {1, 8, 2, 4, 40};
        PairedDifference there = PairedDifference.of(base, other, .8);
        PairedDifference back = PairedDifference.of(other, base, .8);
        assertThat(back.difference().mean()).isEqualTo(-there.difference().mean());
        assertThat(back.difference().interval().low())
                .isEqualTo(-there.difference().interval().high());
        assertThat(back.effect()).isEqualTo(-there.effect());
        assertThat(back.varianceReduction()).isEqualTo(there.varianceReduction());
        assertThat(back.direction()).isEqualTo(there.direction());
        assertThat(back.lower()).isEqualTo(there.higher());
    }

    @Test
    void aSampleDoesNotDifferFromItself() {
        double[] values = {3, 8, 1, 12, 5};
        PairedDifference pairs = PairedDifference.of(values, values, .9);
        assertThat(pairs.difference().interval()).isEqualTo(new Interval(0, 0, .9));
        assertThat(pairs.effect()).isZero();
        assertThat(pairs.equal()).isEqualTo(5);
        assertThat(pairs.direction()).isNaN();
        assertThat(pairs.varianceReduction()).isNaN();
        assertThat(SignFlipTest.pValue(new double[5], PairsTest::noBits)).isEqualTo(1);
    }

    @Test
    void onlyPairsWithBothValuesCount() {
        double none = Double.NaN;
        PairedDifference pairs =
                PairedDifference.of(new double[] {none, 4, 6, none}, new double[] {7, none, 9, none}, .9);
        assertThat(pairs.n()).isEqualTo(1);
        assertThat(pairs.difference().mean()).isEqualTo(3);
        assertThat(pairs.difference().interval().high()).isInfinite();
        assertThat(pairs.effect()).isNaN();
        assertThat(PairedDifference.of(new double[] {none}, new double[] {1}, .9)
                        .difference()
                        .mean())
                .isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> PairedDifference.of(new double[1], new double[2], .9));
    }

    @Test
    void independentSamplesReduceNoVariance() {
        SplittableRandom random = new SplittableRandom(3);
        double[] base = random.doubles(40_000).toArray();
        double[] other = random.doubles(40_000).toArray();
        assertThat(PairedDifference.of(base, other, .9).varianceReduction()).isCloseTo(1, within(.03));
    }

    @Test
    void fewDifferencesAreCountedExactly() {
        assertThat(SignFlipTest.pValue(new double[] {1, 2, 4}, PairsTest::noBits))
                .isEqualTo(2 / 8.0);
        // of |±1 ±2 ±4| only 7, 5, 7, 5 reach 5
        assertThat(SignFlipTest.pValue(new double[] {-1, 2, 4}, PairsTest::noBits))
                .isEqualTo(4 / 8.0);
        assertThat(SignFlipTest.pValue(new double[] {0, 1, 0, 2, 4, 0}, PairsTest::noBits))
                .isEqualTo(2 / 8.0);
        assertThat(SignFlipTest.pValue(new double[] {.1, .2, -.3}, PairsTest::noBits))
                .isEqualTo(1);
        double[] ten = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3};
        assertThat(SignFlipTest.pValue(ten, PairsTest::noBits)).isEqualTo(2 / 1024.0);
    }

    @Test
    void manyDifferencesOfOneSizeGiveTheSignTest() {
        SplittableRandom random = new SplittableRandom(11);
        // 30 of 45 on one side: two-sided binomial tail 2·P(X ≥ 30) = 0.035698
        double[] differences =
                IntStream.range(0, 45).mapToDouble(i -> i < 30 ? 2.5 : -2.5).toArray();
        assertThat(SignFlipTest.pValue(differences, i -> random.nextLong())).isCloseTo(.0357, within(.006));
        assertThat(SignFlipTest.pValue(
                        IntStream.range(0, 200).mapToDouble(i -> 1 + i).toArray(), i -> random.nextLong()))
                .isEqualTo(1 / 10_000.0);
    }

    @Test
    void theTestIsWrongAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(5);
        int wrong = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] differences = random.doubles(30)
                    .map(u -> (random.nextBoolean() ? 1 : -1) / StrictMath.pow(u, 1.5))
                    .toArray();
            wrong += SignFlipTest.pValue(differences, i -> random.nextLong()) <= .1 ? 1 : 0;
        }
        assertThat(wrong / 400.0).isBetween(.06, .145);
    }

    @Test
    void holmInClosedForm() {
        assertThat(HolmAdjustment.of(.01, .04, .03, .005)).containsExactly(.03, .06, .06, .02);
        assertThat(HolmAdjustment.of(.6, Double.NaN, .4)).containsExactly(.8, Double.NaN, .8);
        assertThat(HolmAdjustment.of(.2)).containsExactly(.2);
        assertThat(HolmAdjustment.of()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> HolmAdjustment.of(1.5));
    }

    private static long noBits(long index) {
        throw new AssertionError("few pairs are counted, not sampled, but number " + index + " was asked for");
    }
}
