package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Borders at the limits of what a scenario may state. */
class EdgeCaseTest {
    @Test
    void aCalendarOfOneDayWorks() {
        Scenario scenario = new Border().days(1).triggers(1, 6, "bridge").scenario();
        Scenario fight = new Border()
                .days(1)
                .on(new TimelineEntry.Trigger(Border.stamp(0, "clash"), "dam", 7, "SUD"))
                .scenario();
        assertThat(Account.run(scenario, 1, 1, Detail.EVENTS).episodes()).hasSizeLessThan(3);
        RunOutcome outcome = Account.run(fight, 1, 1, Detail.EVENTS);
        assertThat(outcome.episodes()).hasSize(1);
        assertThat(Account.metric(fight, outcome, "m_days_rung6")).isEqualTo(1);
        assertThat(Account.metric(fight, outcome, "m_first_rung6_day")).isZero();
        assertThat(Account.metric(fight, outcome, "m_incidents_reported")).isEqualTo(1);
    }

    @Test
    void oneSegmentAloneInOneSectorWorks() {
        Scenario scenario = Border.unequal()
                .keepOnly("bridge")
                .without(Mechanism.ARMS)
                .withTimeline("bridge")
                .scenario();
        assertThat(scenario.segments()).hasSize(1);
        assertThat(scenario.sectors()).hasSize(1);
        for (int replicate = 0; replicate < 20; replicate++) {
            RunOutcome outcome = Account.run(scenario, 1, replicate, Detail.EVENTS);
            assertThat(outcome.events()).noneMatch(event -> event.kind() == EventKind.SPREAD);
            assertThat(outcome.incidents(0)).isEqualTo((int) Account.metric(scenario, outcome, "m_incidents"));
        }
    }

    @Test
    void anEmptyBorderlandHasNobodyToFleeAndAFixedBeginner() {
        Scenario scenario = Border.unequal()
                .everywhere("population.NOR", 0)
                .everywhere("population.SUD", 0)
                .everywhere("garrison.NOR", 0)
                .everywhere("garrison.SUD", 0)
                .scenario();
        for (int replicate = 0; replicate < 20; replicate++) {
            RunOutcome outcome = Account.run(scenario, 1, replicate, Detail.EVENTS);
            assertThat(Account.metric(scenario, outcome, "m_displaced_peak")).isZero();
            assertThat(outcome.events().stream().filter(EdgeCaseTest::isDrawnIncident))
                    .isNotEmpty()
                    .allMatch(event -> event.actor().equals("NOR"));
        }
    }

    private static boolean isDrawnIncident(Event event) {
        return event.kind() == EventKind.INCIDENT && event.detail().isEmpty();
    }

