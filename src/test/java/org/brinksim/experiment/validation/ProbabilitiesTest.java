package org.brinksim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.SampleOutcomes;
import org.brinksim.statistics.Interval;
import org.junit.jupiter.api.Test;

/** Stated probabilities and predictive intervals on made-up worlds. */
class ProbabilitiesTest {
    private static final Scenario HISTORY = Worlds.scenario("from-2010");

    /** An incident on a day, followed by rung 6 after some days. */
    private static RunOutcome world(String segment, int day, int bornRung, int after) {
        int[] rung = new int[HISTORY.calendar().days()];
        rung[day] = bornRung;
        rung[day + after] = 6;
        EpisodeOutcome episode = Episodes.born(Episodes.episode(day, day + 1, 6, 1, 0), segment + "@" + day, bornRung);
        return Episodes.run(HISTORY, Map.of(Series.RUNG, rung), episode);
    }

    @Test
    void politicsAndStakesAreReadFromTheScenario() {
        Setting setting = new Setting(HISTORY);
        assertThat(setting.politics(HISTORY.calendar().day(LocalDate.of(2019, 1, 1))))
                .isZero();
        assertThat(setting.politics(HISTORY.calendar().day(LocalDate.of(2020, 12, 1))))
                .isEqualTo(1);
        assertThat(setting.politics(HISTORY.calendar().day(LocalDate.of(2021, 4, 28))))
                .isEqualTo(2);
        assertThat(setting.isHighStake(List.of("golovnoy"))).isTrue();
        assertThat(setting.isHighStake(List.of("kok-tash", "nowhere"))).isFalse();
    }

    /** Of four even runs three reach rung 6 within the week, the fourth a day late; half a case is added to each outcome. */
    @Test
    void aForecastIsTheShareOfLikeIncidentsInOtherRuns() {
        IncidentForecasts forecasts = new IncidentForecasts(HISTORY);
        for (int i = 0; i < 4; i++) {
            forecasts.add(2 * i, world("golovnoy", 100, 4, i == 3 ? 8 : 7));
            forecasts.add(2 * i + 1, world("golovnoy", 100, 4, 8));
        }
        assertThat(forecasts.chance(new Situation(true, true, false, 0))).isCloseTo(3.5 / 5, within(1e-12));
        assertThat(forecasts.chance(new Situation(false, true, false, 0))).isEqualTo(.5);
        Reliability judged = forecasts.synthetic().orElseThrow();
        assertThat(judged.cases()).isEqualTo(4);
        assertThat(judged.events()).isZero();
        assertThat(judged.roc()).isEmpty();
        assertThat(judged.brier()).isCloseTo(.49, within(1e-12));
        assertThat(judged.curve().bins()).singleElement().satisfies(bin -> {
            assertThat(bin.forecastMean()).isCloseTo(.7, within(1e-12));
            assertThat(bin.observed().trials()).isEqualTo(4);
        });
    }

    @Test
    void whatHasBegunIsNotForecast() {
        IncidentForecasts forecasts = new IncidentForecasts(HISTORY);
        int[] rung = new int[HISTORY.calendar().days()];
        Arrays.fill(rung, 99, 120, 6);
        forecasts.add(1, Episodes.run(HISTORY, Map.of(Series.RUNG, rung), Episodes.episode(100, 101, 6, 1, 0)));
        int last = HISTORY.calendar().days() - 3;
        forecasts.add(1, Episodes.run(HISTORY, Episodes.episode(last, last, 6, 1, 0)));
        assertThat(forecasts.synthetic()).isEmpty();
    }

