package org.brinksim.experiment.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brinksim.experiment.discovery.Discovery.Verdict;
import org.brinksim.experiment.discovery.Restriction.Options;
import org.brinksim.experiment.discovery.Restriction.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsAPlantedBoxInNoise(long seed) {
        Cases cases = Planted.noisy(2000, seed);
        DiscoveredBox found =
                new Prim(Planted.ONE_BOX, 7).discover(cases).boxes().get(0);
        Box box = found.found().box();
        assertThat(box.range(0).low()).isCloseTo(.2, within(.05));
        assertThat(box.range(0).high()).isCloseTo(.7, within(.05));
        assertThat(box.range(2))
                .isEqualTo(new Range(2, Double.NEGATIVE_INFINITY, box.range(2).high()));
        assertThat(box.range(2).high()).isCloseTo(.6, within(.05));
        assertThat(box.range(5).low()).isCloseTo(.35, within(.05));
        assertThat(found.tests()).allSatisfy(test -> {
            if (List.of(0, 2, 5).contains(test.dimension())) {
                assertThat(test.quasiP()).isLessThan(.001);
            } else {
                assertThat(test.quasiP()).isGreaterThan(.05);
            }
        });
        assertThat(found.reproduced()).hasSize(6);
        assertThat(List.of(0, 2, 5))
                .allSatisfy(i -> assertThat(found.reproduced().get(i)).isEqualTo(1));
    }

    @Test
    void findsAPlantedOption() {
        SplittableRandom random = new SplittableRandom(3);
        List<Dimension> dimensions = List.of(
                new Dimension.Quantity("reach"), new Dimension.Choice("ally", List.of("none", "near", "far", "both")));
        List<List<Double>> x = new ArrayList<>();
        IntStream.range(0, 600).forEach(i -> x.add(List.of(random.nextDouble(), (double) random.nextInt(4))));
        List<Double> shares = x.stream()
                .map(point ->
                        Planted.share((point.get(1) == 1 || point.get(1) == 3) && point.get(0) > .4 ? .9 : .05, random))
                .toList();
        DiscoveredBox found = new Prim(Planted.ONE_BOX, 7)
                .discover(new Cases(dimensions, x, shares))
                .boxes()
                .get(0);
        assertThat(found.found().box().restriction(1)).contains(new Options(1, List.of(1, 3), 4));
        assertThat(found.found().box().range(0).low()).isCloseTo(.4, within(.05));
        assertThat(found.tests()).allSatisfy(test -> assertThat(test.quasiP()).isLessThan(.001));
        assertThat(found.reproduced()).containsExactly(1.0, 1.0);
    }

    @Test
    void duplicatesOfEveryPointHardlyMoveTheBox() {
        Cases once = Planted.noisy(300, 4);
        int[] rows = IntStream.range(0, 600).map(i -> i % 300).toArray();
        PrimSettings noResamples = new PrimSettings(.05, .05, 1, new BoxChoice.Balanced(), 0);
        ScoredBox single =
                new Prim(noResamples, 1).discover(once).boxes().get(0).found();
        ScoredBox twice = new Prim(noResamples, 1)
                .discover(once.rows(rows))
                .boxes()
                .get(0)
                .found();
        assertThat(twice.coverage()).isCloseTo(single.coverage(), within(.1));
        assertThat(twice.density()).isCloseTo(single.density(), within(.1));
        Cases same = once.rows(new int[200]);
        assertThat(new Peeling(same, same, noResamples).trajectory()).hasSize(1);
    }

    @Test
    void saysThatThereAreNoCases() {
        Discovery nothing = new Prim(PrimSettings.standard(), 1)
                .discover(Planted.cases(Planted.uniform(50, 2, new SplittableRandom(1)), x -> 0));
        assertThat(nothing.verdict()).isEqualTo(Verdict.NO_CASES);
        assertThat(nothing.boxes()).isEmpty();
    }

    @Test
    void restrictsNothingWhereEveryPointIsACase() {
        Discovery all = new Prim(PrimSettings.standard(), 1)
                .discover(Planted.cases(Planted.uniform(50, 2, new SplittableRandom(1)), x -> 1));
        assertThat(all.verdict()).isEqualTo(Verdict.ONLY_CASES);
        assertThat(all.boxes()).isEmpty();
    }

    @Test
    void findsNoBoxWhereAllPointsAreAlike() {
        Discovery flat = new Prim(PrimSettings.standard(), 1)
                .discover(Planted.cases(Planted.uniform(50, 2, new SplittableRandom(1)), x -> .3));
        assertThat(flat.verdict()).isEqualTo(Verdict.NO_BOX);
    }

    @Test
    void coversTwoRegionsByTwoBoxes() {
        List<List<Double>> x = Planted.uniform(1500, 2, new SplittableRandom(6));
        Cases cases = Planted.cases(
                x,
                point -> (point.get(0) < .3 && point.get(1) < .5) || (point.get(0) > .7 && point.get(1) > .6) ? 1 : 0);
        Discovery both = new Prim(PrimSettings.standard(), 1).discover(cases);
        assertThat(both.boxes()).hasSizeBetween(2, 3);
        double covered = both.boxes().get(0).found().coverage()
                + both.boxes().get(1).found().coverage();
        assertThat(covered).isBetween(.9, 1.0);
        assertThat(both.boxes().get(1).trajectory().get(0).mass())
                .isCloseTo(1 - both.boxes().get(0).found().mass(), within(1e-12));
    }

    @Test
    void takesTheBoxThatIsAskedFor() {
        Cases cases = Planted.noisy(500, 2);
        DiscoveredBox third = new Prim(settings(new BoxChoice.Numbered(3)), 1)
                .discover(cases)
                .boxes()
                .get(0);
        assertThat(third.chosen()).isEqualTo(3);
        assertThat(third.trajectory().get(3).restricted()).isBetween(1, 3);
        DiscoveredBox last = new Prim(settings(new BoxChoice.Numbered(999)), 1)
                .discover(cases)
                .boxes()
                .get(0);
        assertThat(last.chosen()).isEqualTo(last.trajectory().size() - 1);
        DiscoveredBox half = new Prim(settings(new BoxChoice.Coverage(.5)), 1)
                .discover(cases)
                .boxes()
                .get(0);
        assertThat(half.trajectory().get(half.chosen()).coverage()).isCloseTo(.5, within(.05));
        assertThat(half.trajectory()).isEqualTo(third.trajectory());
    }

    private static PrimSettings settings(BoxChoice choice) {
        return new PrimSettings(.05, .05, 1, choice, 5);
    }

    @Test
    void isTheSameEveryTimeAndMovesWithTheSeed() {
        Cases cases = Planted.noisy(300, 8);
        Discovery first = new Prim(Planted.ONE_BOX, 11).discover(cases);
        assertThat(new Prim(Planted.ONE_BOX, 11).discover(cases)).isEqualTo(first);
        List<Discovery> others = LongStream.range(12, 16)
                .mapToObj(seed -> new Prim(Planted.ONE_BOX, seed).discover(cases))
                .toList();
        assertThat(others)
                .allSatisfy(other -> assertThat(other.boxes().get(0).found())
                        .isEqualTo(first.boxes().get(0).found()))
                .anySatisfy(other -> assertThat(other).isNotEqualTo(first));
    }

    /** P(X ≥ 8) of ten fair coins is (45 + 10 + 1)/1024. */
    @Test
    void theQuasiPValueIsTheBinomialTail() {
        assertThat(RestrictionTest.tail(10, 8, .5)).isCloseTo(56 / 1024.0, within(1e-12));
        assertThat(RestrictionTest.tail(7, 7, .3)).isCloseTo(Math.pow(.3, 7), within(1e-15));
        assertThat(RestrictionTest.tail(7, 0, .3)).isEqualTo(1);
        assertThat(RestrictionTest.tail(7, 3, 1)).isEqualTo(1);
        assertThat(RestrictionTest.tail(10, 7.5, .5))
                .isBetween(RestrictionTest.tail(10, 8, .5), RestrictionTest.tail(10, 7, .5));
    }

    @Test
    void refusesWhatDoesNotFit() {
        List<Dimension> choice = List.of(new Dimension.Choice("ally", List.of("none", "near")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cases(choice, List.of(List.of(2.0)), List.of(1.0)))
                .withMessageContaining("ally is 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cases(Planted.SIX, List.of(List.of(2.0)), List.of(1.0)))
                .withMessageContaining("1 values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cases(choice, List.of(List.of(1.0)), List.of(1.2)))
                .withMessageContaining("1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(0, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(List.of(new Options(0, List.of(0, 1), 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrimSettings(.5, .05, 1, new BoxChoice.Balanced(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredBox(Box.everything(), 4, 2, 1, 1, .6));
    }
}
