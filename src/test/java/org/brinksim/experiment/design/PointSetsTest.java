package org.brinksim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointSetsTest {
    private static final Factor X = new Factor.Range("x", 2, 6);
    private static final Factor Y = new Factor.Range("y", -1, 1);
    private static final Factor THREE = new Factor.Levels("three", List.of(5.0, 7.0, 11.0));
    private static final Factor TWO = new Factor.Choice("two", List.of("calm", "tense"));

    static List<Method> drawn() {
        return List.of(
                new Method.LatinHypercube(37, false),
                new Method.LatinHypercube(37, true),
                new Method.Sobol(37),
                new Method.Halton(37),
                new Method.Morris(9, 6, List.of()),
                new Method.Saltelli(9, true));
    }

    @Test
    void aFactorialHasEveryCombinationOnceTheFirstFactorSlowest() {
        List<Factor> factors = List.of(THREE, TWO);
        PointSet points = of(new Method.Factorial(), factors, 1);
        List<List<Double>> seen = new ArrayList<>();
        for (double[] place : all(points)) {
            seen.add(List.of(THREE.at(place[0]), TWO.at(place[1])));
        }
        assertThat(seen)
                .containsExactly(
                        List.of(5.0, 0.0),
                        List.of(5.0, 1.0),
                        List.of(7.0, 0.0),
                        List.of(7.0, 1.0),
                        List.of(11.0, 0.0),
                        List.of(11.0, 1.0));
        assertThat(points.place(3)).containsExactly(.5, .75);
    }

    @Test
    void aFactorialOfMillionsAnswersAtOnce() {
        List<Factor> factors = List.of(levels("a", 50), levels("b", 100), levels("c", 1000));
        PointSet points = of(new Method.Factorial(), factors, 1);
        assertThat(points.size()).isEqualTo(5_000_000);
        assertThat(points.place(4_999_999)).containsExactly(49.5 / 50, 99.5 / 100, 999.5 / 1000);
    }

    @Test
    void aFactorialNeedsLevelsAndHasLimits() {
        refused(new Method.Factorial(), List.of(THREE, X), "x: a factorial needs levels; give a list");
        refused(
                new Method.Factorial(),
                List.of(levels("a", 50_000), levels("b", 50_000), levels("c", 50_000)),
                "more than 2147483647 points");
    }

    @Test
    void oneAtATimeMovesEachFactorAloneAndRepeatsNothing() {
        PointSet points = PointSets.of(new Method.OneAtATime(), List.of(X, THREE, TWO), List.of(6.0, 7.0, 0.0), 1);
        assertThat(points.dimensions()).isEqualTo(3);
        double own = Double.NaN;
        double[][] expected = {{own, own, own}, {0, own, own}, {own, .5 / 3, own}, {own, 2.5 / 3, own}, {own, own, .75}
        };
        assertThat(Arrays.deepToString(all(points))).isEqualTo(Arrays.deepToString(expected));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHypercubeHasOnePointInEachCellOfEachDimension(boolean maximin) {
        for (int n : new int[] {1, 2, 3, 10, 97, 128}) {
            PointSet points = of(new Method.LatinHypercube(n, maximin), List.of(X, Y, THREE), 5);
            for (int i = 0; i < 3; i++) {
                assertThat(coordinates(points, i).stream().map(u -> (int) (u * n)))
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.range(0, n).boxed().toList());
            }
        }
    }

    @Test
    void maximinSpreadsThePointsAtLeastAsWell() {
        double plain = 0;
        double spread = 0;
        for (int seed = 0; seed < 20; seed++) {
            double before = closest(of(new Method.LatinHypercube(20, false), List.of(X, Y), seed));
            double after = closest(of(new Method.LatinHypercube(20, true), List.of(X, Y), seed));
            assertThat(after).isGreaterThanOrEqualTo(before);
            plain += before;
            spread += after;
        }
        assertThat(spread).isGreaterThan(1.5 * plain);
        refused(new Method.LatinHypercube(2_001, true), List.of(X), "allowed is up to 2000; leave maximin out");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void everyPermutationIsEquallyLikely(int n) {
        List<List<Integer>> seen = new ArrayList<>();
        for (int seed = 0; seed < 12_000; seed++) {
            Shuffle shuffle = new Shuffle(n, Chance.of(seed, "test"));
            seen.add(IntStream.range(0, n).map(shuffle::of).boxed().toList());
        }
        Set<List<Integer>> different = new HashSet<>(seen);
        int factorial = IntStream.rangeClosed(1, n).reduce(1, (a, b) -> a * b);
        assertThat(different).hasSize(factorial);
        assertUniform(different.stream()
                .mapToLong(p -> Collections.frequency(seen, p))
                .toArray());
    }

    @Test
    void neighboursInAHypercubeAreUnrelated() {
        PointSet points = of(new Method.LatinHypercube(5_000, false), List.of(X, Y), 8);
        double lagged = 0;
        double crossed = 0;
        for (int id = 0; id < 4_999; id++) {
            double[] place = points.place(id);
            lagged += (place[0] - .5) * (points.place(id + 1)[0] - .5) * 12 / 4_999;
            crossed += (place[0] - .5) * (place[1] - .5) * 12 / 4_999;
        }
        assertThat(lagged).isCloseTo(0, within(3.5 / Math.sqrt(5_000)));
        assertThat(crossed).isCloseTo(0, within(3.5 / Math.sqrt(5_000)));
    }

    /** In any two of the first dimensions with a net of strength 0: x and y share one point with each of the 2^m boxes of volume 2^−m. */
    @Test
    void everyBlockOfASobolSequenceHasOnePointInEachElementaryBox() {
        PointSet points = of(new Method.Sobol(1 << 10), List.of(X, Y), 11);
        int m = 6;
        for (int block = 0; block < 1 << 10; block += 1 << m) {
            for (int wide = 0; wide <= m; wide++) {
                Set<Integer> boxes = new HashSet<>();
                for (int id = block; id < block + (1 << m); id++) {
                    double[] place = points.place(id);
                    boxes.add(((int) (place[0] * (1 << wide)) << (m - wide)) + (int) (place[1] * (1 << (m - wide))));
                }
                assertThat(boxes).hasSize(1 << m);
            }
        }
    }

    @Test
    void everyDimensionOfASobolSequenceIsStratifiedUpToTheLast() {
        List<Factor> factors = IntStream.range(0, 1_000)
                .<Factor>mapToObj(i -> new Factor.Range("f" + i, 0, 1))
                .toList();
        PointSet points = of(new Method.Sobol(Integer.MAX_VALUE), factors, 2);
        List<double[]> block =
                IntStream.range(3 << 5, 4 << 5).mapToObj(points::place).toList();
        for (int i = 0; i < 1_000; i++) {
            int dimension = i;
            assertThat(block.stream()
                            .map(place -> (int) (place[dimension] * 32))
                            .distinct())
                    .hasSize(32);
        }
        assertThat(points.place(Integer.MAX_VALUE - 1)).hasSize(1_000);
    }

    @Test
    void scrambledPlacesAreUniform() {
        long[] counts = new long[20];
        for (int seed = 0; seed < 4_000; seed++) {
            counts[(int) (20 * of(new Method.Sobol(8), List.of(X, Y), seed).place(5)[1])]++;
        }
        assertUniform(counts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void sequencesFillTheSquareMoreEvenlyThanChance(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] chance = new double[512][];
        Arrays.setAll(chance, i -> new double[] {random.nextDouble(), random.nextDouble()});
        double byChance = discrepancy(chance);
        assertThat(discrepancy(all(of(new Method.Sobol(512), List.of(X, Y), seed))))
                .isLessThan(byChance / 4);
        assertThat(discrepancy(all(of(new Method.Halton(512), List.of(X, Y), seed))))
                .isLessThan(byChance / 4);
    }

    @Test
    void aHaltonSequenceIsEvenInTheBaseOfEachDimension() {
        PointSet points = of(new Method.Halton(125), List.of(X, Y, THREE), 4);
        int[] lengths = {64, 81, 125};
        for (int i = 0; i < 3; i++) {
            List<Double> sorted =
                    coordinates(points, i).stream().limit(lengths[i]).sorted().toList();
            for (int j = 1; j < lengths[i]; j++) {
                assertThat(sorted.get(j) - sorted.get(j - 1)).isCloseTo(1.0 / lengths[i], within(1e-12));
            }
        }
    }

    @Test
    void sequencesHaveAMostOfDimensions() {
        List<Factor> many = IntStream.range(0, 1_001)
                .<Factor>mapToObj(i -> new Factor.Range("f" + i, 0, 1))
                .toList();
        refused(new Method.Sobol(4), many, "a Sobol sequence with 1001 dimensions; allowed is up to 1000");
        refused(new Method.Halton(4), many.subList(0, 41), "a Halton sequence with 41 dimensions; allowed is up to 40");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void placesAreWithinTheCubeAndAskedForInAnyOrder(Method method) {
        PointSet points = of(method, List.of(X, Y, THREE), 6);
        double[][] forward = all(points);
        for (int id = points.size() - 1; id >= 0; id--) {
            assertThat(points.place(id)).isEqualTo(forward[id]).hasSize(points.dimensions());
            assertThat(Arrays.stream(forward[id])).allMatch(u -> u >= 0 && u <= 1);
        }
        assertThatThrownBy(() -> points.place(points.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.place(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theSeedSaysWhichPointsAreDrawn(Method method) {
        double[][] one = all(of(method, List.of(X, Y), 6));
        assertThat(all(of(method, List.of(X, Y), 6))).isDeepEqualTo(one);
        assertThat(Arrays.deepEquals(all(of(method, List.of(X, Y), 7)), one)).isFalse();
    }

    @Test
    void numbersOfPointsAreChecked() {
        refused(new Method.LatinHypercube(0, false), List.of(X), "0 design points; allowed is 1 to 2147483647");
        refused(new Method.LatinHypercube(0, true), List.of(X), "0 design points");
        refused(new Method.Sobol(-1), List.of(X), "-1 design points");
        refused(new Method.Halton(0), List.of(X), "0 design points");
        refused(new Method.Morris(0, 4, List.of()), List.of(X), "0 design points");
        refused(new Method.Saltelli(1 << 30, false), List.of(X), "3221225472 design points");
        refused(new Method.Listed(List.of()), List.of(X), "0 design points");
    }

    @Test
    void listedPointsFitTheFactors() {
        PointSet points = of(new Method.Listed(List.of(List.of(3.0, 1.0), List.of(9.0, 0.0))), List.of(X, TWO), 1);
        assertThat(points.size()).isEqualTo(2);
        assertThat(points.dimensions()).isEqualTo(2);
        assertThatThrownBy(() -> points.place(0)).isInstanceOf(UnsupportedOperationException.class);
        refused(new Method.Listed(List.of(List.of(3.0))), List.of(X, TWO), "listed point 0 has 1 values; needed");
        refused(new Method.Listed(List.of(List.of(3.0, 2.0))), List.of(X, TWO), "listed point 0 has 2.0 for two");
        refused(new Method.Listed(List.of(List.of(3.0, .5))), List.of(X, TWO), "listed point 0 has 0.5 for two");
        refused(new Method.Listed(List.of(List.of(Double.NaN))), List.of(X), "listed point 0 has NaN for x");
    }

    private static PointSet of(Method method, List<Factor> factors, long seed) {
        return PointSets.of(method, factors, Collections.nCopies(factors.size(), 0.0), seed);
    }

    private static void refused(Method method, List<Factor> factors, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(method, factors, 1))
                .withMessageContaining(message);
    }

    private static Factor levels(String path, int count) {
        return new Factor.Levels(
                path, IntStream.range(0, count).mapToObj(i -> (double) i).toList());
    }

    private static double[][] all(PointSet points) {
        return IntStream.range(0, points.size()).mapToObj(points::place).toArray(double[][]::new);
    }

    private static List<Double> coordinates(PointSet points, int dimension) {
        return Arrays.stream(all(points)).map(place -> place[dimension]).toList();
    }

    private static double closest(PointSet points) {
        double[][] places = all(points);
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                closest = Math.min(closest, Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]));
            }
        }
        return closest;
    }

    static void assertUniform(long[] counts) {
        double[] expected = new double[counts.length];
        Arrays.fill(expected, 1);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(1e-3);
    }

    /** Squared centred L2 discrepancy (Hickernell 1998, "A generalized discrepancy and quadrature error bound"). */
    private static double discrepancy(double[][] places) {
        int n = places.length;
        double single = 0;
        double pairs = 0;
        for (double[] x : places) {
            double one = 1;
            for (double u : x) {
                one *= 1 + Math.abs(u - .5) / 2 - (u - .5) * (u - .5) / 2;
            }
            single += one;
            for (double[] y : places) {
                double both = 1;
                for (int i = 0; i < x.length; i++) {
                    both *= 1 + Math.abs(x[i] - .5) / 2 + Math.abs(y[i] - .5) / 2 - Math.abs(x[i] - y[i]) / 2;
                }
                pairs += both;
            }
        }
        return Math.pow(13 / 12.0, 2) - 2 * single / n + pairs / n / n;
    }
}
