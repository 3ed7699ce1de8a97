package org.brinksim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.Act;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.SampleOutcomes;
import org.brinksim.simulation.Transfer;
import org.brinksim.statistics.Interval;
import org.junit.jupiter.api.Test;

/** Each pattern on made-up runs whose statistics are known. */
class PatternsTest {
    private static final Scenario HISTORY = Worlds.scenario("from-2010");
    private static final Recorded RECORD = new Recorded(Worlds.EVIDENCE);
    private static final int IN_2021 = HISTORY.calendar().day(LocalDate.of(2021, 5, 1));
    private static final int IN_2012 = HISTORY.calendar().day(LocalDate.of(2012, 5, 1));

    private final Checks maker = new Checks(100, 1);

    /** Three reported incidents a month. */
    private static Map<Series, int[]> steady() {
        int[] days = IntStream.range(0, HISTORY.calendar().days())
                .map(day -> (day + 1) / 10)
                .toArray();
        return Map.of(Series.INCIDENTS_REPORTED, days);
    }

    @Test
    void incidentsAndLargeEpisodesAreCountedByYear() {
        IncidentPatterns patterns = new IncidentPatterns(HISTORY.calendar(), RECORD);
        patterns.add(Episodes.run(HISTORY, steady(), Episodes.episode(IN_2021, IN_2021 + 2, 7, 20, 5)));
        patterns.add(Episodes.run(HISTORY, steady(), Episodes.episode(IN_2012, IN_2012, 6, 20, 5)));
        patterns.add(Episodes.run(HISTORY, steady(), Episodes.episode(IN_2021, IN_2021, 6, 20, 4)));
        List<Check> checks = patterns.checks(maker);
        Check early = Episodes.find(checks, Pattern.P1, "2010-14");
        assertThat(early.value()).isCloseTo(36.5, within(.1));
        assertThat(early.holds()).isFalse();
        assertThat(early.observed()).isCloseTo(22.2, within(1e-9));
        assertThat(early.pValue()).isZero();
        assertThat(Episodes.find(checks, Pattern.P1, "Fano").value()).isLessThan(.2);
        assertThat(Episodes.find(checks, Pattern.P1, "24 h").value()).isEqualTo(1);
        Check recent = Episodes.find(checks, Pattern.P2, "1 to 4");
        assertThat(recent.value()).isCloseTo(1 / 3., within(1e-12));
        assertThat(recent.observed()).isEqualTo(2);
        assertThat(recent.holds()).isFalse();
        assertThat(Episodes.find(checks, Pattern.P2, "none").value()).isCloseTo(2 / 3., within(1e-12));
        assertThat(Episodes.find(checks, Pattern.P2, "at most one").value()).isEqualTo(1);
    }

    @Test
    void groundAndDisplacementAreReadFromTheDataOfTheSides() {
        CoursePatterns patterns = new CoursePatterns(HISTORY, RECORD);
        EpisodeOutcome plain = Episodes.episode(IN_2021, IN_2021 + 3, 7, 30, 10);
        patterns.add(Episodes.run(HISTORY, Episodes.shifted(plain, List.of(300, 100), List.of(0, 1))));
        patterns.add(Episodes.run(HISTORY, Episodes.shifted(plain, List.of(299, 100), List.of(0, 0))));
        patterns.add(Episodes.run(HISTORY, Episodes.shifted(plain, List.of(0, 0), List.of(2, 1))));
        patterns.add(Episodes.run(
                HISTORY, Episodes.shifted(Episodes.episode(IN_2012, IN_2012, 7, 1, 0), List.of(9, 0), List.of(9, 0))));
        List<Check> checks = patterns.checks(maker);
        Check ground = Episodes.find(checks, Pattern.P5, "better-trained");
        assertThat(ground.value()).isCloseTo(2 / 3., within(1e-12));
        Check fled = Episodes.find(checks, Pattern.P5, "displace");
        assertThat(fled.statistic()).contains("3 times").contains("KGZ");
        assertThat(fled.value()).isCloseTo(1 / 3., within(1e-12));
        assertThat(fled.holds()).isFalse();
        assertThat(Episodes.find(checks, Pattern.P3, "median").value()).isEqualTo(4);
        assertThat(Episodes.find(checks, Pattern.P12, "turn back").value()).isZero();
    }

