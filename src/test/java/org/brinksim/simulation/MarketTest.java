package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** What enters and leaves arsenals and purses, and what closes the market. */
class MarketTest {
    private static final List<EquipmentClass> CLASSES = List.of(EquipmentClass.values());

    private static World world(Scenario scenario, int replicate) {
        World world =
                new World(new Blueprint(scenario), scenario.parameters(), new WorldSeed(3, replicate), Detail.EVENTS);
        world.begin();
        return world;
    }

    /** On every day and for every class: what was there and what came in is on hand or lost. */
    @Test
    void armsAreConserved() {
        Scenario scenario = Situations.market().scenario();
        double lost = 0;
        for (int replicate = 0; replicate < 5; replicate++) {
            World world = world(scenario, replicate);
            while (world.day() < world.blueprint().days()) {
                world.next();
                for (int side = 0; side < 2; side++) {
                    for (EquipmentClass system : CLASSES) {
                        lost += balance(world, side, system);
                    }
                }
            }
        }
        assertThat(lost).isPositive();
    }

    private static double balance(World world, int side, EquipmentClass system) {
        Arsenal arsenal = world.state(side).arsenal();
        double came = world.ledger().transfers().stream()
                .filter(transfer -> transfer.recipient() == side && transfer.system() == system)
                .mapToDouble(Transfer::count)
                .sum();
        double start = world.input(Input.STOCK, side, system);
        assertThat(arsenal.onHand(system) + arsenal.lost(system)).isCloseTo(start + came, within(1e-9));
        assertThat(arsenal.onHand(system)).isNotNegative();
        if (system != EquipmentClass.MUNITIONS) {
            assertThat(arsenal.lost(system) % 1).isZero();
        }
        return arsenal.lost(system);
    }

