package org.brinksim.experiment.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brinksim.experiment.discovery.Restriction.Options;
import org.brinksim.experiment.discovery.Restriction.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeelingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pastingBringsBackSidesThatWerePeeledTooFar(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Double>> x = Planted.uniform(1000, 3, random);
        Cases cases = Planted.cases(x, point -> point.get(0) < .6 && point.get(1) > .3 ? 1 : 0);
        Box narrow = new Box(
                List.of(new Range(0, Double.NEGATIVE_INFINITY, .3), new Range(1, .5, .8), new Range(2, .2, .9)));
        ScoredBox wide = new Pasting(cases, .05).widen(ScoredBox.of(narrow, cases, cases), cases);
        assertThat(wide.density()).isEqualTo(1);
        assertThat(wide.box().range(0).high()).isCloseTo(.6, within(.05));
        assertThat(wide.box().range(1).low()).isCloseTo(.3, within(.05));
        assertThat(wide.box().range(1).high()).isInfinite();
        assertThat(wide.box().restriction(2)).isEmpty();
        assertThat(wide.coverage()).isGreaterThan(.9);
    }

    @Test
    void pastingBringsBackAnOption() {
        List<Dimension> choice = List.of(new Dimension.Choice("ally", List.of("none", "near", "far")));
        List<List<Double>> x = List.of(List.of(0.0), List.of(0.0), List.of(1.0), List.of(2.0), List.of(2.0));
        Cases cases = new Cases(choice, x, List.of(0.0, 1.0, .75, .5, 1.0));
        Box narrow = new Box(List.of(new Options(0, List.of(2), 3)));
        ScoredBox wide = new Pasting(cases, .05).widen(ScoredBox.of(narrow, cases, cases), cases);
        assertThat(wide.box().restriction(0)).contains(new Options(0, List.of(1, 2), 3));
        assertThat(wide.cases()).isEqualTo(2.25);
    }

    /** Three and two levels: a peel takes a whole level, and the limit lies between two of them. */
    @Test
    void peelsWholeLevelsWhereValuesRepeat() {
        List<List<Double>> x = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            x.add(List.of(i % 3 * 10.0, i / 3 % 2 * 1.0, 4.0));
        }
        Cases cases = Planted.cases(x, point -> point.get(0) == 20 && point.get(1) == 0 ? 1 : 0);
        DiscoveredBox found =
                new Prim(PrimSettings.standard(), 1).discover(cases).boxes().get(0);
        assertThat(found.found().box())
                .isEqualTo(new Box(List.of(
                        new Range(0, 15, Double.POSITIVE_INFINITY), new Range(1, Double.NEGATIVE_INFINITY, .5))));
        assertThat(found.found().coverage()).isEqualTo(1);
        assertThat(found.found().density()).isEqualTo(1);
        assertThat(strictlySmaller(found.trajectory())).isTrue();
    }

    /** One value holds nearly all points, so the quantile itself is the outermost value. */
    @Test
    void everyPeelTakesSomethingAway() {
        SplittableRandom random = new SplittableRandom(5);
        List<List<Double>> x = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            x.add(List.of(random.nextInt(20) == 0 ? random.nextDouble() : .5, (double) random.nextInt(4)));
        }
        Cases cases = Planted.cases(x, point -> random.nextDouble());
        PrimSettings patient = new PrimSettings(.01, .05, 1, new BoxChoice.Balanced(), 0);
        List<ScoredBox> trajectory = new Peeling(cases, cases, patient).trajectory();
        assertThat(trajectory).hasSizeGreaterThan(5);
        assertThat(strictlySmaller(trajectory)).isTrue();
        assertThat(trajectory.get(trajectory.size() - 1).mass()).isGreaterThanOrEqualTo(.05);
    }

    @Test
    void massCoverageAndDensityAgreeAtEachStep() {
        Cases cases = Planted.noisy(500, 9);
        DiscoveredBox found =
                new Prim(Planted.ONE_BOX, 7).discover(cases).boxes().get(0);
        assertThat(found.trajectory().get(0).box()).isEqualTo(Box.everything());
        assertThat(found.trajectory().get(0).coverage()).isEqualTo(1);
        assertThat(found.trajectory().get(0).density()).isCloseTo(cases.density(), within(1e-12));
        assertThat(found.trajectory()).allSatisfy(step -> {
            assertThat(step.coverage() * cases.total()).isCloseTo(step.density() * step.points(), within(1e-9));
            assertThat(step.mass() * step.density()).isCloseTo(step.coverage() * cases.density(), within(1e-12));
            assertThat(step.restricted()).isEqualTo(step.box().restrictions().size());
            assertThat(cases.inside(step.box())).hasSize(step.points());
        });
        assertThat(found.found().density())
                .isGreaterThanOrEqualTo(found.trajectory().get(found.chosen()).density());
    }

    private static boolean strictlySmaller(List<ScoredBox> trajectory) {
        return IntStream.range(1, trajectory.size())
                .allMatch(
                        i -> trajectory.get(i).points() < trajectory.get(i - 1).points());
    }
}
