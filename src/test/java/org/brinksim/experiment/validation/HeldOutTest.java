package org.brinksim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.validation.ObservedMonths.Variant;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
    private static final Months FUTURE = Months.between(FIRST, LocalDate.of(2022, 12, 31));

    private final ObservedMonths observed = new ObservedMonths(Worlds.EVIDENCE);

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static int index(int year, int month) {
        return FUTURE.index(LocalDate.of(year, month, 1));
    }

    @Test
    void amountsAreSplitByDays() {
        Months two = new Months(YearMonth.of(2021, 4), 2);
        double[] values = new double[2];
        two.spread(8, LocalDate.of(2021, 4, 28), LocalDate.of(2021, 5, 1), values);
        two.spread(5, LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 4), values);
        two.spread(7, LocalDate.of(2021, 5, 31), LocalDate.of(2021, 5, 31), values);
        assertThat(values).containsExactly(new double[] {6 + 4, 2 + 7}, within(1e-12));
        assertThat(two.index(LocalDate.of(2021, 6, 1))).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Months(YearMonth.of(2021, 4), 0));
    }

    /** 63 and 74 and the 2 of two days before are preferred; 62 and 41 are the lowest, 63 and 83 and 3 the highest that count. */
    @Test
    void theRecordKeepsItsDisagreement() {
        assertThat(FUTURE.number()).isEqualTo(15);
        double[] preferred = observed.dead(FUTURE, Variant.PREFERRED);
        assertThat(preferred[index(2022, 9)]).isEqualTo(63 + 74 + 2);
        assertThat(observed.dead(FUTURE, Variant.LOWEST)[index(2022, 9)]).isEqualTo(62 + 41 + 2);
        assertThat(observed.dead(FUTURE, Variant.HIGHEST)[index(2022, 9)]).isEqualTo(63 + 83 + 3);
        assertThat(preferred[index(2022, 3)]).isCloseTo(3 * 22 / 52., within(1e-12));
        assertThat(preferred[index(2022, 4)]).isCloseTo(3 * 30 / 52., within(1e-12));
        assertThat(sum(preferred)).isCloseTo(146, within(1e-9));
        Months april = new Months(YearMonth.of(2021, 4), 2);
        assertThat(observed.dead(april, Variant.PREFERRED)).containsExactly(new double[] {41.25, 13.75}, within(1e-9));
    }

    @Test
    void incidentsCountInTheMonthOfTheirFirstDay() {
        assertThat(observed.incidents(FUTURE)).containsExactly(0, 0, 2, 1, 0, 1, 1, 0, 2, 0, 0, 2, 0, 0, 0);
    }

    /** The latest count before the forecast is 6 to 25 July 2019, of which the table describes 4. */
    @Test
    void theShareOfDescribedIncidentsIsThatOfTheLatestCount() {
        assertThat(observed.listing(FIRST)).hasValueSatisfying(listing -> {
            assertThat(listing.from()).isEqualTo(LocalDate.of(2019, 1, 1));
            assertThat(listing.share()).isCloseTo(4 / 6., within(1e-12));
        });
        assertThat(observed.listing(LocalDate.of(2009, 1, 1))).isEmpty();
    }

    @Test
    void benchmarksKnowPastCountsOnly() {
        Months past = new Months(YearMonth.of(2019, 10), 24);
        double[] counts =
                IntStream.range(0, 24).mapToDouble(i -> i < 12 ? i : 0).toArray();
        counts[23] = 5;
        List<Forecast> all = new Benchmarks(past, counts, 4_000, 3).of(FUTURE);
        assertThat(all.stream().map(Forecast::name))
                .containsExactly("zero", "last_poisson", "bootstrap", "conflictology", "constant_poisson");
        assertThat(sum(all.get(0).samples().get(7))).isZero();
        double rate = sum(counts) / 24;
        assertThat(ForecastScores.mean(all.get(1).samples().get(3))).isCloseTo(5, within(.15));
        assertThat(ForecastScores.mean(all.get(2).samples().get(3))).isCloseTo(rate, within(.25));
        assertThat(ForecastScores.mean(all.get(4).samples().get(3))).isCloseTo(rate, within(.15));
        assertThat(Arrays.stream(all.get(3).samples().get(3)).distinct().boxed())
                .containsExactlyInAnyOrder(3., 0.);
        assertThat(Arrays.stream(all.get(3).samples().get(14)).distinct().boxed())
                .containsExactlyInAnyOrder(2., 0.);
        assertThatIllegalArgumentException().isThrownBy(() -> new Benchmarks(past, new double[3], 10, 1));
    }

    private static Forecast constant(String name, double value, int months) {
        return new Forecast(
                name,
                IntStream.range(0, months)
                        .mapToObj(month -> new double[] {value, value, value})
                        .toList());
    }

    /** A point forecast has its absolute error as score. */
    @Test
    void skillIsSaidOnlyWhereTheIntervalExcludesNothing() {
        double[] truth = IntStream.range(0, 15).mapToDouble(i -> i % 2).toArray();
        ForecastScores scores = new ForecastScores("dead", truth, 1);
        List<ScoreRow> rows = scores.rows(
                constant("model", 1, 15),
                List.of(constant("far", 9, 15), constant("same", 1, 15), constant("other", 0, 15)));
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0).value()).isCloseTo(8 / 15., within(1e-12));
        assertThat(rows.get(0).skill()).isEmpty();
        assertThat(rows.get(1).difference()).isCloseTo(8 / 15. - 9 + 7 / 15., within(1e-12));
        assertThat(rows.get(1).skill()).isEqualTo("better");
        assertThat(rows.get(2).difference()).isZero();
        assertThat(rows.get(2).skill()).isEqualTo("not distinguishable");
        assertThat(rows.get(3).skill()).isEqualTo("not distinguishable");
        assertThat(scores.rows(constant("model", 9, 15), List.of(constant("near", 1, 15)))
                        .get(1)
                        .skill())
                .isEqualTo("worse");
        assertThat(scores.paired(constant("a", 3, 15), constant("b", 3, 15)).width())
                .isZero();
        assertThat(scores.paired(constant("a", 4, 15), constant("b", 3, 15)).low())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void runsAreCountedAsTheRecordIs() {
        Scenario scenario = Worlds.scenario("forecast-2021-10");
        int[] reported = new int[scenario.calendar().days()];
        Arrays.fill(reported, 40, reported.length, 12);
        RunMonths runs = new RunMonths(scenario.calendar(), .5, 1);
        for (int i = 0; i < 400; i++) {
            runs.add(Episodes.run(
                    scenario, Map.of(Series.INCIDENTS_REPORTED, reported), Episodes.episode(29, 32, 6, 6, 2)));
        }
        assertThat(ForecastScores.mean(runs.dead("model").samples().get(0))).isCloseTo(4, within(1e-12));
        assertThat(ForecastScores.mean(runs.dead("model").samples().get(1))).isCloseTo(4, within(1e-12));
        assertThat(ForecastScores.mean(runs.incidents("model").samples().get(0)))
                .isZero();
        assertThat(ForecastScores.mean(runs.incidents("model").samples().get(1)))
                .isCloseTo(6, within(.3));
        double marked = ForecastScores.mean(
                runs.marked("hawkes", new double[] {0, 0, 3}).samples().get(1));
        assertThat(marked).isCloseTo(6, within(.6));
    }

    /** Nothing of the scenario is dated after its eve, and it takes no parameters that have seen its days from the base. */
    @Test
    void theForecastIsBlind() {
        Scenario scenario = Worlds.scenario("forecast-2021-10");
        assertThat(scenario.timeline())
                .extracting(TimelineEntry::stamp)
                .allSatisfy(stamp -> assertThat(stamp.at()).isBeforeOrEqualTo(FIRST));
        assertThat(scenario.timeline())
                .filteredOn(entry -> entry.stamp().at().equals(FIRST))
                .singleElement()
                .satisfies(entry -> assertThat(entry.stamp().id()).isEqualTo("grievance-2021-10"));
        assertThat(scenario.calendar().latest()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void everyTargetIsScoredAgainstSixBenchmarks() {
        HeldOut heldOut = new HeldOut(
                Worlds.scenario("forecast-2021-10"), Worlds.EVIDENCE, LocalDate.of(2010, 1, 1), Worlds.maker(2));
        List<ScoreRow> rows = heldOut.scores(ParameterDraws.none(), 12);
        assertThat(rows).hasSize(4 * 3 * 7);
        assertThat(rows.stream().map(ScoreRow::target).distinct())
                .containsExactly("dead", "dead_lowest", "dead_highest", "incidents");
        assertThat(rows.stream()
                        .filter(row -> row.target().equals("dead")
                                && row.forecast().equals("zero")
                                && row.score().equals("crps"))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .isCloseTo(146 / 15., within(1e-9));
        Forecast poisson = heldOut.runs(NestedModel.M0.mechanisms(), ParameterDraws.none(), 12)
                .dead("M0");
        assertThat(poisson.samples())
                .allSatisfy(sample -> assertThat(sum(sample)).isZero());
    }
}
