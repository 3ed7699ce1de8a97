package org.brinksim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Method.Morris;
import org.junit.jupiter.api.Test;

class MorrisTrajectoriesTest {
    private static final List<Factor> FACTORS = IntStream.range(0, 5)
            .<Factor>mapToObj(i -> new Factor.Range("f" + i, 0, 10))
            .toList();
    private static final List<Morris.Group> PAIR = List.of(new Morris.Group("pair", List.of("f3", "f1")));

    @Test
    void oneGroupMovesPerStepByHalfTheRangeAndEachOnce() {
        MorrisTrajectories points = new MorrisTrajectories(new Morris(40, 6, PAIR), FACTORS, 3);
        assertThat(points.groups().stream().map(Morris.Group::name)).containsExactly("pair", "f0", "f2", "f4");
        assertThat(points.size()).isEqualTo(40 * 5);
        assertThat(points.trajectories()).isEqualTo(40);
        for (int trajectory = 0; trajectory < 40; trajectory++) {
            List<Integer> moved = new ArrayList<>();
            assertThat(points.moved(trajectory * 5)).isEqualTo(-1);
            assertThat(points.direction(trajectory * 5)).isZero();
            for (int id = trajectory * 5 + 1; id < trajectory * 5 + 5; id++) {
                moved.add(points.moved(id));
                checkMove(points, id);
            }
            assertThat(moved).containsExactlyInAnyOrder(0, 1, 2, 3);
        }
    }

    private static void checkMove(MorrisTrajectories points, int id) {
        double[] before = points.place(id - 1);
        double[] after = points.place(id);
        List<String> paths = points.groups().get(points.moved(id)).paths();
        for (int i = 0; i < 5; i++) {
            double level = after[i] * 6 - .5;
            assertThat(level).isCloseTo(Math.rint(level), within(1e-12)).isBetween(-1e-12, 5 + 1e-12);
            boolean moves = paths.contains("f" + i);
            assertThat(Math.abs(after[i] - before[i])).isCloseTo(moves ? .5 : 0, within(1e-12));
            if (moves && paths.size() == 1) {
                assertThat(after[i] - before[i]).isCloseTo(.5 * points.direction(id), within(1e-12));
            }
        }
    }

    @Test
    void trajectoriesStartAnywhereOnTheGridAndInAnyOrder() {
        MorrisTrajectories points = new MorrisTrajectories(new Morris(4_000, 4, List.of()), FACTORS, 9);
        long[] starts = new long[16];
        long[] first = new long[5];
        long[] last = new long[5];
        for (int trajectory = 0; trajectory < 4_000; trajectory++) {
            double[] start = points.place(trajectory * 6);
            starts[4 * (int) (start[1] * 4) + (int) (start[4] * 4)]++;
            first[points.moved(trajectory * 6 + 1)]++;
            last[points.moved(trajectory * 6 + 5)]++;
        }
        PointSetsTest.assertUniform(starts);
        PointSetsTest.assertUniform(first);
        PointSetsTest.assertUniform(last);
    }

    @Test
    void aLongerDesignBeginsWithTheShorterOne() {
        MorrisTrajectories few = new MorrisTrajectories(new Morris(3, 4, PAIR), FACTORS, 1);
        MorrisTrajectories many = new MorrisTrajectories(new Morris(300, 4, PAIR), FACTORS, 1);
        for (int id = 0; id < few.size(); id++) {
            assertThat(many.place(id)).isEqualTo(few.place(id));
        }
    }

    @Test
    void effectsAreTheSlopesOfAStraightResponse() {
        MorrisTrajectories points = new MorrisTrajectories(new Morris(7, 4, List.of()), FACTORS, 2);
        double[][] responses = IntStream.range(0, points.size())
                .mapToObj(id -> {
                    double[] u = points.place(id);
                    return new double[] {3 * u[0] - 5 * u[2] + u[4], 100 + 3 * u[0]};
                })
                .toArray(double[][]::new);
        double[][] slopes = {{3, 3}, {0, 0}, {-5, 0}, {0, 0}, {1, 0}};
        double[][][] effects = points.effects(responses);
        for (int factor = 0; factor < 5; factor++) {
            assertThat(effects[factor]).hasNumberOfRows(7);
            for (double[] effect : effects[factor]) {
                assertThat(effect).containsExactly(slopes[factor], within(1e-12));
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> points.effects(new double[3][1]));
    }

    @Test
    void gridsAndGroupsAreChecked() {
        refused(new Morris(5, 3, List.of()), "a grid of 3 levels; allowed is an even number");
        refused(new Morris(5, 0, List.of()), "a grid of 0 levels");
        refused(new Morris(5, 4, List.of(new Morris.Group("g", List.of("f9")))), "group g: f9 is no factor");
        refused(new Morris(5, 4, List.of(new Morris.Group("g", List.of("f1", "f1")))), "in a group already");
        refused(new Morris(5, 4, List.of(new Morris.Group("g", List.of()))), "group g has no factor");
    }

    private static void refused(Morris method, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MorrisTrajectories(method, FACTORS, 1))
                .withMessageContaining(message);
    }
}
