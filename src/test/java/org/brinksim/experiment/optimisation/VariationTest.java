package org.brinksim.experiment.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.Accumulator;
import org.junit.jupiter.api.Test;

class VariationTest {
    private static final List<Double> ONE = List.of(.1, .8, 0.0, .5, .999, .3);
    private static final List<Double> OTHER = List.of(.4, .75, 1.0, .5, .2, 0.0);
    private static final Problem FREE = Problem.free(6, 1);

    @Test
    void crossingKeepsTheMeanOfTheParentsAndTheBounds() {
        Variation always = new Variation(1, 2, 0, 20);
        boolean outside = false;
        for (int i = 0; i < 500; i++) {
            List<List<Double>> children = always.cross(ONE, OTHER, chance(i));
            for (int j = 0; j < ONE.size(); j++) {
                double first = children.get(0).get(j);
                double second = children.get(1).get(j);
                assertThat(first + second).isCloseTo(ONE.get(j) + OTHER.get(j), within(1e-12));
                assertThat(first).isBetween(0.0, 1.0);
                assertThat(second).isBetween(0.0, 1.0);
                outside |= Math.abs(first - second) > Math.abs(ONE.get(j) - OTHER.get(j)) + 1e-9;
            }
            assertThat(children.get(0).get(3)).isEqualTo(.5);
        }
        assertThat(outside).isTrue();
    }

    @Test
    void parentsThatDoNotCrossHaveTheirLike() {
        assertThat(new Variation(0, 20, 0, 20).cross(ONE, OTHER, chance(1))).containsExactly(ONE, OTHER);
    }

    @Test
    void aLargerIndexKeepsChildrenNearer() {
        assertThat(distance(new Variation(1, 30, 0, 20))).isLessThan(.5 * distance(new Variation(1, 2, 0, 20)));
    }

    /** Mean distance of the first variable of the first child from the nearer parent. */
    private static double distance(Variation variation) {
        Accumulator distances = new Accumulator();
        for (int i = 0; i < 2000; i++) {
            double child = variation.cross(ONE, OTHER, chance(i)).get(0).get(0);
            distances.add(Math.min(Math.abs(child - .1), Math.abs(child - .4)));
        }
        return distances.mean();
    }

    /** One of six variables a child; at 0 and 1 one half of the steps lead out and are cut. Four standard errors are 200. */
    @Test
    void mutationKeepsTheBoundsAndItsRate() {
        int changed = 0;
        List<Double> edges = List.of(0.0, 1.0, .5, .02, .98, .3);
        for (int i = 0; i < 3000; i++) {
            List<Double> mutant = Variation.standard().mutate(edges, FREE, chance(i));
            for (int j = 0; j < 6; j++) {
                assertThat(mutant.get(j)).isBetween(0.0, 1.0);
                changed += mutant.get(j).equals(edges.get(j)) ? 0 : 1;
            }
        }
        assertThat(changed).isBetween(2500 - 200, 2500 + 200);
    }

    @Test
    void mutationInTheMiddleHasNoSide() {
        Accumulator steps = new Accumulator();
        Variation often = new Variation(0, 20, 6, 20);
        for (int i = 0; i < 3000; i++) {
            steps.add(often.mutate(List.of(.5, .5, .5, .5, .5, .5), FREE, chance(i))
                            .get(0)
                    - .5);
        }
        assertThat(Math.abs(steps.mean())).isLessThan(4 * steps.standardError());
        assertThat(Math.sqrt(steps.variance())).isBetween(.03, .12);
    }

    @Test
    void variablesWithLevelsStayOnThem() {
        Problem levels = new Problem(List.of(4, 0), 1, place -> 0, List.of());
        List<Double> seen = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            seen.add(new Variation(1, 20, 2, 20)
                    .mutate(List.of(.37, .6), levels, chance(i))
                    .get(0));
        }
        assertThat(seen).containsOnly(.125, .375, .625, .875);
        assertThat(levels.onLevel(0, 1)).isEqualTo(.875);
        assertThat(levels.onLevel(1, .37)).isEqualTo(.37);
    }

    private static Stream chance(int i) {
        return new WorldSeed(5, i).stream(1, 0);
    }
}
