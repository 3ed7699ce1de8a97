package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents where the result is known in closed form. */
class IncidentLimitTest {
    private static final double YEARLY = 60;
    private static final int DAYS = 3650;
    private static final int MONTH = 30;

    @Test
    void withAllElseOffIncidentsAreAHomogeneousPoissonProcess() {
        Scenario scenario = bare().scenario();
        List<Double> months = new ArrayList<>();
        for (int replicate = 0; replicate < 40; replicate++) {
            months.addAll(monthly(scenario, replicate, 0));
        }
        double mean = mean(months);
        double expected = YEARLY / 365 * MONTH;
        assertThat(mean).isCloseTo(expected, within(2 * StrictMath.sqrt(expected / months.size())));
        assertThat(variance(months) / mean).isCloseTo(1, within(.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.2, .5, .8})
    void selfExcitationKeepsTheMeanAndBunches(double offspring) {
        Scenario scenario = bare().with(Mechanism.EXCITATION)
                .parameter("excitation", offspring)
                .parameter("excitation_days", 5)
                .scenario();
        int start = 1460;
        List<Double> totals = new ArrayList<>();
        List<Double> months = new ArrayList<>();
        for (int replicate = 0; replicate < 60; replicate++) {
            List<Double> counts = monthly(scenario, replicate, start);
            totals.add(counts.stream().mapToDouble(Double::doubleValue).sum());
            months.addAll(counts);
        }
        int whole = (DAYS - start) / MONTH;
        double expected = YEARLY / 365 * MONTH * whole;
        double error = StrictMath.sqrt(variance(totals) / totals.size());
        assertThat(mean(totals)).isCloseTo(expected, within(2.5 * error));
        assertThat(variance(months) / mean(months)).isGreaterThan(1 + offspring);
    }

    /** The asymptotic Fano factor of a Hawkes process with marks: 1/(1 − n)² with the mean mark 1 and no other spread. */
    @Test
    void selfExcitationBunchesAsTheFormulaSays() {
        double offspring = .4;
        Scenario scenario = bare().with(Mechanism.EXCITATION)
                .parameter("excitation", offspring)
                .parameter("excitation_days", 2)
                .parameter("guard_incident_share", 1)
                .scenario();
        List<Double> years = new ArrayList<>();
        for (int replicate = 0; replicate < 60; replicate++) {
            RunOutcome outcome = Account.run(scenario, 11, replicate, Detail.SERIES);
            for (int year = 1; year < 10; year++) {
                years.add(count(outcome, year * 365, year * 365 + 365));
            }
        }
        double fano = variance(years) / mean(years);
        assertThat(fano).isCloseTo(1 / ((1 - offspring) * (1 - offspring)), within(.4));
    }

    @Test
    void worksDrawIncidentsToTheirSegmentOnly() {
        TimelineEntry works = new TimelineEntry.Works(Border.stamp(0, "works"), "field", DAYS);
        assertRaises(
                bare().with(Mechanism.WORKS)
                        .parameter("works_factor", 4)
                        .on(works)
                        .scenario(),
                List.of("field"),
                4);
    }

    @Test
    void droughtDrawsIncidentsToWaterOnly() {
        TimelineEntry dry = new TimelineEntry.Drought(Border.stamp(0, "dry"), .5, null);
        assertRaises(
                bare().with(Mechanism.DROUGHT)
                        .parameter("drought_gain", 2)
                        .on(dry)
                        .scenario(),
                List.of("canal", "dam"),
                2);
    }

    @Test
    void theSeasonMovesIncidentsOfWaterSegmentsToItsPeak() {
        Scenario scenario = bare().with(Mechanism.SEASON)
                .parameter("season_amplitude", .8)
                .keepOnly("canal")
                .set("border.season_peak_day", 100)
                .scenario();
        double high = 0;
        double low = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            RunOutcome outcome = Account.run(scenario, 2, replicate, Detail.SERIES);
            for (int day = 0; day < DAYS; day++) {
                int ofYear = scenario.calendar().date(day).getDayOfYear();
                double now = count(outcome, day, day + 1);
                high += ofYear >= 80 && ofYear < 120 ? now : 0;
                low += ofYear >= 263 && ofYear < 303 ? now : 0;
            }
        }
        assertThat(high / low).isBetween(1.8 / .25, 1.8 / .17);
        assertThat(bareRatio(Mechanism.SEASON, "field")).isEqualTo(1);
    }

