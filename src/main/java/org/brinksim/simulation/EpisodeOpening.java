package org.brinksim.simulation;

import java.util.List;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.LossParameters;
import org.brinksim.scenario.Mechanism;
import org.jspecify.annotations.Nullable;

/** How an incident or a move opens an episode, joins one nearby or brings back one that has just ended. */
final class EpisodeOpening {
    private static final int LINK_DAYS = 7;

    private final World world;
    private final Contagion contagion;
    private final Press press;

    EpisodeOpening(World world, Contagion contagion, Press press) {
        this.world = world;
        this.contagion = contagion;
        this.press = press;
    }

    void admit(Arrival arrival, List<Episode> open) {
        int initiator = arrival.initiator() >= 0 ? arrival.initiator() : initiator(arrival);
        @Nullable Episode linked = world.isOn(Mechanism.LADDER) ? linked(arrival.segment()) : null;
        int event = tell(arrival, initiator, linked);
        if (arrival.kind() == EventKind.INCIDENT) {
            world.ledger().incident(arrival.segment());
            contagion.excite(arrival, event);
        }
        if (!world.isOn(Mechanism.LADDER)) {
            press.coverIncident(arrival);
            return;
        }
        if (linked != null) {
            join(linked, arrival, initiator, event, open);
        } else {
            Episode episode = begin(arrival, initiator);
            episode.causedBy(event);
            open.add(episode);
            world.episodes().add(episode);
            order(episode);
        }
    }

    private int tell(Arrival arrival, int initiator, @Nullable Episode linked) {
        if (!world.chronicle().isWanted()) {
            return 0;
        }
        String own = world.isOn(Mechanism.LADDER) ? name(arrival) : "";
        return world.chronicle()
                .note(new Chronicle.Entry(arrival.kind())
                        .in(linked == null ? own : linked.name())
                        .because(arrival.cause())
                        .by(world.blueprint().stateId(initiator))
                        .to(world.blueprint().stateId(1 - initiator))
                        .at(world.blueprint().segmentId(arrival.segment()))
                        .on(arrival.rung())
                        .saying(arrival.detail()));
    }

    /** Who begins, by presence: residents at a villagers' fight, guards otherwise; a race of exponential times. */
    private int initiator(Arrival arrival) {
        Stream stream =
                Purpose.INITIATIVE.stream(world.chance(), world.blueprint().segmentKey(arrival.segment()));
        Input presence = arrival.rung() < Rung.SMALL_ARMS.level() ? Input.POPULATION : Input.GARRISON;
        double[] time = new double[2];
        for (int side = 0; side < 2; side++) {
            double weight = world.input(presence, arrival.segment(), side);
            double u = stream.child(world.blueprint().stateKey(side))
                    .uniform(world.epochDay(), arrival.slice(), arrival.rung());
            time[side] = weight > 0 ? Draw.exponential(u, 1) / weight : Double.POSITIVE_INFINITY;
        }
        return time[0] == time[1] ? tie() : time[0] < time[1] ? 0 : 1;
    }

    /** Where nobody is present, the state whose id comes first. */
    private int tie() {
        return world.blueprint().stateId(0).compareTo(world.blueprint().stateId(1)) < 0 ? 0 : 1;
    }

    private @Nullable Episode linked(int segment) {
        @Nullable Episode here = world.segment(segment).episode();
        if (here != null) {
            return here;
        }
        List<Episode> all = world.episodes();
        for (int i = all.size() - 1; i >= 0; i--) {
            Episode episode = all.get(i);
            boolean recent = episode.isOpen() || world.day() - episode.endedDay() <= LINK_DAYS;
            if (recent && touches(episode, segment)) {
                return episode;
            }
        }
        return null;
    }

    private boolean touches(Episode episode, int segment) {
        for (int s : episode.segments()) {
            if (s == segment || world.blueprint().areNeighbours(s, segment)) {
                return true;
            }
        }
        return false;
    }

    private void join(Episode episode, Arrival arrival, int initiator, int event, List<Episode> open) {
        if (!episode.isOpen()) {
            episode.reopen();
            open.add(episode);
            episode.segments().removeIf(s -> world.segment(s).episode() != null);
            episode.segments().forEach(s -> claim(episode, s));
            episode.party(0).setRung(0);
            episode.party(1).setRung(0);
        }
        if (!episode.segments().contains(arrival.segment())) {
            episode.add(arrival.segment());
        }
        claim(episode, arrival.segment());
        if (episode.truce() == null) {
            int before = episode.rung();
            Party party = episode.party(initiator);
            Party other = episode.party(1 - initiator);
            party.setRung(StrictMath.max(party.rung(), arrival.rung()));
            other.setRung(StrictMath.max(other.rung(), arrival.rung() - 1));
            if (episode.rung() > before) {
                episode.causedBy(event);
            }
        }
        if (arrival.kind() == EventKind.INCIDENT) {
            press.coverIncident(arrival);
        }
    }

    private void claim(Episode episode, int segment) {
        if (world.segment(segment).episode() == null) {
            world.segment(segment).setEpisode(episode);
        }
    }

    private Episode begin(Arrival arrival, int initiator) {
        long key = world.epochDay() * World.SLICES + arrival.slice();
        long segment = world.blueprint().segmentKey(arrival.segment());
        double spread = world.parameter(LossParameters.SEVERITY_SPREAD);
        double severity = Draw.logNormal(
                Purpose.EPISODE.stream(world.chance(), segment).child(key).uniform(0), 1, spread);
        Party[] parties = {party(0, segment, key), party(1, segment, key)};
        Episode episode = new Episode(
                name(arrival), arrival.segment(), world.now(), arrival.rung(), initiator, severity, parties);
        episode.add(arrival.segment());
        world.segment(arrival.segment()).setEpisode(episode);
        parties[0].setRung(arrival.rung());
        parties[1].setRung(arrival.rung());
        return episode;
    }

    private String name(Arrival arrival) {
        return world.blueprint().segmentId(arrival.segment()) + "@"
                + world.blueprint().scenario().calendar().date(world.day());
    }

    private Party party(int side, long segment, long key) {
        long state = world.blueprint().stateKey(side);
        return new Party(
                side,
                Purpose.SIDE.stream(world.chance(), segment).child(key).child(state),
                Purpose.LOSS.stream(world.chance(), segment).child(key).child(state),
                Purpose.DECISION.stream(world.chance(), state)
                        .child(segment)
                        .child(key)
                        .child(1),
                Purpose.DECISION.stream(world.chance(), state)
                        .child(segment)
                        .child(key)
                        .child(2));
    }

    /** A crisis that opens at rung 3 may make a state order the evacuation of the place. */
    private void order(Episode episode) {
        if (episode.bornRung() != Rung.ALERT.level() || !world.isOn(Mechanism.DISPLACEMENT)) {
            return;
        }
        for (int side = 0; side < 2; side++) {
            double readiness = world.input(Input.EVACUATION_READINESS, side);
            if (episode.party(side).orders(readiness)) {
                double people = readiness * world.input(Input.POPULATION, episode.home(), side);
                Evacuation.leave(world, episode, episode.home(), side, (int) people);
            }
        }
    }
}
