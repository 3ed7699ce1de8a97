package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Moves of states at limits where the outcome is known beforehand. */
class MoveLimitTest {
    private static final int REPLICATES = 200;

    private static Border still() {
        return new Border().set("border.reported_incidents_per_year", 0);
    }

    @Test
    void atNeutralTermsCrisesComeAtTheStatedRate() {
        double expected = .002 * 2 * 730;
        double crises = count(still().scenario(), EventKind.MOVE, "") / REPLICATES;
        assertThat(crises).isBetween(.85 * expected, 1.2 * expected);
    }

    @Test
    void withoutMovesNothingMoves() {
        Scenario off = still().without(Mechanism.MOVES, Mechanism.TALKS).scenario();
        Scenario never = still().without(Mechanism.TALKS)
                .parameter("move_hazard", 0)
                .parameter("fortify_step", 0)
                .scenario();
        for (int replicate = 0; replicate < 20; replicate++) {
            RunOutcome outcome = Account.run(off, 3, replicate, Detail.EVENTS);
            assertThat(outcome.events()).allMatch(event -> event.kind() == EventKind.TALKS);
            assertThat(Account.metrics(never, Account.run(never, 3, replicate, Detail.METRICS)))
                    .isEqualTo(Account.metrics(off, outcome));
        }
    }

    @Test
    void politicsMakesAStateMove() {
        Scenario hard = still().set("states.SUD.commitment", 1).scenario();
        double own = count(hard, EventKind.MOVE, "SUD");
        double other = count(hard, EventKind.MOVE, "NOR");
        assertThat(own).isGreaterThan(1.6 * other);
        assertThat(mean(hard, "m_initiated_sud")).isGreaterThan(1.3 * mean(hard, "m_initiated_nor"));
    }

    @Test
    void aSettledLineIsLeftInPeace() {
        Map<String, Double> settled =
                Map.of("segments.bridge.settled", .9, "segments.canal.settled", .9, "segments.dam.settled", .9);
        Scenario scenario = still().on(new TimelineEntry.Set(Border.stamp(1, "line"), settled, 0, null))
                .scenario();
        List<String> east = List.of("bridge", "canal", "dam");
        double there = moves(scenario, "")
                .filter(event -> east.contains(event.segment()))
                .count();
        double elsewhere = moves(scenario, "")
                .filter(event -> !east.contains(event.segment()))
                .count();
        assertThat(there).isLessThan(.2 * elsewhere);
    }

    @Test
    void aStateThatLostAFightClosesItsCrossings() {
        Border border = still().parameter("move_hazard", 0)
                .on(new TimelineEntry.Trigger(Border.stamp(5, "clash"), "bridge", 7, "NOR"))
                .days(60);
        Scenario plain = border.scenario();
        Scenario never = border.parameter("ban_weight", 0).scenario();
        double bans = count(plain, EventKind.CROSSING, "");
        assertThat(bans)
                .isGreaterThan(10 * count(never, EventKind.CROSSING, ""))
                .isGreaterThan(REPLICATES);
        assertThat(mean(plain, "m_econ_cost_musd")).isGreaterThan(mean(never, "m_econ_cost_musd"));
    }

    @Test
    void aBanEndsWhenTheLineIsSettled() {
        Map<String, Double> settled =
                Map.of("segments.bridge.settled", .9, "segments.canal.settled", .9, "segments.dam.settled", .9);
        Scenario scenario = still().parameter("move_hazard", 0)
                .parameter("ban_weight", 20)
                .on(new TimelineEntry.Trigger(Border.stamp(5, "clash"), "bridge", 7, "NOR"))
                .on(new TimelineEntry.Set(Border.stamp(80, "line"), settled, 0, null))
                .days(100)
                .scenario();
        World world = world(scenario);
        run(world, 70);
        assertThat(world.input(Input.CROSSINGS_OPEN, 0)).isZero();
        assertThat(world.input(Input.CROSSINGS_OPEN, 1)).isZero();
        run(world, 30);
        assertThat(world.input(Input.CROSSINGS_OPEN, 0)).isEqualTo(1);
        assertThat(world.input(Input.CROSSINGS_OPEN, 1)).isZero();
    }