    @Test
    void jointWaterCountsOnWaterSegmentsOnly() {
        assertThat(ratio("canal", "joint_water", 1)).isCloseTo(1 / 3.0, within(.06));
        assertThat(ratio("hill", "joint_water", 1)).isEqualTo(1);
        assertThat(bareRatio(Mechanism.DROUGHT, "hill")).isEqualTo(1);
    }

    @Test
    void aSegmentThatIsSettledPatrolledOrCutInTwoIsQuieter() {
        assertThat(ratio("field", "settled", .9)).isCloseTo(1 - .85 * .9, within(.05));
        assertThat(ratio("field", "patrols", 1)).isCloseTo(.8, within(.06));
        assertThat(ratio("field", "buffer_km", 3)).isCloseTo(StrictMath.exp(-1), within(.05));
        assertThat(ratio("field", "share", 2)).isCloseTo(2, within(.12));
    }

    @Test
    void residentsGrowFrustratedWithoutTalks() {
        Scenario talking = frustrated(365).scenario();
        Scenario silent = frustrated(0).scenario();
        double often = 0;
        double never = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            often += total(talking, replicate);
            never += total(silent, replicate);
        }
        assertThat(never / often).isBetween(1.8, 2.1);
    }

    private static Border frustrated(double talks) {
        return bare().with(Mechanism.FRUSTRATION)
                .parameter("frustration_gain", 1)
                .set("border.talks_per_year", talks);
    }

    /** A dated change of level holds from its day on; dates far from ours do as well. */
    @Test
    void levelsFollowTheTimelineInAnyCentury() {
        LocalDate old = LocalDate.of(-4000, 2, 1);
        Scenario scenario = bare().days(1460)
                .from(old)
                .on(new TimelineEntry.Set(
                        new TimelineEntry.Stamp("less", old.plusDays(730), ""),
                        java.util.Map.of("border.reported_incidents_per_year", 6.),
                        0,
                        null))
                .scenario();
        double early = 0;
        double late = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            RunOutcome outcome = Account.run(scenario, 2, replicate, Detail.SERIES);
            early += count(outcome, 0, 730);
            late += count(outcome, 730, 1460);
        }
        assertThat(early / 40).isCloseTo(YEARLY, within(4.0));
        assertThat(late / 40).isCloseTo(6, within(1.3));
    }

    private static Border bare() {
        return new Border().only().days(DAYS).set("border.reported_incidents_per_year", YEARLY);
    }

    /** Incidents on a segment with an input changed, over those without. */
    private static double ratio(String segment, String input, double value) {
        Scenario before =
                bare().with(Mechanism.CONTACT).with(Mechanism.SETTLEMENT).scenario();
        return ratio(before, Border.with(before, "segments." + segment + "." + input, value), segment);
    }

    private static double bareRatio(Mechanism mechanism, String segment) {
        TimelineEntry dry = new TimelineEntry.Drought(Border.stamp(0, "dry"), 1, null);
        return ratio(bare().scenario(), bare().with(mechanism).on(dry).scenario(), segment);
    }

    private static double ratio(Scenario before, Scenario after, String segment) {
        int index = Border.SEGMENTS.indexOf(segment);
        double one = 0;
        double two = 0;
        for (int replicate = 0; replicate < 12; replicate++) {
            one += Account.run(before, 6, replicate, Detail.METRICS).incidents(index);
            two += Account.run(after, 6, replicate, Detail.METRICS).incidents(index);
        }
        return two / one;
    }

    private static void assertRaises(Scenario raised, List<String> places, double factor) {
        for (String id : Border.SEGMENTS) {
            double ratio = ratio(bare().scenario(), raised, id);
            if (places.contains(id)) {
                assertThat(ratio).as(id).isCloseTo(factor, within(.08 * factor));
            } else {
                assertThat(ratio).as(id).isEqualTo(1);
            }
        }
    }

    private static double total(Scenario scenario, int replicate) {
        return Account.run(scenario, 6, replicate, Detail.METRICS).metric(0);
    }

    private static List<Double> monthly(Scenario scenario, int replicate, int start) {
        RunOutcome outcome = Account.run(scenario, 10, replicate, Detail.SERIES);
        return IntStream.range(0, (DAYS - start) / MONTH)
                .mapToObj(month -> count(outcome, start + month * MONTH, start + (month + 1) * MONTH))
                .toList();
    }

    private static double count(RunOutcome outcome, int from, int to) {
        int before = from == 0 ? 0 : outcome.value(Series.INCIDENTS, from - 1);
        return outcome.value(Series.INCIDENTS, to - 1) - before;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double variance(List<Double> values) {
        double mean = mean(values);
        return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1);
    }
}
