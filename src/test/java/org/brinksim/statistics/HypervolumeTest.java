package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HypervolumeTest {
    @Test
    void addsUpRectangles() {
        assertThat(of2(new double[] {1, 2})).isEqualTo(6);
        assertThat(of2(new double[] {1, 2}, new double[] {2, .5})).isEqualTo(6 + 2 * 1.5);
    }

    private static double of2(double[]... points) {
        return Hypervolume.of(List.of(points), 4, 4);
    }

    @Test
    void dominatedEqualAndDistantPointsAddNothing() {
        double alone = of2(new double[] {1, 2});
        assertThat(of2(new double[] {2, 3}, new double[] {1, 2}, new double[] {1, 2}, new double[] {1, 3}))
                .isEqualTo(alone);
        assertThat(of2(new double[] {0, 4}, new double[] {1, 2}, new double[] {-5, 9}, new double[] {Double.NaN, 0}))
                .isEqualTo(alone);
        assertThat(of2()).isZero();
    }

    @Test
    void addsUpBlocks() {
        List<double[]> points = List.of(new double[] {0, 1, 1}, new double[] {1, 0, 1.5});
        // 2·1·1 and 1·2·.5, of which 1·1·.5 twice
        assertThat(Hypervolume.of(points, 2, 2, 2)).isCloseTo(2 + 1 - .5, within(1e-15));
    }

    /** Share of 200,000 places of the cube that some point dominates; four standard errors are .0045. */
    @Test
    void isTheShareOfTheCubeThatIsDominated() {
        SplittableRandom random = new SplittableRandom(1);
        List<double[]> points = IntStream.range(0, 15)
                .mapToObj(i -> random.doubles(3).toArray())
                .toList();
        long inside = IntStream.range(0, 200_000)
                .mapToObj(i -> random.doubles(3).toArray())
                .filter(place -> points.stream().anyMatch(point -> isBelow(point, place)))
                .count();
        assertThat(Hypervolume.of(points, 1, 1, 1)).isCloseTo(inside / 200_000.0, within(.0045));
    }

    private static boolean isBelow(double[] point, double[] place) {
        return IntStream.range(0, 3).allMatch(i -> point[i] <= place[i]);
    }

    @Test
    void refusesOtherDimensions() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hypervolume.of(List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Hypervolume.of(List.of(new double[] {1, 2}), 1, 1, 1));
    }
}
