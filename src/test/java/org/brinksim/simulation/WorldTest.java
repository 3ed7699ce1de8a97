package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.junit.jupiter.api.Test;

/** What holds between any two days of a world. */
class WorldTest {
    private final Scenario scenario = Border.unequal()
            .triggers(15, 6, "bridge", "gate", "dam", "hill")
            .parameter("stayer_share", .2)
            .parameter("restore_share", .4)
            .scenario();
    private final Blueprint blueprint = new Blueprint(scenario);

    private World world(int replicate) {
        World world = new World(blueprint, scenario.parameters(), new WorldSeed(13, replicate), Detail.SERIES);
        world.begin();
        return world;
    }

    /** Everybody who left is away, has come back or stays away for good; nobody else moves. */
    @Test
    void residentsAreConserved() {
        for (int replicate = 0; replicate < 6; replicate++) {
            World world = world(replicate);
            for (int day = 0; day < blueprint.days(); day++) {
                world.next();
                int away = 0;
                for (int s = 0; s < world.segments(); s++) {
                    for (int side = 0; side < 2; side++) {
                        away += away(world, s, side);
                    }
                }
                assertThat(world.ledger().daily()[Series.DISPLACED.ordinal()][day])
                        .isEqualTo(away);
                assertThat(world.ledger().awayPeak()).isGreaterThanOrEqualTo(away);
            }
            assertThat(world.ledger().awayPeak()).isPositive();
            assertThat(world.ledger().displaced(0) + world.ledger().displaced(1))
                    .isGreaterThanOrEqualTo(world.ledger().awayPeak());
        }
    }

    private int away(World world, int s, int side) {
        SegmentAgent segment = world.segment(s);
        assertThat(segment.away(side)).isNotNegative();
        assertThat(segment.stayed(side)).isNotNegative();
        int gone = segment.away(side) + segment.stayed(side);
        double most = world.input(Input.POPULATION, s, side) * world.input(Input.EVACUATION_READINESS, side);
        assertThat((double) gone).isLessThanOrEqualTo(most);
        return gone;
    }

    /** A segment belongs to one open episode at most, and that episode knows it. */
    @Test
    void segmentsBelongToOneEpisode() {
        for (int replicate = 0; replicate < 6; replicate++) {
            World world = world(replicate);
            for (int day = 0; day < blueprint.days(); day++) {
                world.next();
                Map<Integer, Episode> owners = new HashMap<>();
                for (Episode episode : world.episodes()) {
                    if (episode.isOpen()) {
                        assertThat(episode.segments()).isNotEmpty().doesNotHaveDuplicates();
                        episode.segments()
                                .forEach(s -> assertThat(owners.put(s, episode)).isNull());
                    }
                }
                for (int s = 0; s < world.segments(); s++) {
                    assertThat(world.segment(s).episode()).isSameAs(owners.get(s));
                }
            }
        }
    }

    /** Below rung 6 the lower side is within a rung of the higher, above it at rung 4 at least. */
    @Test
    void theLowerSideFollowsTheHigher() {
        for (int replicate = 0; replicate < 6; replicate++) {
            World world = world(replicate);
            while (world.day() < blueprint.days()) {
                world.next();
                for (Episode episode : world.episodes()) {
                    if (episode.isOpen() && episode.truce() == null) {
                        int low = StrictMath.min(
                                episode.party(0).rung(), episode.party(1).rung());
                        int high = episode.rung();
                        assertThat(high).isBetween(2, 7);
                        assertThat(low).isGreaterThanOrEqualTo(high >= 6 ? 3 : high - 2);
                    }
                }
            }
        }
    }

    /** What is held at the end is what was taken and not restored; every holder is a state. */
    @Test
    void heldSegmentsAreRestoredByDealsThatSettle() {
        Scenario restoring = scenario.with(scenario.parameters().with(Map.of("restore_share", 1.)));
        Scenario keeping = scenario.with(scenario.parameters().with(Map.of("restore_share", 0.)));
        int held = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            held += heldOutsideFighting(restoring, replicate);
        }
        assertThat(held).isZero();
        for (int replicate = 0; replicate < 10; replicate++) {
            held += heldOutsideFighting(keeping, replicate);
        }
        assertThat(held).isPositive();
    }

    private static int heldOutsideFighting(Scenario scenario, int replicate) {
        Blueprint plan = new Blueprint(scenario);
        World world = new World(plan, scenario.parameters(), new WorldSeed(13, replicate), Detail.METRICS);
        world.run();
        int held = 0;
        for (int s = 0; s < world.segments(); s++) {
            assertThat(world.segment(s).holder()).isBetween(-1, 1);
            held += world.segment(s).holder() >= 0 && world.segment(s).episode() == null ? 1 : 0;
        }
        return held;
    }

    private static EnumSet<Mechanism> without(Scenario scenario, Mechanism... off) {
        EnumSet<Mechanism> on = EnumSet.copyOf(scenario.switches());
        List.of(off).forEach(on::remove);
        return on;
    }

    /** A stock changes by what is delivered, as far as it is integrated, and by nothing else. */
    @Test
    void deliveriesConserveMateriel() {
        Scenario peaceful = scenario.with(without(scenario, Mechanism.ATTRITION, Mechanism.MARKET));
        World world = new World(new Blueprint(peaceful), peaceful.parameters(), new WorldSeed(13, 0), Detail.SERIES);
        world.begin();
        int receiver = blueprint.stateIndex("NOR");
        double before = 0;
        while (world.day() < blueprint.days()) {
            world.next();
            double age = world.day() - 120;
            double expected = age < 0 ? 0 : 6 * -StrictMath.expm1(-age / 120);
            double working = world.state(receiver).working(EquipmentClass.ARMED_DRONE);
            assertThat(working).isCloseTo(expected, within(1e-9)).isGreaterThanOrEqualTo(before);
            before = working;
            assertThat(world.state(1 - receiver).working(EquipmentClass.ARMED_DRONE))
                    .isZero();
        }
        assertThat(before).isBetween(5.9, 6.0);
        double armour = 55 + 30 * -StrictMath.expm1(-(400 + world.day()) / 120.);
        assertThat(world.state(1 - receiver).working(EquipmentClass.ARMOUR)).isCloseTo(armour, within(1e-9));
    }
}
