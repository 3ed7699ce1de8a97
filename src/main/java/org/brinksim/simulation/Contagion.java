package org.brinksim.simulation;

import org.brinksim.behavior.IncidentHazard;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.IncidentParameters;

/** How an incident excites the segments around it. */
final class Contagion {
    private final World world;
    private final IncidentHazard hazard;
    private final double brawlJump;
    private final double fireJump;

    Contagion(World world) {
        this.world = world;
        this.hazard = world.coefficients().hazard();
        double guardShare = world.parameter(IncidentParameters.GUARD_INCIDENT_SHARE);
        this.brawlJump = hazard.jump(Rung.BRAWL.level(), guardShare);
        this.fireJump = hazard.jump(Rung.SMALL_ARMS.level(), guardShare);
    }

    /** Raises the intensity around an incident from the next day on; the event is its number in the log. */
    void excite(Arrival arrival, int event) {
        if (hazard.excitation() == 0 || arrival.kind() != EventKind.INCIDENT) {
            return;
        }
        double jump = arrival.rung() >= Rung.SMALL_ARMS.level() ? fireJump : brawlJump;
        for (int s = 0; s < world.segments(); s++) {
            SegmentAgent segment = world.segment(s);
            segment.excite(jump * world.blueprint().kernel(arrival.segment(), s), event);
            cover(segment, world.epochDay() + 1);
        }
    }

    /** Makes a segment know its candidates up to the most its intensity can reach, from a day on. */
    void cover(SegmentAgent segment, long fromEpochDay) {
        double works = segment.hasWorks(world.day()) ? hazard.worksFactor() : 1;
        double most =
                segment.ground() * works * hazard.ceiling(world.blueprint().hasWater(segment.index()));
        segment.cover(most + segment.excitation(), world.epochDay(), fromEpochDay);
    }
}
