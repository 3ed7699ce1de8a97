package org.brinksim.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.behavior.Approval;
import org.brinksim.behavior.ArmsDemand;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Draw;
import org.brinksim.random.EntityKey;
import org.brinksim.scenario.ArmsParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.MarketParameters;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Quarters;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * PATRONS: on quarter days states ask for arms and patrons approve or refuse; what was ordered arrives, plants deliver.
 *
 * <p>Both states choose before either request is answered, and both answers are given before either is acted on.
 */
final class MarketPhase implements Steppable {
    private static final int WEEK = 7;
    private static final int NEVER = Integer.MAX_VALUE;

    /** Announced arms worth less than this, in US$ m, move nobody. */
    private static final double LITTLE = .001;

    /** Approved arms on their way: the day they arrive, or the plant begins, and the event of the request. */
    private record Order(int due, Bid bid, int cause) {}

    /** A plant that a patron has built: from when on its output has not been handed over, and the event of the request. */
    private record Works(Bid bid, LocalDate from, int cause) {}

    private final World world;
    private final boolean on;
    private final Purchasing purchasing;
    private final Selling selling;
    private final Customs customs;
    private final double announcedShift;
    private final List<Order> orders = new ArrayList<>();
    private final List<Works> works = new ArrayList<>();
    private int quarterDay;
    private int lastQuarterDay;
    private int due = NEVER;
    private boolean announced;

    MarketPhase(World world) {
        this.world = world;
        this.on = world.isOn(Mechanism.MARKET);
        this.purchasing = new Purchasing(world);
        this.selling = new Selling(world);
        this.customs = new Customs(world);
        this.announcedShift = world.parameter(MarketParameters.ANNOUNCED_SHIFT);
        LocalDate start = world.blueprint().scenario().calendar().start();
        this.quarterDay = on ? day(Quarters.onOrAfter(start)) : NEVER;
    }

    @Override
    public void step(SimState state) {
        if (world.day() == due) {
            arrive();
        }
        if (world.day() == quarterDay) {
            quarter();
        } else if (announced && world.day() % WEEK == 0) {
            announce();
        }
    }

    private int day(LocalDate date) {
        return world.blueprint().scenario().calendar().day(date);
    }

    private LocalDate today() {
        return world.blueprint().scenario().calendar().date(world.day());
    }

    private void quarter() {
        works.replaceAll(this::handOver);
        review();
        Bid[] bids = {purchasing.bid(0), purchasing.bid(1)};
        Choice[] answers = {answer(bids[0]), answer(bids[1])};
        share(bids, answers);
        for (int side = 0; side < 2; side++) {
            if (bids[side] != null && answers[side] != null) {
                conclude(bids[side], answers[side]);
            }
        }
        announce();
        lastQuarterDay = world.day();
        quarterDay = day(Quarters.after(today()));
    }

    /** What has faded, what the fights of the quarter have taught, and the money of the quarter. */
    private void review() {
        int days = world.day() - lastQuarterDay;
        double memory = kept(days, world.parameter(MarketParameters.DEFEAT_HALF_LIFE));
        double ties = kept(days, world.parameter(MarketParameters.TIE_HALF_LIFE));
        boolean newYear = today().getMonthValue() == 1;
        for (int p = 0; p < world.patrons(); p++) {
            world.patron(p).fade(ties);
            if (newYear) {
                world.patron(p).beginYear();
            }
        }
        for (int side = 0; side < 2; side++) {
            Procurement procurement = world.state(side).procurement();
            procurement.fade(memory, ties);
            for (Episode episode : world.episodes()) {
                boolean large = episode.topRung() >= LadderChoice.INCURSION;
                if (large && episode.lastSlice() / World.SLICES >= lastQuarterDay) {
                    procurement.learn(episode);
                }
            }
            procurement.budget();
        }
    }

    private static double kept(int days, double halfLife) {
        return StrictMath.exp(-StrictMath.log(2) * days / halfLife);
    }

    private @Nullable Choice answer(@Nullable Bid bid) {
        return bid == null ? null : selling.answer(bid);
    }

    /** Two approved requests for more than a patron has left are cut in proportion. */
    private void share(@Nullable Bid[] bids, @Nullable Choice[] answers) {
        Bid first = bids[0];
        Bid second = bids[1];
        if (first == null || second == null || !first.competes(second)) {
            return;
        }
        double both = first.count() + second.count();
        double left = world.patron(first.patron()).capacity(first.system());
        if (isApproved(answers[0]) && isApproved(answers[1]) && both > left) {
            bids[0] = first.of(StrictMath.floor(first.count() * left / both));
            bids[1] = second.of(StrictMath.floor(second.count() * left / both));
        }
    }

