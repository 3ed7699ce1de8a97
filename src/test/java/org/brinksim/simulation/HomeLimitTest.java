package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Leaders and their publics at limits where the outcome is known beforehand. */
class HomeLimitTest {
    private static final int REPLICATES = 100;

    /** One large episode and nothing else; the sides differ in control and openness only. */
    private static Border episode(String controlled, String open) {
        return new Border()
                .days(30)
                .set("border.reported_incidents_per_year", 0)
                .without(Mechanism.MOVES)
                .parameter("support_ground", 0)
                .each("states." + controlled, Map.of("control", .9, "openness", .1))
                .each("states." + open, Map.of("control", .2, "openness", .8))
                .on(new TimelineEntry.Trigger(Border.stamp(5, "clash"), "bridge", 7, null));
    }

    @Test
    void theFatesOfTwoLeadersComeOutOfControlAndOpennessAlone() {
        for (String controlled : List.of("NOR", "SUD")) {
            String open = controlled.equals("NOR") ? "SUD" : "NOR";
            Scenario scenario = episode(controlled, open).scenario();
            assertThat(mean(scenario, "m_support_" + controlled.toLowerCase(Locale.ROOT) + "_end"))
                    .isGreaterThan(.51);
            assertThat(mean(scenario, "m_support_" + open.toLowerCase(Locale.ROOT) + "_end"))
                    .isLessThan(.495);
        }
    }

    @Test
    void withoutFightingSupportIsTheUsual() {
        Scenario scenario = episode("NOR", "SUD")
                .set("states.NOR.support", .62)
                .withTimeline("none")
                .scenario();
        assertThat(mean(scenario, "m_support_nor_end")).isCloseTo(.62, within(1e-9));
    }

    @Test
    void aSuccessionWorksAsACommitmentDoes() {
        Scenario committed = Border.unequal()
                .set("states.NOR.commitment", 0)
                .set("states.NOR.succession", 1)
                .scenario();
        Scenario secured = Border.unequal()
                .set("states.NOR.commitment", 1)
                .set("states.NOR.succession", 0)
                .scenario();
        for (int replicate = 0; replicate < 20; replicate++) {
            assertThat(account(committed, replicate)).isEqualTo(account(secured, replicate));
        }
    }

    @Test
    void aSettledLineIsNothingToBeHardAbout() {
        Border border = new Border().set("states.NOR.commitment", 1).parameter("commitment_weight", 2);
        Map<String, Double> settled = Map.of(
                "segments.bridge.settled",
                1.,
                "segments.canal.settled",
                1.,
                "segments.dam.settled",
                1.,
                "segments.field.settled",
                1.,
                "segments.gate.settled",
                1.,
                "segments.hill.settled",
                1.);
        World open = world(border.scenario());
        World closed = world(border.on(new TimelineEntry.Set(Border.stamp(1, "line"), settled, 0, null))
                .scenario());
        for (int day = 0; day < 3; day++) {
            open.next();
            closed.next();
        }
        assertThat(open.leader(0).commitment()).isEqualTo(1);
        assertThat(closed.leader(0).commitment()).isZero();
        assertThat(closed.leader(0).referenceCommitment()).isEqualTo(1);
    }

    @Test
    void officeIsLostWhereUnrestIsBeyondControl() {
        Border border = new Border()
                .each("states.NOR", Map.of("unrest", 1., "control", .1, "openness", .9, "years_in_office", 12.))
                .each("states.SUD", Map.of("unrest", 1., "control", 1., "openness", .9));
        Scenario scenario = border.scenario();
        int falls = 0;
        for (int replicate = 0; replicate < 30; replicate++) {
            RunOutcome outcome = Account.run(scenario, 5, replicate, Detail.EVENTS);
            falls += (int) outcome.events().stream()
                    .filter(event -> event.kind() == EventKind.TURNOVER)
                    .peek(event -> assertThat(event.actor()).isEqualTo("NOR"))
                    .count();
        }
        double hazard = 8 * .9 * .9 * .5 * 2;
        assertThat(falls / 30.0).isBetween(.7 * hazard, 1.3 * hazard);
    }

