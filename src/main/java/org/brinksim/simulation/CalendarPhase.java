package org.brinksim.simulation;

import java.util.Locale;
import org.brinksim.behavior.TalksLaw;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.TimelineEntry;
import org.brinksim.scenario.TimelineEntry.Talks;
import org.brinksim.scenario.TimelineEntry.Trigger;
import org.brinksim.scenario.TimelineEntry.Works;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** CALENDAR and DELIVERIES: what the timeline changes today, and rounds of talks. */
final class CalendarPhase implements Steppable {
    private static final int MORNING = 1;
    private static final double YEAR_DAYS = 365;

    private static final double MOST_PACE = TalksLaw.pace(1);

    private final Stream talks;
    private final Customs customs;
    private final @Nullable Negotiation negotiation;

    CalendarPhase(World world) {
        this.customs = new Customs(world);
        this.talks = Purpose.TALKS.stream(world.chance(), 0);
        this.negotiation = world.isOn(Mechanism.TALKS) ? new Negotiation(world) : null;
    }

    @Override
    public void step(SimState state) {
        World world = (World) state;
        if (world.day() == 0) {
            begin(world);
        }
        for (ConditionPlan.Change change : world.blueprint().changes(world.day())) {
            world.set(change);
            if (world.chronicle().isWanted()) {
                tell(world, change);
            }
        }
        for (TimelineEntry entry : world.blueprint().entries(world.day())) {
            enter(world, entry);
        }
        for (Shipments.Lot lot : world.blueprint().shipments().on(world.day())) {
            customs.pass(lot);
        }
        if (meet(world)) {
            talk(world, -1);
        }
    }

    /** Whether an ordinary round is held today; ripeness is only asked for where it can decide. */
    private boolean meet(World world) {
        double usual = world.input(Input.TALKS_PER_YEAR) / YEAR_DAYS;
        double u = talks.uniform(world.epochDay(), 0, 0);
        if (negotiation == null) {
            return Draw.poisson(u, usual) > 0;
        }
        return Draw.poisson(u, usual * MOST_PACE) > 0
                && Draw.poisson(u, usual * TalksLaw.pace(world.diplomacy().ripeness())) > 0;
    }

    /** Before the first day: talks lie half a usual gap back, and works may still go on. */
    private static void begin(World world) {
        double rounds = world.input(Input.TALKS_PER_YEAR);
        int gap = (int) StrictMath.min(YEAR_DAYS, YEAR_DAYS / StrictMath.max(1, 2 * rounds));
        for (int sector = 0; sector < world.blueprint().sectors(); sector++) {
            world.talk(sector, -gap);
        }
        world.blueprint().earlierWorks().forEach(works -> work(world, works));
    }

    private void enter(World world, TimelineEntry entry) {
        if (entry instanceof Trigger trigger) {
            trigger(world, trigger);
        } else if (entry instanceof Works works) {
            work(world, works);
            world.setGroundChanged(true);
        } else if (entry instanceof Talks talks) {
            int only = talks.sector() == null ? -1 : world.blueprint().sectorIndex(talks.sector());
            talk(world, only);
        }
    }

    private static void trigger(World world, Trigger trigger) {
        int initiator = trigger.initiator() == null ? -1 : world.blueprint().stateIndex(trigger.initiator());
        EventKind kind = trigger.rung() == Rung.ALERT.level() ? EventKind.MOVE : EventKind.INCIDENT;
        int segment = world.blueprint().segmentIndex(trigger.segment());
        world.arrivals().add(new Arrival(MORNING, segment, trigger.rung(), initiator, kind, 0, "trigger"));
    }

    private static void work(World world, Works works) {
        int segment = world.blueprint().segmentIndex(works.segment());
        world.segment(segment).work(world.blueprint().day(works) + works.days());
    }

    private static void tell(World world, ConditionPlan.Change change) {
        String path = world.blueprint().layout().path(change.slot());
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.CONDITION)
                        .to(path)
                        .saying(String.format(Locale.ROOT, "%s = %.3g", path, change.value())));
    }

    private void talk(World world, int only) {
        int round = world.chronicle().note(new Chronicle.Entry(EventKind.TALKS));
        for (int sector = 0; sector < world.blueprint().sectors(); sector++) {
            if (only < 0 || only == sector) {
                world.talk(sector, world.day());
                if (negotiation != null) {
                    negotiation.hold(sector, round);
                }
            }
        }
    }
}
