package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SaltelliSample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceIndicesTest {
    private static final BenchmarkFunction ISHIGAMI = BenchmarkFunction.ishigami();
    private static final Resampling FEW = Resampling.independent(2, .9);

    /** The replicates of a place. */
    private interface Noise {
        double[] replicates(double[] u);
    }

    static Stream<BenchmarkFunction> benchmarks() {
        return Stream.of(ISHIGAMI, BenchmarkFunction.g());
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void indicesOfBenchmarksAreFound(BenchmarkFunction function) {
        VarianceIndices indices = indices(1 << 13, false, function.first().length, single(function), FEW);
        assertClose(indices, function, .02);
        assertThat(indices.variance()).isCloseTo(function.variance(), within(.02 * function.variance()));
        assertThat(indices.chance().value()).isNaN();
        assertThat(indices.pairs()).isEmpty();
    }

    @Test
    void pairsOfIshigamiAreFound() {
        VarianceIndices indices = indices(1 << 13, true, 3, single(ISHIGAMI), FEW);
        assertClose(indices, ISHIGAMI, .02);
        assertThat(indices.pair(0, 2).value()).isCloseTo(ISHIGAMI.total()[2], within(.03));
        assertThat(indices.pair(0, 1).value()).isCloseTo(0, within(.03));
        assertThat(indices.pair(1, 2).value()).isCloseTo(0, within(.03));
        assertThat(indices.pairs()).hasSize(3);
    }

    @Test
    void independentNoiseIsToldFromTheInputs() {
        SplittableRandom random = new SplittableRandom(3);
        Noise noisy = u -> random.doubles(4)
                .map(v -> ISHIGAMI.response().applyAsDouble(u) + 12 * (v - .5))
                .toArray();
        VarianceIndices indices = indices(1 << 13, true, 3, noisy, FEW);
        assertClose(indices, ISHIGAMI, .02);
        double share = 12 / (12 + ISHIGAMI.variance());
        assertThat(indices.chance().value()).isCloseTo(share, within(.02));
        assertThat(indices.shareOfAll(indices.first().get(1).value()))
                .isCloseTo(ISHIGAMI.first()[1] * (1 - share), within(.02));
        assertThat(indices.pair(0, 2).value()).isCloseTo(ISHIGAMI.total()[2], within(.03));
    }

    /** A shift of each replicate, with a variance of 12 over the replicates. */
    @Test
    void noiseCommonToAllPointsIsToldFromTheInputs() {
        double[] shifts = {3, -3, 3, -3};
        Noise common = u -> Arrays.stream(shifts)
                .map(shift -> ISHIGAMI.response().applyAsDouble(u) + shift)
                .toArray();
        VarianceIndices indices = indices(1 << 12, false, 3, common, FEW);
        assertClose(indices, ISHIGAMI, .02);
        assertThat(indices.chance().value()).isCloseTo(12 / (12 + ISHIGAMI.variance()), within(.02));
    }

    /** y = 2u₁ + u₂ + s(1 + 2u₂) with a standard normal s common to all points: chance makes the mean of (1 + 2u₂)², 13/3. */
    @Test
    void commonNoiseThatActsThroughAnInputBiasesNothing() {
        SplittableRandom random = new SplittableRandom(5);
        Accumulator[] sums = Stream.generate(Accumulator::new).limit(6).toArray(Accumulator[]::new);
        int[] rows = IntStream.range(0, 16).toArray();
        for (int experiment = 0; experiment < 1_000; experiment++) {
            double[] shifts = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            Noise common = u -> Arrays.stream(shifts)
                    .map(s -> 2 * u[0] + u[1] + s * (1 + 2 * u[1]))
                    .toArray();
            VarianceTerms terms =
                    new VarianceTerms(responses(experiment, 16, false, 2, common), rows, ReplicateWeights.equal(3));
            double[] values = {
                terms.variance(), terms.chance(), terms.first(0), terms.first(1), terms.total(0), terms.total(1)
            };
            for (int i = 0; i < values.length; i++) {
                sums[i].add(values[i]);
            }
        }
        double[] truths = {5 / 12.0, 13 / 3.0, 4 / 12.0, 1 / 12.0, 4 / 12.0, 1 / 12.0};
        for (int i = 0; i < truths.length; i++) {
            assertThat(sums[i].mean()).isCloseTo(truths[i], within(3.5 * sums[i].standardError()));
        }
    }

    @Test
    void oneReplicateGivesTheIndicesOfItsRealisation() {
        Noise shifted = u -> new double[] {5 * u[0] + u[1] + 1e6};
        VarianceIndices indices = indices(1 << 10, false, 2, shifted, Resampling.independent(100, .9));
        assertThat(indices.first().get(0).value()).isCloseTo(25 / 26.0, within(.005));
        assertThat(indices.total().get(1).value()).isCloseTo(1 / 26.0, within(.005));
        assertThat(indices.chance().value()).isNaN();
        assertThat(indices.chance().notDistinguishable()).isTrue();
        assertThat(indices.shareOfAll(.5)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .1, -7e9})
    void aConstantResponseHasNoIndices(double value) {
        for (int replicates : new int[] {1, 3}) {
            Noise constant =
                    u -> IntStream.range(0, replicates).mapToDouble(j -> value).toArray();
            VarianceIndices indices = indices(8, true, 2, constant, Resampling.independent(20, .9));
            assertThat(Stream.of(indices.first(), indices.total(), indices.pairs())
                            .flatMap(list -> list.stream()))
                    .hasSize(5)
                    .allMatch(index -> Double.isNaN(index.value()) && index.notDistinguishable())
                    .allMatch(index -> index.rowsFor(8, .1) == Long.MAX_VALUE);
            assertThat(indices.chance().value()).isNaN();
        }
    }

    @Test
    void aResponseOfChanceAloneIsAllChance() {
        Noise chance = u -> new double[] {4, 9};
        VarianceIndices indices = indices(8, false, 2, chance, FEW);
        assertThat(indices.chance().value()).isCloseTo(1, within(1e-12));
        assertThat(indices.total().get(0).value()).isNaN();
    }

    @Test
    void rowsWithAGapAreLeftOutAndCounted() {
        SaltelliSample sample = new SaltelliSample(new Method.Saltelli(32, false), 2, 1);
        double[][] y = new double[sample.size()][];
        Arrays.setAll(y, id -> new double[] {3 * sample.place(id)[0], sample.place(id)[1]});
        VarianceIndices all = VarianceIndices.of(sample.responses(Arrays.copyOf(y, y.length)), FEW, bits(1));
        y[4 * 31 + 2] = new double[] {1, Double.NaN};
        y[4 * 30] = new double[] {Double.POSITIVE_INFINITY, 1};
        VarianceIndices gap = VarianceIndices.of(sample.responses(y), FEW, bits(1));
        assertThat(all.dropped()).isZero();
        assertThat(gap.dropped()).isEqualTo(2);
        assertThat(gap.rows()).isEqualTo(30);
        SaltelliSample shorter = new SaltelliSample(new Method.Saltelli(30, false), 2, 1);
        assertThat(gap)
                .usingRecursiveComparison()
                .ignoringFields("dropped")
                .isEqualTo(VarianceIndices.of(shorter.responses(Arrays.copyOf(y, 30 * 4)), FEW, bits(1)));
    }

    @Test
    void tooFewRowsHaveNoIndices() {
        for (int rows = 0; rows < 2; rows++) {
            double[][] none = new double[rows][1];
            double[][] gap = Stream.concat(Arrays.stream(none), Stream.of(new double[] {Double.NaN}))
                    .toArray(double[][]::new);
            SaltelliResponses y = new SaltelliResponses(gap, gap, new double[][][] {gap, gap}, new double[0][][]);
            VarianceIndices indices = VarianceIndices.of(y, FEW, bits(1));
            assertThat(indices.rows()).isEqualTo(rows);
            assertThat(indices.dropped()).isEqualTo(1);
            assertThat(indices.first()).hasSize(2).allMatch(SensitivityIndex::notDistinguishable);
        }
    }

    @Test
    void shapesAreChecked() {
        double[][] one = {{1, 2}, {3, 4}};
        double[][] other = {{1, 2}};
        refused(one, other, new double[][][] {one}, new double[0][][]);
        refused(one, one, new double[0][][], new double[0][][]);
        refused(one, one, new double[][][] {one, one}, new double[][][] {one});
        refused(one, one, new double[][][] {{{1}, {2}}}, new double[0][][]);
        refused(new double[0][], new double[0][], new double[][][] {{}}, new double[0][][]);
    }

    private static void refused(double[][] a, double[][] b, double[][][] ab, double[][][] ba) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaltelliResponses(a, b, ab, ba))
                .withMessageContaining("allowed are matrices of one shape");
    }

    @Test
    void theIntervalTellsAnInertInputFromAWeakOne() {
        SplittableRandom random = new SplittableRandom(8);
        Noise noisy =
                u -> random.doubles(3).map(v -> 4 * u[0] + u[1] + (v - .5)).toArray();
        VarianceIndices indices = indices(512, false, 3, noisy, Resampling.independent(200, .9));
        assertThat(indices.first().get(0).notDistinguishable()).isFalse();
        assertThat(indices.first().get(1).notDistinguishable()).isFalse();
        assertThat(indices.first().get(2).notDistinguishable()).isTrue();
        assertThat(indices.total().get(2).notDistinguishable()).isTrue();
        assertThat(indices.total().get(0).interval().level()).isEqualTo(.9);
        assertThat(indices.chance().interval().contains(1 / 18.0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, .1, .05, 4000", "1000, .1, .2, 250", "64, .3, .1, 576", "10, .001, 5, 1"})
    void widthsFallWithTheRootOfTheRows(int rows, double half, double wanted, long needed) {
        SensitivityIndex index = new SensitivityIndex(.4, new Interval(.5 - half, .5 + half, .9));
        assertThat(index.rowsFor(rows, wanted)).isBetween(needed, needed + 1);
    }

    @Test
    void theAdviceHoldsWhenItIsTaken() {
        SplittableRandom random = new SplittableRandom(4);
        Resampling plan = Resampling.independent(300, .9);
        SensitivityIndex few = VarianceIndices.of(chosen(random, 250, ISHIGAMI, 3), plan, bits(1))
                .first()
                .get(1);
        int rows = (int) few.rowsFor(250, few.halfWidth() / 2);
        SensitivityIndex many = VarianceIndices.of(chosen(random, rows, ISHIGAMI, 3), plan, bits(2))
                .first()
                .get(1);
        assertThat(rows).isEqualTo(1_000);
        assertThat(many.halfWidth()).isCloseTo(few.halfWidth() / 2, within(.15 * few.halfWidth()));
        assertThatIllegalArgumentException().isThrownBy(() -> few.rowsFor(10, 0));
    }

    /** Rows at random, so that the intervals are asked for what they promise; those of a Sobol sequence hold the truth more often. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void intervalsHoldTheTruth(int replicates) {
        SplittableRandom random = new SplittableRandom(71);
        double[] held = new double[6];
        for (int seed = 0; seed < 200; seed++) {
            SaltelliResponses y = chosen(random, 500, ISHIGAMI, replicates);
            VarianceIndices indices = VarianceIndices.of(y, Resampling.independent(300, .9), bits(seed));
            for (int i = 0; i < 3; i++) {
                held[i] += indices.first().get(i).interval().contains(ISHIGAMI.first()[i]) ? 1 : 0;
                held[3 + i] += indices.total().get(i).interval().contains(ISHIGAMI.total()[i]) ? 1 : 0;
            }
        }
        assertThat(Arrays.stream(held)).allMatch(count -> count >= .85 * 200);
    }

    /** Rows drawn at random; with more than one replicate independent noise is added. */
    private static SaltelliResponses chosen(SplittableRandom random, int rows, BenchmarkFunction f, int replicates) {
        int k = f.first().length;
        double[][][] y = new double[k + 2][rows][];
        for (int row = 0; row < rows; row++) {
            double[] a = random.doubles(k).toArray();
            double[] b = random.doubles(k).toArray();
            for (int column = 0; column < k + 2; column++) {
                double[] u = column == k + 1 ? b : a.clone();
                if (column > 0 && column <= k) {
                    u[column - 1] = b[column - 1];
                }
                double noise = replicates > 1 ? 6 : 0;
                y[column][row] = random.doubles(replicates)
                        .map(v -> f.response().applyAsDouble(u) + noise * (v - .5))
                        .toArray();
            }
        }
        return new SaltelliResponses(y[0], y[k + 1], Arrays.copyOfRange(y, 1, k + 1), new double[0][][]);
    }

    private static void assertClose(VarianceIndices indices, BenchmarkFunction function, double error) {
        for (int i = 0; i < function.first().length; i++) {
            assertThat(indices.first().get(i).value()).isCloseTo(function.first()[i], within(error));
            assertThat(indices.total().get(i).value()).isCloseTo(function.total()[i], within(error));
        }
    }

    private static Noise single(BenchmarkFunction function) {
        return u -> new double[] {function.response().applyAsDouble(u)};
    }

    private static VarianceIndices indices(int rows, boolean pairs, int factors, Noise noise, Resampling plan) {
        return VarianceIndices.of(responses(17, rows, pairs, factors, noise), plan, bits(1));
    }

    private static SaltelliResponses responses(long seed, int rows, boolean pairs, int factors, Noise noise) {
        SaltelliSample sample = new SaltelliSample(new Method.Saltelli(rows, pairs), factors, seed);
        return sample.responses(IntStream.range(0, sample.size())
                .mapToObj(id -> noise.replicates(sample.place(id)))
                .toArray(double[][]::new));
    }

    private static LongUnaryOperator bits(long seed) {
        return i -> new SplittableRandom(seed * 0x9e3779b97f4a7c15L + i * 0xbf58476d1ce4e5b9L).nextLong();
    }
}