    @Test
    void anElectionBeginsTheYearsAnew() {
        Map<String, Double> election = Map.of("states.NOR.years_in_office", 0.);
        World world = world(new Border()
                .set("states.NOR.years_in_office", 12)
                .on(new TimelineEntry.Set(Border.stamp(100, "election"), election, 0, null))
                .scenario());
        for (int day = 0; day < 90; day++) {
            world.next();
        }
        assertThat(world.leader(0).yearsInOffice()).isCloseTo(12 + 90 / 365.25, within(1e-9));
        for (int day = 0; day < 50; day++) {
            world.next();
        }
        assertThat(world.leader(0).yearsInOffice()).isBetween(30 / 365.25, 41 / 365.25);
        assertThat(world.leader(0).reputation()).isPositive();
        assertThat(world.leader(1).reputation()).isCloseTo(0, within(.01));
    }

    @Test
    void armedResidentsMakeFightsOfVillagersWorse() {
        Border border = new Border()
                .days(365)
                .set("border.reported_incidents_per_year", 60)
                .triggers(20, 2, "gate", "dam");
        Scenario plain = border.scenario();
        Scenario armed =
                Border.with(Border.with(plain, "states.NOR.armed_residents", 1), "states.SUD.armed_residents", 1);
        assertThat(mean(armed, "m_escalated_brawls")).isGreaterThan(1.1 * mean(plain, "m_escalated_brawls"));
        assertThat(mean(armed, "m_deaths_civ")).isGreaterThan(1.2 * mean(plain, "m_deaths_civ"));
    }

    @Test
    void closedCrossingsCostTheTradeOverThem() {
        Scenario scenario = new Border()
                .days(100)
                .set("border.reported_incidents_per_year", 0)
                .without(Mechanism.MOVES)
                .set("sectors.east.crossing_trade", 73)
                .on(new TimelineEntry.Crossing(Border.stamp(60, "closed"), "east", false))
                .scenario();
        assertThat(mean(scenario, "m_econ_cost_musd")).isCloseTo(40 * .1, within(1e-9));
    }

    @Test
    void whatIsOffIsAbsent() {
        assertAbsent(
                Mechanism.SUPPORT,
                Map.of("support_rally", 0., "support_losses", 0., "support_ground", 0., "mobilisation_gain", 0.));
        assertAbsent(Mechanism.TURNOVER, Map.of("turnover_rate", 0., "new_leader_weight", 0.));
        assertAbsent(Mechanism.ARMED_RESIDENTS, Map.of("armed_climb", 0., "armed_brawl", 0., "armed_civilians", 0.));
        assertAbsent(
                Mechanism.OFFENCE_DEFENCE,
                Map.of("surprise_edge", 1., "drone_cost_factor", 1., "drone_edge_factor", 1.));
        assertAbsent(Mechanism.POWER_SHIFT, Map.of("shift_weight", 0.));
    }

    /** Without the account of costs nothing is counted, and trade is no reason. */
    @Test
    void withoutTheEconomyTradeIsNoReason() {
        Scenario little = Border.unequal().without(Mechanism.ECONOMY).scenario();
        Scenario much = Border.with(little, "sectors.east.crossing_trade", 4_000);
        Scenario counted = Border.with(Border.unequal().scenario(), "sectors.east.crossing_trade", 4_000);
        int moved = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            assertThat(account(much, replicate)).isEqualTo(account(little, replicate));
            moved += account(counted, replicate).equals(account(Border.unequal().scenario(), replicate)) ? 0 : 1;
        }
        assertThat(mean(little, "m_econ_cost_musd")).isZero();
        assertThat(moved).isPositive();
    }

    private static void assertAbsent(Mechanism mechanism, Map<String, Double> neutral) {
        Scenario on = Border.unequal().scenario();
        Scenario off = Border.unequal().without(mechanism).scenario();
        Border border = Border.unequal();
        neutral.forEach(border::parameter);
        Scenario without = border.scenario();
        int moved = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            assertThat(account(off, replicate)).as("%s", mechanism).isEqualTo(account(without, replicate));
            moved += account(on, replicate).equals(account(off, replicate)) ? 0 : 1;
        }
        assertThat(moved).as("%s matters", mechanism).isPositive();
    }

    private static List<String> account(Scenario scenario, int replicate) {
        return Account.of(scenario, Account.run(scenario, 23, replicate, Detail.EVENTS));
    }

    private static World world(Scenario scenario) {
        World world = new World(new Blueprint(scenario), scenario.parameters(), new WorldSeed(1, 1), Detail.METRICS);
        world.begin();
        return world;
    }

    private static double mean(Scenario scenario, String metric) {
        double sum = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            sum += Account.metric(scenario, Account.run(scenario, 31, replicate, Detail.METRICS), metric);
        }
        return sum / REPLICATES;
    }
}