    @Test
    void dealsFailFastAndTheLastOneHolds() {
        CoursePatterns patterns = new CoursePatterns(HISTORY, RECORD);
        patterns.add(Episodes.run(
                HISTORY,
                List.of(
                        new CeasefireLife(1, true, 6, false, SignatoryLevel.LOCAL),
                        new CeasefireLife(90, false, 6, true, SignatoryLevel.LOCAL),
                        new CeasefireLife(1.5, false, 4, true, SignatoryLevel.LOCAL),
                        new CeasefireLife(10, true, 7, true, SignatoryLevel.LOCAL)),
                Episodes.episode(IN_2021, IN_2021, 4, 0, 0)));
        List<Check> checks = patterns.checks(maker);
        Check fast = Episodes.find(checks, Pattern.P4, "within 2 days");
        assertThat(fast.value()).isCloseTo(1 / 3., within(1e-12));
        assertThat(fast.observed()).isBetween(.5, .85);
        assertThat(Episodes.find(checks, Pattern.P4, "hold 30 days").value()).isEqualTo(.5);
        assertThat(Episodes.find(checks, Pattern.P4, "1 to 9").value()).isNaN();
        assertThat(Episodes.find(checks, Pattern.P4, "1 to 9").holds()).isFalse();
        assertThat(Episodes.find(checks, Pattern.P12, "turn back").value()).isEqualTo(1);
    }

    /** Displaced are 100 for each of the dead, so the slope is 1; wounded 4, civilians half. */
    @Test
    void lossesGoTogether() {
        LossPatterns patterns = new LossPatterns(HISTORY.calendar(), RECORD);
        for (int dead : new int[] {1, 1, 2, 3, 30, 60}) {
            patterns.add(Episodes.run(HISTORY, Episodes.episode(IN_2021, IN_2021, 5, dead, 0)));
        }
        EpisodeOutcome crisis = Episodes.born(Episodes.episode(IN_2021, IN_2021, 3, 0, 0), "x@1", 3);
        patterns.add(Episodes.run(HISTORY, crisis, Episodes.shifted(crisis, List.of(0, 5), List.of(0, 0))));
        List<Check> checks = patterns.checks(maker);
        assertThat(Episodes.find(checks, Pattern.P6, "wounded").value()).isEqualTo(4);
        assertThat(Episodes.find(checks, Pattern.P6, "wounded").observed())
                .isCloseTo((255 / 55. + 225 / 137.) / 2, within(.1));
        assertThat(Episodes.find(checks, Pattern.P7, "civilian").value()).isEqualTo(.5);
        assertThat(Episodes.find(checks, Pattern.P8, "slope").value()).isCloseTo(1, within(1e-9));
        assertThat(Episodes.find(checks, Pattern.P8, "bloodless").value()).isEqualTo(.5);
        assertThat(Episodes.find(checks, Pattern.P13, "tail").value()).isBetween(1.3, 2.);
    }

    @Test
    void thirdPartiesAndArms() {
        Scenario base = Worlds.scenario("kyrgyzstan-tajikistan");
        ThirdPartyPatterns patterns = new ThirdPartyPatterns(base);
        List<Act> acts = List.of(
                new Act(10, "UN", EventKind.STATEMENT, "mill 10", true),
                new Act(10, "UN", EventKind.OFFER, "mill 10", false),
                new Act(11, "UN", EventKind.OFFER, "mill 10", true));
        patterns.add(SampleOutcomes.of(
                base,
                List.of(
                        new Transfer(400, "RUS", 0, EquipmentClass.ARMOUR, 1, 9, 9),
                        new Transfer(100, "RUS", 1, EquipmentClass.ARMOUR, 1, 9, 9),
                        new Transfer(400, "RUS", 1, EquipmentClass.MUNITIONS, 1, 9, 9)),
                acts));
        patterns.add(SampleOutcomes.of(base, List.of(), List.of()));
        List<Check> checks = patterns.checks(maker);
        assertThat(Episodes.find(checks, Pattern.P9, "statement").value()).isEqualTo(.5);
        assertThat(Episodes.find(checks, Pattern.P9, "troops").value()).isZero();
        assertThat(Episodes.find(checks, Pattern.P10, "offers").value()).isEqualTo(.5);
        assertThat(Episodes.find(checks, Pattern.P11, "KGZ").value()).isEqualTo(.5);
        assertThat(Episodes.find(checks, Pattern.P11, "TJK").value()).isZero();
        double[] troops = Episodes.metrics(base);
        troops[ThirdPartyPatterns.column(base, Metric.ORG_ACTION_MAX, 0)] = 4;
        patterns.add(SampleOutcomes.of(troops, base, 30));
        assertThat(Episodes.find(patterns.checks(maker), Pattern.P9, "troops").value())
                .isCloseTo(1 / 3., within(1e-12));
    }

