package org.brinksim.simulation;

import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.DisplacementParameters;
import org.jspecify.annotations.Nullable;

/** Residents leave a segment: some of them for good. */
final class Evacuation {
    private Evacuation() {}

    /** Moves residents of a side away until so many are away; fewer never return because of it. */
    static void leave(World world, @Nullable Episode episode, int segment, int side, int away) {
        SegmentAgent place = world.segment(segment);
        int leaving = away - place.away(side) - place.stayed(side);
        if (leaving <= 0) {
            return;
        }
        double share = world.parameter(DisplacementParameters.STAYER_SHARE);
        double u = Purpose.FLIGHT.stream(world.chance(), world.blueprint().segmentKey(segment))
                .child(world.blueprint().stateKey(side))
                .uniform(world.epochDay(), world.slice(), 0);
        place.leave(side, leaving, (int) (leaving * share + u));
        world.setResidentsStir(true);
        world.ledger().leave(side, leaving);
        if (episode != null) {
            episode.party(side).displace(leaving);
        }
        Chronicle.Entry entry = new Chronicle.Entry(EventKind.EVACUATION);
        world.chronicle()
                .note((episode == null ? entry : entry.of(episode))
                        .by(world.blueprint().stateId(side))
                        .at(world.blueprint().segmentId(segment))
                        .count(leaving));
    }
}
