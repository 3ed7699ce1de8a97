package org.brinksim.simulation;

import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.LossParameters;
import org.brinksim.scenario.Mechanism;

/** The press: which incidents and how many of the dead are reported, and when. */
final class Press {
    private static final int LATEST_DAYS = 30;
    private static final double FULL_GRIEVANCE = 1;
    private static final int EARLY = 200;
    private static final int LATE = 201;
    private static final int LAG = 202;

    private final World world;
    private final double concentration;

    Press(World world) {
        this.world = world;
        this.concentration = world.parameter(LossParameters.REPORTING_CONCENTRATION);
    }

    /** Reports the incident that opened an episode once; from rung 4 or with dead always, else by chance. */
    void cover(Episode episode) {
        boolean incident = episode.bornRung() != Rung.ALERT.level();
        if (!incident || episode.isReported()) {
            return;
        }
        episode.report();
        boolean plain = episode.topRung() >= Rung.SMALL_ARMS.level() || episode.killed() > 0;
        if (plain || isSeen(episode.home(), episode.openedSlice())) {
            world.ledger().incidentReported();
        }
    }

    /** Reports an incident that opened no episode of its own. */
    void coverIncident(Arrival arrival) {
        if (arrival.rung() >= Rung.SMALL_ARMS.level() || isSeen(arrival.segment(), world.now())) {
            world.ledger().incidentReported();
        }
    }

    private boolean isSeen(int segment, int slice) {
        if (!world.isOn(Mechanism.PRESS)) {
            return true;
        }
        double plain = world.parameter(LossParameters.INCIDENT_DETECTION);
        double grievance = StrictMath.min(FULL_GRIEVANCE, (world.grievance(0) + world.grievance(1)) / 2);
        double gain = world.parameter(LossParameters.DETECTION_GAIN) * grievance;
        double u = Purpose.PRESS.stream(world.chance(), world.blueprint().segmentKey(segment))
                .uniform(world.epochDay(), world.slice(), slice % World.SLICES);
        return Draw.bernoulli(u, plain + (1 - plain) * gain);
    }

    /** Reports the dead of a side in a slice: a share at once, more of them within 30 days. */
    void report(Episode episode, int side, int dead) {
        Party party = episode.party(side);
        if (!world.isOn(Mechanism.PRESS)) {
            file(party, dead, world.day());
            return;
        }
        double precision = concentration;
        double early = party.reportingEarly(world.input(Input.REPORTING_EARLY, side), precision);
        double late = StrictMath.max(early, party.reportingLate(world.input(Input.REPORTING_LATE, side), precision));
        int soon = Draw.binomial(uniform(party, EARLY), dead, early);
        file(party, soon, world.day());
        if (late > early) {
            int more = Draw.binomial(uniform(party, LATE), dead - soon, (late - early) / (1 - early));
            int lag = 1 + (int) (uniform(party, LAG) * LATEST_DAYS);
            file(party, more, world.day() + lag);
        }
    }

    private void file(Party party, int count, int day) {
        if (count > 0 && world.ledger().report(party.side(), count, day)) {
            party.report(count);
        }
    }

    private double uniform(Party party, int what) {
        return party.losses().uniform(world.epochDay(), world.slice(), what);
    }
}