    /** What states pay is what patrons receive; what arrives and is on order is worth what was paid and what patrons bear. */
    @Test
    void moneyIsConserved() {
        Scenario scenario = Situations.market()
                .withTimeline("dam")
                .parameter("sale_inclination", 1)
                .scenario();
        double arrived = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            World world = world(scenario, replicate);
            while (world.day() < world.blueprint().days()) {
                world.next();
                double paid = world.state(0).procurement().paid()
                        + world.state(1).procurement().paid();
                assertThat(patrons(world, PatronAgent::received)).isCloseTo(paid, within(1e-9));
            }
            double value = sum(world, Transfer::musd);
            arrived += value;
            assertThat(sum(world, Transfer::paid)).isLessThanOrEqualTo(value);
            double traded = patrons(world, PatronAgent::received) + patrons(world, PatronAgent::borne);
            assertThat(traded - value).isCloseTo(onOrder(world), within(1e-6));
        }
        assertThat(arrived).isPositive();
    }

    private static double patrons(World world, ToDoubleFunction<PatronAgent> amount) {
        double sum = 0;
        for (int p = 0; p < world.patrons(); p++) {
            sum += amount.applyAsDouble(world.patron(p));
        }
        return sum;
    }

    private static double sum(World world, ToDoubleFunction<Transfer> amount) {
        return world.ledger().transfers().stream().mapToDouble(amount).sum();
    }

    /** Value of the approved requests for systems without a delivery, by the event log. */
    private static double onOrder(World world) {
        List<Event> events = world.chronicle().events();
        return events.stream()
                .filter(event ->
                        event.kind() == EventKind.REQUEST && event.detail().endsWith(": approved"))
                .filter(event -> !event.detail().startsWith("plant"))
                .filter(event -> events.stream()
                        .noneMatch(other -> other.kind() == EventKind.DELIVERY && other.cause() == event.id()))
                .mapToDouble(event -> event.count() * price(world, event))
                .sum();
    }

    private static double price(World world, Event event) {
        String system = event.detail().substring(0, event.detail().indexOf(':'));
        String path = "patrons." + event.target() + ".sells." + system + ".price";
        return world.value(world.blueprint().layout().slot(path).orElseThrow());
    }

    /** A request has its patron, its answer and the reasons; a delivery follows from an approved one after its lead time. */
    @Test
    void requestsAreAnsweredAndDelivered() {
        Scenario scenario = Situations.market().withTimeline("dam").scenario();
        int refused = 0;
        int delivered = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            List<Event> events =
                    Account.run(scenario, 3, replicate, Detail.EVENTS).events();
            for (Event event : events) {
                if (event.kind() == EventKind.REQUEST) {
                    assertThat(event.choice()).isNotNull();
                    assertThat(List.of("bear", "moon")).contains(event.target());
                    refused += event.detail().endsWith(": refused") ? 1 : 0;
                } else if (event.kind() == EventKind.DELIVERY) {
                    Event request = events.get(event.cause() - 1);
                    assertThat(request.kind()).isEqualTo(EventKind.REQUEST);
                    assertThat(request.detail()).endsWith("approved").contains(event.detail());
                    assertThat(event.actor()).isEqualTo(request.target());
                    assertThat(event.day()).isGreaterThan(request.day());
                    delivered++;
                }
            }
        }
        assertThat(refused).isPositive();
        assertThat(delivered).isPositive();
    }

    @Test
    void anEmbargoOfAllPatronsEndsTheTrade() {
        Border border = Situations.market().withTimeline("dam");
        for (String tie : List.of("bear.ties.NOR", "bear.ties.SUD", "moon.ties.NOR", "moon.ties.SUD")) {
            border.set("patrons." + tie + ".embargo", 1);
        }
        for (int replicate = 0; replicate < 10; replicate++) {
            RunOutcome outcome = Account.run(border.scenario(), 3, replicate, Detail.EVENTS);
            assertThat(outcome.events()).noneMatch(event -> event.kind() == EventKind.REQUEST);
            assertThat(outcome.events()).noneMatch(event -> event.kind() == EventKind.DELIVERY);
        }
    }

    /** Switched off, the market does what a market without sellers does: nothing; spending rises by defeat only with a market. */
    @Test
    void offIsAbsent() {
        Border market = Situations.market().parameter("defeat_spending", 0);
        Scenario absent = market.scenario();
        Scenario off = market.without(Mechanism.MARKET).scenario();
        for (String path : absent.inputs().layout().paths()) {
            if (path.endsWith(".capacity") || path.endsWith(".plant")) {
                absent = Border.with(absent, path, 0);
            }
        }
        for (int replicate = 0; replicate < 30; replicate++) {
            List<String> expected = Account.of(off, Account.run(off, 3, replicate, Detail.EVENTS));
            assertThat(Account.of(absent, Account.run(absent, 3, replicate, Detail.EVENTS)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void withoutAttritionNothingIsLost() {
        World world = world(Situations.market().without(Mechanism.ATTRITION).scenario(), 1);
        while (world.day() < world.blueprint().days()) {
            world.next();
        }
        assertThat(world.ledger().daysAtIncursion()).isPositive();
        for (EquipmentClass system : CLASSES) {
            assertThat(world.state(0).arsenal().lost(system)).isZero();
            assertThat(world.state(1).arsenal().lost(system)).isZero();
        }
    }

    @Test
    void neitherTheOrderOfStatesNorThatOfPatronsMatters() {
        Scenario one = Situations.market().scenario();
        Scenario swapped = Situations.market().swapped().shuffled().scenario();
        for (int replicate = 0; replicate < 30; replicate++) {
            List<String> expected = Account.of(one, Account.run(one, 3, replicate, Detail.EVENTS));
            assertThat(Account.of(swapped, Account.run(swapped, 3, replicate, Detail.EVENTS)))
                    .isEqualTo(expected);
        }
    }

    /** Two requests for more than a patron has left in the year are cut to it. */
    @Test
    void capacityHoldsWhoeverAsks() {
        Border border = Situations.market().withTimeline("dam").parameter("sale_inclination", 9);
        for (String path : List.of("air_defence", "munitions")) {
            border.set("patrons.bear.sells." + path + ".capacity", 0);
        }
        border.set("patrons.moon.sells.armed_drone.capacity", 0).set("patrons.moon.sells.armour.capacity", 0);
        border.set("patrons.moon.sells.mortars.plant", 0).set("patrons.bear.sells.armour.capacity", 5);
        border.each("states.NOR", Map.of("grievance", 9.)).set("states.SUD.grievance", 9);
        int together = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            List<Event> requests = Account.run(border.scenario(), 3, replicate, Detail.EVENTS).events().stream()
                    .filter(event -> event.kind() == EventKind.REQUEST && event.day() < 365)
                    .toList();
            assertThat(requests.stream().mapToInt(Event::count).sum()).isBetween(1, 5);
            together += requests.stream().filter(event -> event.day() == 0).count() == 2 ? 1 : 0;
        }
        assertThat(together).isPositive();
    }

    /** A plant of the timeline delivers from its day on, less what is sold on, valued at the class's unit value. */
    @Test
    void aPlantDeliversQuarterByQuarter() {
        TimelineEntry.Plant plant = new TimelineEntry.Plant(
                Border.stamp(-31, "plant"), "maker", "SUD", EquipmentClass.ARMED_DRONE, 20, null);
        Scenario scenario = new Border()
                .days(200)
                .without(Mechanism.LADDER)
                .parameter("reexport_share", .25)
                .on(plant)
                .scenario();
        World world = world(scenario, 1);
        while (world.day() < world.blueprint().days()) {
            world.next();
        }
        double expected = .75 * 20 * (31 + 90 + 91) / 365.;
        assertThat(world.state(1).arsenal().onHand(EquipmentClass.ARMED_DRONE)).isCloseTo(expected, within(1e-9));
        assertThat(sum(world, Transfer::musd)).isCloseTo(5 * expected, within(1e-9));
    }

    /** Without the market, or at no rise for a lost fight, spending is the input; else it rises by the share at most. */
    @Test
    void spendingRisesAfterALostFight() {
        Scenario off = lossy(3).without(Mechanism.MARKET).scenario();
        int raised = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            double usual = spending(off, replicate);
            assertThat(spending(lossy(0).scenario(), replicate)).isEqualTo(usual);
            double factor = spending(lossy(3).scenario(), replicate) / usual;
            assertThat(factor).isBetween(1., 4.);
            raised += factor > 2 ? 1 : 0;
        }
        assertThat(raised).isPositive();
    }

    private static Border lossy(double rise) {
        return Situations.market().withTimeline("dam").parameter("defeat_spending", rise);
    }

    private static double spending(Scenario scenario, int replicate) {
        return Account.metric(scenario, Account.run(scenario, 3, replicate, Detail.METRICS), "m_spending_nor_end");
    }
}
