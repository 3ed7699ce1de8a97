package org.brinksim.experiment.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
    /** Few different values, so that points tie and repeat. */
    @ParameterizedTest
    @CsvSource({"1, 1, 5", "2, 2, 6", "3, 2, 1000000", "4, 3, 4", "5, 4, 1000000"})
    void frontsAreThoseOfBruteForce(long seed, int objectives, int values) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] points = IntStream.range(0, 120)
                .mapToObj(i -> IntStream.range(0, objectives)
                        .mapToDouble(j -> random.nextInt(values))
                        .toArray())
                .toArray(double[][]::new);
        assertThat(new Ranking(points, new double[120]).fronts()).isEqualTo(bruteForce(points));
    }

    /** Takes away again and again what none of the rest dominates. */
    private static List<List<Integer>> bruteForce(double[][] points) {
        List<Integer> rest =
                new ArrayList<>(IntStream.range(0, points.length).boxed().toList());
        List<List<Integer>> fronts = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Integer> front = rest.stream()
                    .filter(i -> rest.stream().noneMatch(j -> isWorse(points[i], points[j])))
                    .toList();
            fronts.add(front);
            rest.removeAll(front);
        }
        return fronts;
    }

    private static boolean isWorse(double[] one, double[] other) {
        boolean nowhereBetter = IntStream.range(0, one.length).allMatch(i -> one[i] >= other[i]);
        boolean somewhereWorse = IntStream.range(0, one.length).anyMatch(i -> one[i] > other[i]);
        return nowhereBetter && somewhereWorse;
    }

    /** Objectives from 0 to 4 and 0 to 8: the neighbours of (1, 4) are (0, 8) and (3, 1). */
    @Test
    void crowdingIsTheSumOfTheGapsAround() {
        double[][] points = {{3, 1}, {0, 8}, {4, 0}, {1, 4}};
        Ranking ranking = new Ranking(points, new double[4]);
        assertThat(ranking.fronts()).hasSize(1);
        assertThat(ranking.crowding(3)).isCloseTo(3 / 4.0 + 7 / 8.0, within(1e-15));
        assertThat(ranking.crowding(0)).isCloseTo(3 / 4.0 + 4 / 8.0, within(1e-15));
        assertThat(ranking.crowding(1)).isInfinite();
        assertThat(ranking.crowding(2)).isInfinite();
        assertThat(IntStream.range(0, 4).boxed().sorted(ranking.order())).containsExactly(1, 2, 3, 0);
    }

    @Test
    void crowdingIsMeasuredWithinAFrontAndSurvivesEqualPoints() {
        double[][] points = {{0, 3}, {1, 1}, {3, 0}, {5, 5}, {5, 5}};
        Ranking ranking = new Ranking(points, new double[5]);
        assertThat(ranking.fronts()).containsExactly(List.of(0, 1, 2), List.of(3, 4));
        assertThat(ranking.crowding(1)).isEqualTo(2);
        assertThat(ranking.crowding(3)).isInfinite();
    }

    @Test
    void pointsWithinTheLimitDominateAndTheLesserBreachIsBetter() {
        double[][] points = {{9, 9}, {1, 1}, {2, 2}, {Double.NaN, Double.NaN}};
        double[] violations = {0, .5, .2, .2};
        assertThat(new Ranking(points, violations).fronts()).containsExactly(List.of(0), List.of(2, 3), List.of(1));
    }
}