    /** Without mortars nobody reaches rung 5, whatever the politics and however clumsy the guards. */
    @Test
    void withoutArmsNobodyReachesRungFive() {
        Border border = new Border()
                .parameter("climb_local", 2)
                .parameter("accident_rate", .5)
                .set("border.reported_incidents_per_year", 100);
        for (String state : List.of("NOR", "SUD")) {
            for (String system : List.of("infantry", "mortars", "armour", "artillery")) {
                border.set("states." + state + ".stock." + system, 0);
            }
        }
        int fire = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            Scenario scenario = border.scenario();
            RunOutcome outcome = Account.run(scenario, 1, replicate, Detail.METRICS);
            assertThat(Account.metric(scenario, outcome, "m_rung_max")).isLessThanOrEqualTo(4);
            fire += Account.metric(scenario, outcome, "m_rung_max") == 4 ? 1 : 0;
        }
        assertThat(fire).isEqualTo(20);
    }

    /** Without troops forward nobody is engaged, so that nobody dies but in villagers' fights. */
    @Test
    void withoutTroopsForwardNobodyDiesUnderFire() {
        Scenario scenario = Border.unequal()
                .commands("troops_forward", 0)
                .triggers(30, 6, "bridge", "gate")
                .parameter("deaths_brawl", 0)
                .scenario();
        for (int replicate = 0; replicate < 10; replicate++) {
            RunOutcome outcome = Account.run(scenario, 1, replicate, Detail.METRICS);
            assertThat(Account.metric(scenario, outcome, "m_deaths")).isZero();
        }
    }

    /** A dated ceasefire stops all fighting of its sector that day, each episode once, and none elsewhere. */
    @Test
    void aDatedCeasefireStopsTheFightingOfItsSector() {
        Border border =
                new Border().set("border.reported_incidents_per_year", 0).days(30);
        border.parameter("deal_low", 0).parameter("deal_base", 0).parameter("deal_slope", 0);
        border.on(new TimelineEntry.Trigger(Border.stamp(2, "one"), "dam", 6, "SUD"));
        border.on(new TimelineEntry.Trigger(Border.stamp(2, "two"), "hill", 6, "NOR"));
        border.on(new TimelineEntry.Ceasefire(Border.stamp(4, "truce"), "west", SignatoryLevel.LOCAL));
        Scenario scenario =
                border.without(Mechanism.EXCITATION, Mechanism.SPREAD).scenario();
        for (int replicate = 0; replicate < 30; replicate++) {
            List<Event> deals = Account.run(scenario, 1, replicate, Detail.EVENTS).events().stream()
                    .filter(event -> event.kind() == EventKind.DEAL)
                    .toList();
            assertThat(deals).hasSize(1);
            assertThat(deals.get(0).day()).isEqualTo(4);
            assertThat(deals.get(0).slice()).isZero();
            assertThat(deals.get(0).segment()).isEqualTo("hill");
            assertThat(deals.get(0).detail()).isEqualTo("local");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-999_999_900, -4712, 0, 9999, 999_999_000})
    void datesFarAwayWork(int year) {
        LocalDate start = LocalDate.of(year, 3, 1);
        Scenario scenario = new Border()
                .days(400)
                .without(Mechanism.EXCITATION)
                .set("border.reported_incidents_per_year", 200)
                .from(start)
                .scenario();
        RunOutcome outcome = Account.run(scenario, 1, 1, Detail.EVENTS);
        assertThat(Account.metric(scenario, outcome, "m_incidents")).isBetween(150.0, 450.0);
    }

    /** A run that asks for more than can be simulated says so at once. */
    @Test
    @Timeout(20)
    void anAbsurdRateIsRefusedClearly() {
        Border border = new Border()
                .keepOnly("bridge")
                .days(60)
                .set("border.reported_incidents_per_year", 5000)
                .parameter("incident_rate", 20)
                .parameter("works_factor", 50)
                .on(new TimelineEntry.Works(Border.stamp(1, "works"), "bridge", 50));
        assertThatIllegalStateException()
                .isThrownBy(() -> Account.run(border.scenario(), 1, 1, Detail.METRICS))
                .withMessageContaining("512")
                .withMessageContaining("a day on one segment");
    }

    /** The highest rate that is allowed runs to its end. */
    @Test
    @Timeout(60)
    void theHighestRateWithoutSpecialCircumstancesRuns() {
        Scenario scenario = new Border()
                .days(60)
                .set("border.reported_incidents_per_year", 5000)
                .parameter("incident_rate", 20)
                .scenario();
        RunOutcome outcome = Account.run(scenario, 1, 1, Detail.METRICS);
        assertThat(Account.metric(scenario, outcome, "m_incidents")).isGreaterThan(10_000);
    }

    @Test
    void silenceIsPossible() {
        Scenario scenario = new Border()
                .set("border.reported_incidents_per_year", 0)
                .without(Mechanism.MOVES)
                .scenario();
        RunOutcome outcome = Account.run(scenario, 1, 1, Detail.EVENTS);
        assertThat(outcome.episodes()).isEmpty();
        assertThat(Account.metric(scenario, outcome, "m_rung_max")).isZero();
        assertThat(Account.metric(scenario, outcome, "m_hostility_max")).isEqualTo(1);
        assertThat(Account.metric(scenario, outcome, "m_first_rung6_day")).isNaN();
    }
}