    private static boolean isApproved(@Nullable Choice answer) {
        return answer != null && answer.option().equals(Approval.APPROVE.key());
    }

    private void conclude(Bid bid, Choice answer) {
        boolean approved = isApproved(answer);
        world.state(bid.side()).procurement().hear(bid.patron(), approved);
        world.patron(bid.patron()).bind(bid.side(), approved);
        int event = tell(bid, answer);
        if (!approved || bid.count() <= 0) {
            return;
        }
        world.state(bid.side()).procurement().order(bid);
        purchasing.settle(bid);
        PatronAgent patron = world.patron(bid.patron());
        if (!bid.plant()) {
            patron.supply(bid.system(), bid.count());
            patron.earn(bid.paid(), bid.musd() - bid.paid());
        }
        orders.add(new Order(world.day() + lead(bid), bid, event));
        due = StrictMath.min(due, orders.get(orders.size() - 1).due());
    }

    private int lead(Bid bid) {
        double mean = bid.plant()
                ? world.parameter(MarketParameters.PLANT_DAYS)
                : world.input(Input.LEAD_DAYS, bid.patron(), bid.system());
        double u = Purpose.LEAD.stream(world.chance(), EntityKey.of(id(bid)))
                .child(world.blueprint().stateKey(bid.side()))
                .uniform(world.epochDay(), 0, bid.system().ordinal());
        return (int) StrictMath.max(1, StrictMath.rint(mean * Draw.uniform(u, .5, 1.5)));
    }

    private String id(Bid bid) {
        return world.blueprint().scenario().patrons().get(bid.patron()).id();
    }

    private int tell(Bid bid, Choice answer) {
        if (!world.chronicle().isWanted()) {
            return 0;
        }
        String what = (bid.plant() ? "plant for " : "") + bid.system().key();
        return world.chronicle()
                .note(new Chronicle.Entry(EventKind.REQUEST)
                        .by(world.blueprint().stateId(bid.side()))
                        .to(id(bid))
                        .count((int) bid.count())
                        .saying(what + ": " + (isApproved(answer) ? "approved" : "refused"))
                        .choosing(answer));
    }

    private void arrive() {
        due = NEVER;
        for (Order order : List.copyOf(orders)) {
            if (order.due() == world.day()) {
                complete(order);
                orders.remove(order);
            } else {
                due = StrictMath.min(due, order.due());
            }
        }
        announce();
    }

    private void complete(Order order) {
        Bid bid = order.bid();
        world.state(bid.side()).procurement().complete(bid);
        if (bid.plant()) {
            works.add(new Works(bid, today(), order.cause()));
        } else {
            customs.admit(transfer(bid), order.cause());
        }
    }

    private Transfer transfer(Bid bid) {
        double paid = bid.musd() * (1 - bid.gift());
        return new Transfer(world.day(), id(bid), bid.side(), bid.system(), bid.count(), bid.musd(), paid);
    }

    /** A plant hands over what it has made since the last quarter day, less what is sold on; the state pays its share. */
    private Works handOver(Works plant) {
        double made = Quarters.output(
                plant.bid().count(), today().toEpochDay() - plant.from().toEpochDay());
        Bid lot = plant.bid().of(made * (1 - world.parameter(ArmsParameters.REEXPORT_SHARE)));
        Transfer transfer = transfer(lot);
        world.state(lot.side()).procurement().pay(transfer.paid());
        world.patron(lot.patron()).earn(transfer.paid(), transfer.musd() - transfer.paid());
        customs.admit(transfer, plant.cause());
        return new Works(plant.bid(), today(), plant.cause());
    }

    /** What both states expect of the balance from the arms that are announced and not yet integrated. */
    private void announce() {
        double first = world.state(0).procurement().announced();
        double second = world.state(1).procurement().announced();
        announced = first + second > LITTLE;
        double all = announced ? world.state(0).armsValue() + world.state(1).armsValue() : 0;
        world.state(0).announceShift(announcedShift * ArmsDemand.shift(second, first, all));
        world.state(1).announceShift(announcedShift * ArmsDemand.shift(first, second, all));
    }
}