    @Test
    void crossingsOpenOnlyWhenNeitherStateClosesThem() {
        World world = world(still().scenario());
        run(world, 1);
        Crossings crossings = new Crossings(world);
        crossings.close(0, 0, 0);
        assertThat(world.input(Input.CROSSINGS_OPEN, 0)).isZero();
        assertThat(crossings.canOpen(0, 1)).isFalse();
        assertThat(crossings.canOpen(0, 0)).isTrue();
        crossings.closeAll(1, 0);
        assertThat(crossings.keepsAllClosed(1)).isTrue();
        assertThat(crossings.keepsAllClosed(0)).isFalse();
        assertThat(crossings.canOpen(0, 0)).isFalse();
        crossings.open(0, 0, 0);
        assertThat(world.input(Input.CROSSINGS_OPEN, 0)).isZero();
        crossings.open(0, 1, 0);
        assertThat(world.input(Input.CROSSINGS_OPEN, 0)).isEqualTo(1);
    }

    @Test
    void reinforcementsComeAndGo() {
        World world = world(still().commands("troops_forward", 800).scenario());
        run(world, 1);
        Reinforcements reinforcements = new Reinforcements(world);
        reinforcements.bring(0, 1);
        assertThat(world.input(Input.TROOPS_FORWARD, 0, 1)).isEqualTo(1_200);
        reinforcements.bring(0, 1);
        assertThat(world.input(Input.TROOPS_FORWARD, 0, 1)).isEqualTo(1_200);
        assertThat(world.input(Input.TROOPS_FORWARD, 0, 0)).isEqualTo(800);
        reinforcements.withdraw();
        assertThat(world.input(Input.TROOPS_FORWARD, 0, 1)).isBetween(1_100., 1_150.);
        for (int week = 0; week < 60; week++) {
            reinforcements.withdraw();
        }
        assertThat(world.input(Input.TROOPS_FORWARD, 0, 1)).isEqualTo(800);
        assertThat(world.ledger().cost(1)).isPositive();
        assertThat(world.ledger().cost(0)).isZero();
    }

    @Test
    void postsOfOneSideBringPostsOfTheOther() {
        Border border = still().parameter("dilemma_weight", 3).parameter("fortify_chance", .2);
        Scenario alone = border.scenario();
        Map<String, Double> built = Map.of("sectors.east.commands.NOR.posts", 8.);
        Scenario faced = border.on(new TimelineEntry.Set(Border.stamp(1, "posts"), built, 0, null))
                .scenario();
        double without = 0;
        double against = 0;
        for (int replicate = 0; replicate < 60; replicate++) {
            World quiet = world(alone, replicate);
            World threatened = world(faced, replicate);
            run(quiet, 700);
            run(threatened, 700);
            without += quiet.input(Input.POSTS, 0, 1);
            against += threatened.input(Input.POSTS, 0, 1);
        }
        assertThat(against).isGreaterThan(1.2 * without);
    }

    private static void run(World world, int days) {
        for (int day = 0; day < days; day++) {
            world.next();
        }
    }

    private static World world(Scenario scenario) {
        return world(scenario, 1);
    }

    private static World world(Scenario scenario, int replicate) {
        World world =
                new World(new Blueprint(scenario), scenario.parameters(), new WorldSeed(6, replicate), Detail.METRICS);
        world.begin();
        return world;
    }

    private static Stream<Event> moves(Scenario scenario, String actor) {
        return events(scenario, EventKind.MOVE, actor)
                .filter(event -> !event.detail().contains("ceasefire"));
    }

    private static double count(Scenario scenario, EventKind kind, String actor) {
        return kind == EventKind.MOVE
                ? moves(scenario, actor).count()
                : events(scenario, kind, actor).count();
    }

    private static Stream<Event> events(Scenario scenario, EventKind kind, String actor) {
        return Stream.iterate(0, replicate -> replicate + 1)
                .limit(REPLICATES)
                .flatMap(replicate -> Account.run(scenario, 9, replicate, Detail.EVENTS).events().stream())
                .filter(event -> event.kind() == kind && event.actor().contains(actor));
    }

    private static double mean(Scenario scenario, String metric) {
        double sum = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            sum += Account.metric(scenario, Account.run(scenario, 9, replicate, Detail.METRICS), metric);
        }
        return sum / REPLICATES;
    }
}