    /** Recent dead make another situation. */
    @Test
    void recentDeadCount() {
        IncidentForecasts forecasts = new IncidentForecasts(HISTORY);
        int[] dead = new int[HISTORY.calendar().days()];
        Arrays.fill(dead, 50, dead.length, 3);
        EpisodeOutcome soon = Episodes.episode(100, 101, 2, 1, 0);
        EpisodeOutcome late = Episodes.episode(200, 201, 2, 1, 0);
        forecasts.add(0, Episodes.run(HISTORY, Map.of(Series.DEATHS_REPORTED, dead), soon, late, late));
        assertThat(forecasts.chance(new Situation(false, true, true, 0))).isEqualTo(.25);
        assertThat(forecasts.chance(new Situation(false, true, false, 0))).isCloseTo(.5 / 3, within(1e-12));
    }

    /** The record has two clashes after an incident: one from a quarrel in April 2021, one after the exchange of 14 September 2022. */
    @Test
    void theRecordIsJudgedByTheSameForecasts() {
        IncidentForecasts forecasts = new IncidentForecasts(HISTORY);
        forecasts.add(0, world("golovnoy", 100, 4, 7));
        Reliability record =
                forecasts.record(Worlds.EVIDENCE, Worlds.patterns().triggers()).orElseThrow();
        assertThat(record.events()).isEqualTo(2);
        assertThat(record.cases()).isBetween(20, 26);
        assertThat(record.roc()).isPresent();
    }

    @Test
    void coverageIsThatOfTheLevel() {
        Scenario base = Worlds.scenario("kyrgyzstan-tajikistan");
        Coverage coverage = new Coverage(base, Worlds.EVIDENCE, 4);
        int dead = ThirdPartyPatterns.column(base, Metric.DEATHS_REPORTED, 0);
        int first = ThirdPartyPatterns.column(base, Metric.FIRST_RUNG6_DAY, 0);
        for (int world = 0; world < 600; world++) {
            double[] metrics = Episodes.metrics(base);
            metrics[dead] =
                    StrictMath.floor(4 * new WorldSeed(1, world).stream(3, "x").uniform(0));
            metrics[first] = world < 30 ? world : Double.NaN;
            coverage.add(SampleOutcomes.of(metrics, base, 1));
        }
        List<CoverageRow> rows = coverage.rows();
        assertThat(rows)
                .filteredOn(row ->
                        row.metric().equals("m_deaths_reported") && row.kind().equals("synthetic"))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.covered().trials()).isEqualTo(600);
                    assertThat(row.covered().estimate()).isCloseTo(row.level(), within(.07));
                    assertThat(row.isNear()).isTrue();
                });
        assertThat(rows)
                .filteredOn(row -> row.metric().equals("m_first_rung6_day"))
                .allSatisfy(row -> assertThat(row.covered().trials()).isEqualTo(30));
        assertThat(rows)
                .filteredOn(row ->
                        row.metric().equals("m_deaths_reported") && row.kind().equals("record"))
                .allSatisfy(row -> assertThat(row.covered().successes()).isZero());
        assertThat(rows).filteredOn(row -> row.metric().equals("all")).hasSize(2);
    }

    private static AblationRow.Patterns patterns(List<Pattern> lost, List<Pattern> gained) {
        return new AblationRow.Patterns(9, 8, 11, lost, gained);
    }

    private static String effect(double low, double high, AblationRow.Patterns patterns) {
        return new AblationRow("x", "dead", 1, .1, new Interval(low, high, .9), patterns).effect();
    }

    @Test
    void aMechanismWithoutEffectIsLabelledSo() {
        AblationRow.Patterns same = patterns(List.of(), List.of());
        assertThat(effect(0, 0, same)).isEqualTo("none");
        assertThat(effect(-.1, .2, same)).isEqualTo("none");
        assertThat(effect(.1, .2, same)).isEqualTo("forecast worse");
        assertThat(effect(-.2, -.1, patterns(List.of(Pattern.P2, Pattern.P5), List.of(Pattern.P9))))
                .isEqualTo("forecast better, loses P2 P5, gains P9");
        assertThat(new AblationRow("whole", "dead", 1, 0, new Interval(0, 0, .9), same).effect())
                .isEmpty();
    }
}