    private static RunOutcome clash(Scenario scenario, double reported, double fled) {
        double[] metrics = Episodes.metrics(scenario);
        metrics[ThirdPartyPatterns.column(scenario, Metric.DEATHS_REPORTED_SIDE, 0)] = reported;
        metrics[ThirdPartyPatterns.column(scenario, Metric.DISPLACED_SIDE, 0)] = fled;
        return SampleOutcomes.of(scenario, List.of(Episodes.episode(9, 12, 7, 40, 20)), List.of(), Map.of(), metrics);
    }

    @Test
    void aClashIsHeldAgainstItsRecordedRanges() {
        Scenario april = Worlds.scenario("april-2021");
        TriggerPatterns patterns = new TriggerPatterns(april, RECORD);
        assertThat(patterns.isClash()).isTrue();
        for (int i = 0; i < 10; i++) {
            patterns.add(clash(april, 10 + 6 * i, 100_000 + i));
            patterns.add(Episodes.run(april, Episodes.episode(9, 9, 5, 1, 0)));
        }
        List<Check> checks = patterns.checks(maker);
        assertThat(Episodes.find(checks, Pattern.P15, "chance").value()).isEqualTo(.5);
        Check dead = Episodes.find(checks, Pattern.P15, "reported dead of KGZ");
        assertThat(dead.target()).isEqualTo(new Target(36, 37));
        assertThat(dead.observed()).isEqualTo(36);
        assertThat(dead.holds()).isTrue();
        assertThat(dead.pValue()).isEqualTo(1);
        Check fled = Episodes.find(checks, Pattern.P15, "displaced of KGZ");
        assertThat(fled.holds()).isFalse();
        assertThat(fled.pValue()).isZero();
        assertThat(checks).noneMatch(check -> check.statistic().contains("displaced of TJK"));
    }

    @Test
    void nearMissesStaySmallTheMoreSoTheLowerTheyBegin() {
        for (Map.Entry<String, Double> one :
                Map.of("june-2021", .8, "january-2022", .5, "june-2022", .5).entrySet()) {
            Scenario scenario = Worlds.scenario(one.getKey());
            TriggerPatterns patterns = new TriggerPatterns(scenario, RECORD);
            assertThat(patterns.isClash()).isFalse();
            patterns.add(Episodes.run(scenario, Episodes.episode(3, 3, 5, 24, 0)));
            patterns.add(Episodes.run(scenario, Episodes.episode(3, 3, 6, 24, 1)));
            assertThat(patterns.checks(maker)).singleElement().satisfies(check -> {
                assertThat(check.target().low()).isEqualTo(one.getValue());
                assertThat(check.value()).isEqualTo(.5);
            });
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TriggerPatterns(HISTORY, RECORD))
                .withMessageContaining("no trigger");
    }

