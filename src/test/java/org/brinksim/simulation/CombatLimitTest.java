package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.brinksim.behavior.Lanchester;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Losses where the result is known. */
class CombatLimitTest {
    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {"LANCHESTER", "PRESS"})
    void withoutLethalityNobodyDies(Mechanism also) {
        Scenario scenario = Border.unequal()
                .with(also)
                .triggers(30, 7, "bridge", "gate")
                .parameter("lethality", 0)
                .scenario();
        for (int replicate = 0; replicate < 30; replicate++) {
            RunOutcome outcome = Account.run(scenario, 3, replicate, Detail.METRICS);
            Account.metrics(scenario, outcome).forEach((name, value) -> {
                if (name.startsWith("m_deaths") || name.equals("m_wounded")) {
                    assertThat(value).as(name).isZero();
                }
            });
            assertThat(Account.metric(scenario, outcome, "m_days_rung6")).isPositive();
        }
    }

    /** Three slices at rung 7, equal forces held at 1,000 by what is forward: the expected dead by the closed form. */
    @Test
    void underLanchesterExpectedLossesFollowTheClosedForm() {
        Scenario scenario = fixed().with(Mechanism.LANCHESTER).scenario();
        double dead = 0;
        double closed = 0;
        int replicates = 4000;
        Blueprint blueprint = new Blueprint(scenario);
        for (int replicate = 0; replicate < replicates; replicate++) {
            World world = new World(blueprint, scenario.parameters(), new WorldSeed(5, replicate), Detail.METRICS);
            world.run();
            Episode episode = world.episodes().get(0);
            dead += episode.party(1).killed();
            closed += closedForm(episode);
        }
        assertThat(dead / closed).isCloseTo(1, within(.01));
    }

    /** Losses of the second side in a slice: surprise for the one that began, terrain for the other. */
    private static double closedForm(Episode episode) {
        double rate = .2 / World.SLICES;
        double attacker = rate * episode.party(0).surprise();
        double defender = rate * episode.party(1).terrain();
        return 1000 - Lanchester.after(1000, 1000, defender, attacker, 1);
    }

    /** Without the switch the dead are the rate times the engaged. */
    @Test
    void expectedLossesAreTheRateTimesTheEngaged() {
        Scenario scenario = fixed().scenario();
        double dead = 0;
        double expected = 0;
        Blueprint blueprint = new Blueprint(scenario);
        for (int replicate = 0; replicate < 4000; replicate++) {
            World world = new World(blueprint, scenario.parameters(), new WorldSeed(5, replicate), Detail.METRICS);
            world.run();
            Party party = world.episodes().get(0).party(1);
            dead += party.killed();
            expected += 1000 * .2 / World.SLICES * party.terrain();
        }
        assertThat(dead / expected).isCloseTo(1, within(.01));
    }

    private static Border fixed() {
        return new Border()
                .only(Mechanism.LADDER)
                .days(1)
                .commands("troops_forward", 1000)
                .set("border.reported_incidents_per_year", 0)
                .parameter("severity_spread", 0)
                .parameter("loss_shape", 100)
                .parameter("deaths_operation", .2)
                .parameter("deaths_small_arms", 0)
                .parameter("deaths_mortars", 0)
                .parameter("deaths_incursion", 0)
                .parameter("step_down", 10)
                .parameter("break_off", 10)
                .parameter("choice_precision", 20)
                .on(new TimelineEntry.Trigger(Border.stamp(0, "clash"), "field", 7, "NOR"));
    }

    /** The same factor on everything both sides can bring changes nothing while both see it as it is. */
    @Test
    void scalingBothArsenalsAlikeLeavesOnsetAsItWas() {
        Scenario one = armed(1);
        Scenario two = one.with(scaled(one, 3).inputs());
        Scenario unequal = Border.with(one, "states.NOR.stock.armour", 900);
        int moved = 0;
        for (int replicate = 0; replicate < 40; replicate++) {
            RunOutcome a = Account.run(one, 4, replicate, Detail.METRICS);
            RunOutcome b = Account.run(two, 4, replicate, Detail.METRICS);
            assertThat(b.episodes()).isEqualTo(a.episodes());
            moved += Account.run(unequal, 4, replicate, Detail.METRICS)
                            .episodes()
                            .equals(a.episodes())
                    ? 0
                    : 1;
        }
        assertThat(moved).isGreaterThan(5);
    }

    /** With losses of arms, which are whole systems, the two worlds are the same until the first system is lost. */
    @Test
    void scalingBothArsenalsAlikeChangesNothingBeforeTheFirstLoss() {
        Scenario one = armed(1, Mechanism.ATTRITION);
        Scenario two = one.with(scaled(one, 2).inputs());
        int fought = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            World a = world(one, replicate);
            World b = world(two, replicate);
            while (a.day() < a.blueprint().days() && lost(a) + lost(b) == 0) {
                a.next();
                b.next();
                boolean same = lost(a) + lost(b) == 0;
                assertThat(!same || rungs(a).equals(rungs(b))).isTrue();
            }
            fought += lost(a) > 0 && a.day() > 30 ? 1 : 0;
        }
        assertThat(fought).isGreaterThan(5);
    }

    private static World world(Scenario scenario, int replicate) {
        World world =
                new World(new Blueprint(scenario), scenario.parameters(), new WorldSeed(4, replicate), Detail.METRICS);
        world.begin();
        return world;
    }

    private static double lost(World world) {
        double lost = 0;
        for (EquipmentClass system : EquipmentClass.values()) {
            lost += world.state(0).arsenal().lost(system)
                    + world.state(1).arsenal().lost(system);
        }
        return lost;
    }

    private static List<String> rungs(World world) {
        return world.episodes().stream()
                .map(it ->
                        it.name() + " " + it.party(0).rung() + " " + it.party(1).rung() + " " + it.topRung())
                .toList();
    }

    private static Scenario armed(double factor, Mechanism... also) {
        Border border = Border.unequal()
                .without(Mechanism.MISPERCEPTION, Mechanism.POWER_SHIFT, Mechanism.OFFENCE_DEFENCE)
                .without(Mechanism.PATRONS, Mechanism.MARKET, Mechanism.ATTRITION)
                .set("states.SUD.stock.air_defence", 0)
                .parameter("edge_weight", 3)
                .commands("troops_forward", 6000 * factor);
        List.of(also).forEach(border::with);
        Scenario scenario = border.scenario();
        return scenario.withTimeline(scenario.timeline().stream()
                .filter(entry -> !(entry instanceof TimelineEntry.Deliver))
                .toList());
    }

    private static Scenario scaled(Scenario scenario, double factor) {
        Scenario result = scenario;
        for (String path : scenario.inputs().layout().paths()) {
            if (path.contains(".stock.") || path.endsWith("troops_forward")) {
                double value = scenario.inputs()
                        .get(scenario.inputs().layout().slot(path).orElseThrow());
                result = Border.with(result, path, factor * value);
            }
        }
        return result;
    }
}
