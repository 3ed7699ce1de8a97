package org.brinksim.experiment.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.Hypervolume;
import org.brinksim.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Nsga2Test {
    private static final Replicates ONCE = new Replicates(1, 1, 1, 2);
    private static final double NOISE = .1;

    @ParameterizedTest
    @EnumSource(Zdt.class)
    void findsTheTrueFront(Zdt problem) {
        assertThat(reached(problem, 1)).isBetween(.98, 1.0);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "ONE, 2",
        "ONE, 3",
        "ONE, 4",
        "ONE, 5",
        "TWO, 2",
        "TWO, 3",
        "TWO, 4",
        "TWO, 5",
        "THREE, 2",
        "THREE, 3",
        "THREE, 4",
        "THREE, 5"
    })
    void findsTheTrueFrontFromEverySeed(Zdt problem, long seed) {
        assertThat(reached(problem, seed)).isBetween(.98, 1.0);
    }

    /** Share of the true hypervolume after 25,000 evaluations. */
    private static double reached(Zdt problem, long seed) {
        List<Generation> seen = new ArrayList<>();
        Front front = search(settings(100, 249, ONCE), seed).run(problem::evaluate, seen::add);
        assertThat(seen).hasSize(250);
        assertThat(seen.get(249).evaluations()).isBetween(20_000L, 25_000L);
        List<double[]> points = front.members().stream()
                .map(member -> member.objectives().stream()
                        .mapToDouble(MeanInterval::mean)
                        .toArray())
                .toList();
        return Hypervolume.of(points, 1.1, 1.1) / problem.trueHypervolume();
    }

    private static Nsga2 search(SearchSettings settings, long seed) {
        return new Nsga2(Problem.free(Zdt.VARIABLES, 2), settings, seed);
    }

    private static SearchSettings settings(int population, int generations, Replicates replicates) {
        return new SearchSettings(population, generations, Variation.standard(), replicates, .9);
    }

    /** The search picks lucky places, so its means are too low; fresh replicates are not. */
    @Test
    void judgesTheFrontWithoutTheWinnersCurse() {
        Front front = search(settings(40, 40, new Replicates(1, 2, 7, 40)), 3).run(Nsga2Test::noisy, seen -> {});
        Accumulator searched = new Accumulator();
        Accumulator fresh = new Accumulator();
        int covered = 0;
        for (Front.Member member : front.members()) {
            List<Double> truth = Zdt.ONE.objectives(member.place());
            for (int i = 0; i < 2; i++) {
                searched.add(member.searched().get(i) - truth.get(i));
                fresh.add(member.objectives().get(i).mean() - truth.get(i));
                covered += member.objectives().get(i).interval().contains(truth.get(i)) ? 1 : 0;
            }
        }
        assertThat(searched.n()).isGreaterThanOrEqualTo(20);
        assertThat(covered / (double) fresh.n()).isGreaterThanOrEqualTo(.85);
        assertThat(Math.abs(fresh.mean())).isLessThan(4 * fresh.standardError());
        assertThat(searched.mean()).isLessThan(-4 * searched.standardError());
        assertThat(front.members()).extracting(Front.Member::dominated).contains(true, false);
    }

    /** Independent noise for each place and replicate. */
    private static List<Outcomes> noisy(List<Trial> batch) {
        return batch.stream()
                .map(trial -> new Outcomes(IntStream.range(trial.first(), trial.first() + trial.replicates())
                        .mapToObj(replicate -> noisy(trial.values(), replicate))
                        .toList()))
                .toList();
    }

    private static List<Double> noisy(List<Double> place, int replicate) {
        SplittableRandom random = new SplittableRandom(place.hashCode() * 1_000_003L + replicate);
        return Zdt.ONE.objectives(place).stream()
                .map(f -> f + NOISE * (random.doubles(12).sum() - 6))
                .toList();
    }

    @Test
    void runsTheFirstFrontAgainWithNumbersThatFollow() {
        Set<String> run = new HashSet<>();
        List<Trial> trials = new ArrayList<>();
        Front front = search(settings(8, 5, new Replicates(2, 3, 9, 4)), 1)
                .run(
                        batch -> {
                            trials.addAll(batch);
                            return noisy(batch);
                        },
                        seen -> {});
        for (Trial trial : trials) {
            for (int i = 0; i < trial.replicates(); i++) {
                assertThat(run.add(trial.values() + " " + (trial.first() + i))).isTrue();
            }
        }
        assertThat(trials).extracting(Trial::first).contains(0, 2, 5, 8, 9).allMatch(first -> first <= 9);
        assertThat(trials.stream().filter(trial -> trial.first() == 9))
                .hasSize(front.members().size());
        assertThat(trials.stream().filter(trial -> trial.first() == 8))
                .isNotEmpty()
                .allMatch(trial -> trial.replicates() == 1);
        assertThat(front.evaluations()).isEqualTo(run.size());
    }

    @Test
    void givesTheSameFrontWhateverTheOrderOfTheBatch() {
        SearchSettings settings = settings(20, 15, new Replicates(2, 2, 6, 5));
        List<Generation> seen = new ArrayList<>();
        List<Generation> seenBackwards = new ArrayList<>();
        Front front = search(settings, 4).run(Nsga2Test::noisy, seen::add);
        Front backwards = search(settings, 4).run(Nsga2Test::noisyBackwards, seenBackwards::add);
        assertThat(backwards).isEqualTo(front);
        assertThat(seenBackwards).isEqualTo(seen);
        assertThat(search(settings, 5).run(Nsga2Test::noisy, ignored -> {})).isNotEqualTo(front);
    }

    /** Each trial by itself, the last first, in parallel. */
    private static List<Outcomes> noisyBackwards(List<Trial> batch) {
        List<Trial> reversed = new ArrayList<>(batch);
        Collections.reverse(reversed);
        List<Outcomes> outcomes = new ArrayList<>(reversed.parallelStream()
                .map(trial -> noisy(List.of(trial)).get(0))
                .toList());
        Collections.reverse(outcomes);
        return outcomes;
    }

    /** Only places whose sum keeps the limit are run, although the best ones would break it. */
    @Test
    void keepsTheLimit() {
        Problem limited = new Problem(
                List.of(0, 0, 0),
                2,
                place -> place.stream().mapToDouble(x -> x).sum() - .6,
                List.of(List.of(0.0, 0.0, 0.0)));
        List<Trial> trials = new ArrayList<>();
        Front front = new Nsga2(limited, settings(20, 60, ONCE), 1)
                .run(
                        batch -> {
                            trials.addAll(batch);
                            return batch.stream().map(Nsga2Test::gainAndEffort).toList();
                        },
                        seen -> {});
        assertThat(trials).allMatch(trial -> sum(trial.values()) <= .6);
        double best = front.members().stream()
                .mapToDouble(member -> -member.objectives().get(0).mean())
                .max()
                .orElseThrow();
        assertThat(best).isBetween(1.15, 1.2);
        assertThat(front.members()).extracting(Front.Member::place).contains(List.of(0.0, 0.0, 0.0));
    }

    /** The second variable is worth twice the others: within the limit of .6 no more than 1.2. */
    private static Outcomes gainAndEffort(Trial trial) {
        double gain = trial.values().get(0)
                + 2 * trial.values().get(1)
                + trial.values().get(2);
        return new Outcomes(Collections.nCopies(trial.replicates(), List.of(-gain, sum(trial.values()))));
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(x -> x).sum();
    }

    @Test
    void reportsNoFrontWhereNoPlaceKeepsTheLimit() {
        Problem never = new Problem(List.of(0), 1, place -> 1 + place.get(0), List.of());
        Front front = new Nsga2(never, settings(4, 3, ONCE), 1).run(batch -> List.of(), seen -> {});
        assertThat(front).isEqualTo(new Front(List.of(), 0));
    }

    @Test
    void searchesLevelsAndRunsNoPlaceTwice() {
        Problem levels = new Problem(List.of(3, 4), 2, place -> 0, List.of());
        List<Trial> trials = new ArrayList<>();
        Front front = new Nsga2(levels, settings(8, 30, ONCE), 1)
                .run(
                        batch -> {
                            trials.addAll(batch);
                            return batch.stream()
                                    .map(trial -> new Outcomes(Collections.nCopies(
                                            trial.replicates(),
                                            List.of(
                                                    trial.values().get(0),
                                                    1
                                                            - trial.values().get(0)
                                                            + trial.values().get(1)))))
                                    .toList();
                        },
                        seen -> {});
        assertThat(trials.stream().filter(trial -> trial.first() == 0).distinct())
                .hasSize((int)
                        trials.stream().filter(trial -> trial.first() == 0).count())
                .hasSizeBetween(8, 12);
        assertThat(front.members())
                .extracting(Front.Member::place)
                .containsExactlyInAnyOrder(List.of(.5 / 3, .125), List.of(.5, .125), List.of(2.5 / 3, .125));
    }

    @Test
    void ranksAPlaceWhoseReplicatesAllFailLast() {
        Front front = new Nsga2(Problem.free(1, 1), settings(6, 12, ONCE), 2)
                .run(
                        batch -> batch.stream()
                                .map(trial -> trial.values().get(0) < .5
                                        ? new Outcomes(List.of())
                                        : new Outcomes(Collections.nCopies(trial.replicates(), trial.values())))
                                .toList(),
                        seen -> {});
        assertThat(front.members())
                .hasSize(1)
                .allSatisfy(member -> assertThat(member.place().get(0)).isBetween(.5, .52));
    }

    @Test
    void refusesAnEvaluatorThatLosesTrials() {
        assertThatIllegalStateException()
                .isThrownBy(() -> search(settings(4, 1, ONCE), 1).run(batch -> List.of(), seen -> {}))
                .withMessageContaining("0 outcomes for 4 trials");
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(5, 1, ONCE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Replicates(3, 1, 2, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.free(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trial(List.of(), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcomes(List.of(List.of(Double.NaN))))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> new Variation(1.1, 20, 1, 20));
        assertThat(Stream.of(0, 3, 5, 7, 9).map(new Replicates(1, 3, 9, 2)::due))
                .containsExactly(3, 3, 3, 2, 0);
    }
}
