package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores against closed forms and published values. */
class ScoresTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private static double[] quantiles(NormalDistribution law, int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> law.inverseCumulativeProbability((i + .5) / n))
                .toArray();
    }

    private static LongUnaryOperator bits(long seed) {
        return i -> new SplittableRandom(seed + i).nextLong();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Gneiting and Raftery 2007, equation 5 of their section 4.2: σ[z(2Φ(z) − 1) + 2φ(z) − 1/√π]. */
    @ParameterizedTest
    @CsvSource({"0,1,0", "0,1,1.5", "3,2,-4", "-1,.5,-1.2"})
    void theNormalScoreHasItsClosedForm(double mu, double sigma, double observed) {
        double z = (observed - mu) / sigma;
        double exact = sigma
                * (z * (2 * NORMAL.cumulativeProbability(z) - 1)
                        + 2 * NORMAL.density(z)
                        - 1 / StrictMath.sqrt(StrictMath.PI));
        double[] sample = quantiles(new NormalDistribution(null, mu, sigma), 20_000);
        assertThat(Crps.of(sample, observed)).isCloseTo(exact, within(2e-4 * sigma));
    }

    /** The integral of (F(x) − 1{y ≤ x})², which for counts is a sum. */
    @ParameterizedTest
    @CsvSource({"2.5,0", "2.5,7", ".2,1"})
    void thePoissonScoreIsASum(double rate, int observed) {
        PoissonDistribution law = new PoissonDistribution(rate);
        double exact = 0;
        for (int k = 0; k < 200; k++) {
            double miss = law.cumulativeProbability(k) - (k >= observed ? 1 : 0);
            exact += miss * miss;
        }
        double[] sample = IntStream.range(0, 50_000)
                .mapToDouble(i -> law.inverseCumulativeProbability((i + .5) / 50_000))
                .toArray();
        assertThat(Crps.of(sample, observed)).isCloseTo(exact, within(1e-4));
    }

    @Test
    void thePairsAreThoseOfTheDefinition() {
        double[] sample = {4, 1, 1, 9};
        double apart = (1 + 2 + 2 + 6) / 4.;
        double pairs = 2 * (3 + 3 + 5 + 0 + 8 + 8);
        assertThat(Crps.of(sample, 3)).isCloseTo(apart - pairs / 32, within(1e-15));
        assertThat(Crps.fair(sample, 3)).isCloseTo(apart - pairs / 24, within(1e-15));
        assertThat(Crps.of(new double[] {7}, 4)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> Crps.fair(new double[] {7}, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Crps.of(new double[] {7}, Double.NaN));
    }

    /** A fair score of small samples has the expectation of the whole distribution. */
    @Test
    void theFairScoreDoesNotDependOnTheSizeOfTheSample() {
        SplittableRandom random = new SplittableRandom(5);
        double sum = 0;
        int repeats = 40_000;
        for (int r = 0; r < repeats; r++) {
            sum += Crps.fair(new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()}, .25);
        }
        double uniform = (StrictMath.pow(.25, 3) + StrictMath.pow(.75, 3)) / 3;
        assertThat(sum / repeats).isCloseTo(uniform, within(.004));
    }

    /** Bins: 0, to 2.5, …, above 1000.5; eleven with half a number each. */
    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,1", "3,2", "1000,9", "1001,10", "250,7", "251,8"})
    void countsFallIntoTheirBins(double count, int bin) {
        assertThat(IgnoranceScore.bin(count)).isEqualTo(bin);
    }

    @Test
    void ignoranceIsInBitsAndNeverInfinite() {
        double[] sample = {0, 0, 0, 1};
        assertThat(IgnoranceScore.of(sample, 0))
                .isCloseTo(-StrictMath.log(3.5 / 9.5) / StrictMath.log(2), within(1e-15));
        assertThat(IgnoranceScore.of(sample, 400)).isCloseTo(StrictMath.log(19) / StrictMath.log(2), within(1e-14));
        assertThatIllegalArgumentException().isThrownBy(() -> IgnoranceScore.of(sample, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> IgnoranceScore.of(new double[0], 0));
    }

    @Test
    void anIntervalPaysForWidthAndForMissing() {
        Interval interval = new Interval(2, 6, .9);
        assertThat(IntervalScore.of(interval, 5)).isEqualTo(4);
        assertThat(IntervalScore.of(interval, 1)).isCloseTo(4 + 20, within(1e-12));
        assertThat(IntervalScore.of(interval, 7.5)).isCloseTo(4 + 30, within(1e-12));
        double[][] samples = {{2, 2, 2}, {5, 5}};
        assertThat(IntervalScore.mean(samples, new double[] {2, 4}, .5)).isEqualTo(2);
    }

    @Test
    void brierIsTheMeanSquare() {
        assertThat(BrierScore.of(new double[] {.2, .9, 1}, new boolean[] {false, true, false}))
                .isCloseTo((.04 + .01 + 1) / 3, within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> BrierScore.of(new double[] {1.2}, new boolean[] {true}));
    }

    @Test
    void reliabilityCountsPerBin() {
        double[] forecasts = {0, .05, .2, .5, 1};
        boolean[] happened = {false, true, false, true, true};
        ReliabilityCurve curve = ReliabilityCurve.of(forecasts, happened, new double[] {0, .1, .3, .4, 1}, .9);
        assertThat(curve.bins()).hasSize(3);
        ReliabilityCurve.Bin first = curve.bins().get(0);
        assertThat(first.forecastMean()).isCloseTo(.025, within(1e-15));
        assertThat(first.observed()).isEqualTo(new ExactProportion(1, 2, .9));
        assertThat(curve.bins().get(2).observed()).isEqualTo(new ExactProportion(2, 2, .9));
    }

    /** 2 of 10 by the tables: 2.52 to 55.61 % at 95 %; 0 of 10: up to 1 − .025^(1/10). */
    @Test
    void theExactIntervalIsThatOfTheTables() {
        Interval interval = new ExactProportion(2, 10, .95).interval();
        assertThat(interval.low()).isCloseTo(.02521, within(1e-5));
        assertThat(interval.high()).isCloseTo(.55610, within(1e-5));
        assertThat(new ExactProportion(0, 10, .95).interval().high())
                .isCloseTo(1 - StrictMath.pow(.025, .1), within(1e-9));
        assertThat(new ExactProportion(0, 10, .95).interval().low()).isZero();
        assertThat(new ExactProportion(10, 10, .95).interval().high()).isEqualTo(1);
        assertThat(new ExactProportion(0, 0, .9).interval()).isEqualTo(new Interval(0, 1, .9));
    }

    /** By hand: events .9 and .4, others .1, .4 and .5; placements 1 and 1/2; 1, 3/4 and 1/2. */
    @Test
    void theAreaHasTheVarianceOfDeLong() {
        RocArea roc = RocArea.of(new double[] {.9, .1, .4, .4, .5}, new boolean[] {true, false, true, false, false})
                .orElseThrow();
        assertThat(roc.area()).isCloseTo(.75, within(1e-15));
        double variance = .125 / 2 + .0625 / 3;
        assertThat(roc.standardError()).isCloseTo(StrictMath.sqrt(variance), within(1e-12));
        assertThat(roc.interval(.9).high()).isEqualTo(1);
        assertThat(RocArea.of(new double[] {.2, .3}, new boolean[] {true, true}))
                .isEmpty();
        RocArea single =
                RocArea.of(new double[] {.2, .3}, new boolean[] {true, false}).orElseThrow();
        assertThat(single.area()).isZero();
        assertThat(single.interval(.9)).isEqualTo(new Interval(0, 1, .9));
    }

    @Test
    void ranksOfDrawsLikeTheOthersAreUniform() {
        SplittableRandom random = new SplittableRandom(11);
        int[] ranks = new int[4_000];
        double[] transforms = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            double[] sample = random.doubles(19, 0, 4).map(StrictMath::floor).toArray();
            PredictiveRank rank = PredictiveRank.of(sample, StrictMath.floor(4 * random.nextDouble()));
            double u = random.nextDouble();
            ranks[i] = rank.rank(u);
            transforms[i] = rank.transform(u);
        }
        assertThat(UniformRanks.chiSquare(ranks, 19, 20)).isGreaterThan(.01);
        assertThat(UniformRanks.kolmogorovSmirnov(transforms)).isGreaterThan(.01);
        assertThat(UniformRanks.chiSquare(Arrays.stream(ranks).map(r -> r / 2).toArray(), 19, 10))
                .isLessThan(1e-9);
        assertThat(UniformRanks.kolmogorovSmirnov(
                        Arrays.stream(transforms).map(t -> t / 2).toArray()))
                .isLessThan(1e-9);
        assertThat(UniformRanks.bonferroni(.02, 8)).isCloseTo(.16, within(1e-15));
        assertThat(UniformRanks.bonferroni(.2, 8)).isEqualTo(1);
    }

    @Test
    void tailsCountBothWays() {
        double[] sample = {1, 2, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(PredictiveRank.of(sample, 2)).isEqualTo(new PredictiveRank(1, 2, 10));
        assertThat(PredictiveRank.of(sample, 2).twoSided()).isCloseTo(.6, within(1e-15));
        assertThat(PredictiveRank.of(sample, 9).twoSided()).isCloseTo(.2, within(1e-15));
        assertThat(PredictiveRank.of(sample, 100).twoSided()).isZero();
        assertThat(PredictiveRank.of(sample, 4.5).twoSided()).isEqualTo(1);
    }

    /** With blocks of the whole series there is one block, and so no width; single values spread like the mean of a sample. */
    @Test
    void blocksDoNotWrapAround() {
        double[] values = IntStream.range(0, 60).mapToDouble(i -> i).toArray();
        Interval whole = MovingBlocks.of(values, ScoresTest::mean, new Resampling(50, 60, .9), bits(3));
        assertThat(whole.width()).isZero();
        Interval steps =
                MovingBlocks.of(values, sample -> sample[29] - sample[0], new Resampling(200, 30, .9), bits(4));
        assertThat(steps).isEqualTo(new Interval(29, 29, .9));
    }

    /** Coverage of the mean of a moving average of order 1, whose neighbours go together: single values would cover too seldom. */
    @Test
    void blocksCoverWhereNeighboursGoTogether() {
        SplittableRandom random = new SplittableRandom(8);
        int blocks = 0;
        int singles = 0;
        for (int r = 0; r < 300; r++) {
            double[] noise = random.doubles(241, -1, 1).toArray();
            double[] series = IntStream.range(0, 240)
                    .mapToDouble(i -> noise[i] + noise[i + 1])
                    .toArray();
            blocks += MovingBlocks.of(series, ScoresTest::mean, new Resampling(200, 12, .9), bits(7_000L * r))
                            .contains(0)
                    ? 1
                    : 0;
            singles += MovingBlocks.of(
                                    series,
                                    ScoresTest::mean,
                                    new Resampling(200, 1, .9),
                                    bits(7_000_000L + 60_000L * r))
                            .contains(0)
                    ? 1
                    : 0;
        }
        assertThat(blocks / 300.).isBetween(.8, .95);
        assertThat(singles / 300.).isLessThan(.8);
    }
}
