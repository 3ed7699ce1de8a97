package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.brinksim.behavior.Instrument;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;

/** Monitors and troops that organisations have sent, until they leave. */
final class Missions {
    private static final int MONITOR_DAYS = 180;
    private static final int TROOP_DAYS = 365;
    private static final int HELP_DAYS = 60;

    private final World world;
    private final List<Term> terms = new ArrayList<>();
    private int next = Integer.MAX_VALUE;

    /** What is taken off an input on a day. */
    private record Term(int day, int slot, double amount) {}

    Missions(World world) {
        this.world = world;
    }

    /** Monitors on all segments of the sectors in the fight, or troops between the sides. */
    void send(OrganisationAgent organisation, Instrument instrument, Episode episode) {
        Layout layout = world.blueprint().layout();
        double sent = 0;
        if (instrument == Instrument.TROOPS) {
            sent = organisation.troops();
            add(layout.slot(Input.INTERPOSITION_TROOPS), sent, TROOP_DAYS);
            organisation.bind(world.day() + TROOP_DAYS);
        } else {
            for (int s = 0; s < world.segments(); s++) {
                if (episode.involves(world.blueprint().sectorOf(s), world.blueprint())) {
                    int slot = layout.slot(Input.MONITORS, s);
                    add(slot, StrictMath.max(0, 1 - world.value(slot)), MONITOR_DAYS);
                }
            }
        }
        world.ledger().act(new Act(world.day(), organisation.id(), EventKind.MISSION, episode.name(), true));
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.MISSION)
                        .of(episode)
                        .by(organisation.id())
                        .at(world.blueprint().segmentId(episode.home()))
                        .count((int) StrictMath.rint(sent))
                        .saying(instrument.key()));
    }

    /** Troops go to a member in unrest and are bound there; the border sees nothing of them. */
    void help(OrganisationAgent organisation, String member) {
        int sent = (int) StrictMath.rint(organisation.troops());
        organisation.bind(world.day() + HELP_DAYS);
        world.ledger().act(new Act(world.day(), organisation.id(), EventKind.MISSION, "", true));
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.MISSION)
                        .by(organisation.id())
                        .to(member)
                        .count(sent)
                        .saying("troops against unrest at home"));
    }

    private void add(int slot, double amount, int days) {
        if (amount > 0) {
            world.set(new ConditionPlan.Change(slot, world.value(slot) + amount));
            terms.add(new Term(world.day() + days, slot, amount));
            next = StrictMath.min(next, world.day() + days);
        }
    }

    /** Those whose time is over leave. */
    void expire() {
        if (world.day() < next) {
            return;
        }
        next = Integer.MAX_VALUE;
        for (Iterator<Term> all = terms.iterator(); all.hasNext(); ) {
            Term term = all.next();
            if (world.day() < term.day()) {
                next = StrictMath.min(next, term.day());
                continue;
            }
            double left = StrictMath.max(0, world.value(term.slot()) - term.amount());
            world.set(new ConditionPlan.Change(term.slot(), left));
            all.remove();
        }
    }
}