    @Test
    void supportIsComparedWithTheEveOfTheSameWorld() {
        Scenario april = Worlds.scenario("april-2021");
        SupportPattern pattern = new SupportPattern(april);
        assertThat(pattern.quiet().calendar().end()).isEqualTo(LocalDate.of(2021, 4, 27));
        assertThat(pattern.shaken().calendar().end()).isEqualTo(LocalDate.of(2021, 5, 12));
        for (int i = 0; i < 20; i++) {
            pattern.addQuiet(i, support(april, .5, .9, 0));
            pattern.addShaken(i, support(april, .5 - .01 * (i % 3 + 1), .9 + .001 * (i % 2 + 1), 7));
            pattern.addQuiet(100 + i, support(april, .5, .9, 0));
            pattern.addShaken(100 + i, support(april, 1, 0, 5));
        }
        pattern.addShaken(999, support(april, 1, 0, 7));
        List<Check> checks = pattern.checks(maker);
        assertThat(checks.get(0).value()).isCloseTo(.0015, within(1e-12));
        assertThat(checks.get(0).holds()).isTrue();
        assertThat(checks.get(1).value()).isCloseTo(-.0195, within(1e-9));
        assertThat(checks.get(1).holds()).isTrue();
    }

    private static RunOutcome support(Scenario scenario, double open, double controlled, int rung) {
        double[] metrics = Episodes.metrics(scenario);
        metrics[ThirdPartyPatterns.column(scenario, Metric.SUPPORT_SIDE_END, 0)] = open;
        metrics[ThirdPartyPatterns.column(scenario, Metric.SUPPORT_SIDE_END, 1)] = controlled;
        return SampleOutcomes.of(scenario, List.of(Episodes.episode(8, 9, rung, 0, 0)), List.of(), Map.of(), metrics);
    }

    /** A pool of ten runs with one number each: the interval of the mean lies inside their range, around the mean. */
    @Test
    void intervalsResampleWholeRuns() {
        Pool pool = new Pool();
        IntStream.range(0, 10).forEach(i -> pool.add(i, i, i));
        Check check = maker.pooled(Pattern.P3, "x", new Target(4, 5), pool, Pool.MEAN);
        assertThat(check.value()).isEqualTo(4.5);
        Interval interval = Objects.requireNonNull(check.interval());
        assertThat(interval.low()).isBetween(2., 3.6);
        assertThat(interval.high()).isBetween(5.4, 7.);
        assertThat(check.support()).isEqualTo(Check.Support.SOME);
        Pool none = new Pool();
        none.add(DoubleStream.empty());
        Check empty = maker.pooled(Pattern.P3, "x", new Target(4, 5), none, Pool.MEDIAN);
        assertThat(empty.holds()).isFalse();
        assertThat(empty.interval()).isNull();
        Pool zero = new Pool();
        zero.add(0, 0);
        assertThat(maker.whole(Pattern.P14, "x", new Target(0, 9), zero, Pool.MEAN)
                        .holds())
                .isFalse();
    }

    private static Check check(Pattern pattern, boolean holds, Interval interval) {
        return new Check(pattern, "x", new Target(0, 1), .5, interval, Double.NaN, Double.NaN, holds);
    }

    @Test
    void aPatternHoldsWhenAllItsChecksDo() {
        Interval inside = new Interval(.2, .8, .9);
        Interval across = new Interval(.2, 1.8, .9);
        Interval outside = new Interval(1.2, 1.8, .9);
        Scorecard card = new Scorecard(List.of(
                check(Pattern.P7, true, inside),
                check(Pattern.P2, true, inside),
                check(Pattern.P2, false, across),
                check(Pattern.P6, true, across),
                check(Pattern.P8, false, outside)));
        assertThat(card.checks().get(0).pattern()).isEqualTo(Pattern.P2);
        assertThat(card.holds(Pattern.P2)).isFalse();
        assertThat(card.holds(Pattern.P3)).isFalse();
        assertThat(card.held()).isEqualTo(2);
        assertThat(card.heldAtLeast()).isEqualTo(1);
        assertThat(card.heldAtMost()).isEqualTo(3);
        assertThat(card.strongHold()).isFalse();
        assertThat(new Scorecard(Arrays.stream(Pattern.values())
                                .map(pattern -> check(pattern, pattern.isStrong(), inside))
                                .toList())
                        .strongHold())
                .isTrue();
    }

    @Test
    void theScenariosMustHoldTheYears() {
        Scenario base = Worlds.scenario("kyrgyzstan-tajikistan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatternScenarios(base, base, List.of()))
                .withMessageContaining("2010 to 2022");
    }
}
