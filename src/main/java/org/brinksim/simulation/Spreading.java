package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Contest;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Draw;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Mechanism;

/** How an episode from rung 6 on takes in segments, and how posts and villages change hands in it. */
final class Spreading {
    private final World world;
    private final double spreadChance;
    private final double captureChance;

    Spreading(World world) {
        this.world = world;
        this.spreadChance = -StrictMath.expm1(-world.parameter(EscalationParameters.SPREAD_HAZARD));
        this.captureChance = -StrictMath.expm1(-world.parameter(EscalationParameters.CAPTURE_HAZARD));
    }

    /** Takes in open neighbours of the same sector, and another sector when a state has just widened to rung 7. */
    void spread(Episode episode, int rungBefore) {
        if (episode.rung() < LadderChoice.INCURSION || !world.isOn(Mechanism.SPREAD)) {
            return;
        }
        for (int s : List.copyOf(episode.segments())) {
            for (int neighbour : world.blueprint().neighbours(s)) {
                if (world.segment(neighbour).episode() == null && spreads(neighbour, s)) {
                    take(episode, neighbour);
                }
            }
        }
        if (episode.rung() == LadderChoice.TOP && rungBefore < LadderChoice.TOP) {
            int elsewhere = world.blueprint().nearestElsewhere(episode.home());
            if (elsewhere >= 0 && world.segment(elsewhere).episode() == null) {
                take(episode, elsewhere);
            }
        }
    }

    private boolean spreads(int neighbour, int from) {
        double u = Purpose.SPREAD.stream(world.chance(), world.blueprint().segmentKey(neighbour))
                .child(world.blueprint().segmentKey(from))
                .uniform(world.epochDay(), world.slice(), 0);
        return Draw.bernoulli(u, spreadChance);
    }

    private void take(Episode episode, int segment) {
        if (!episode.segments().contains(segment)) {
            episode.add(segment);
        }
        world.segment(segment).setEpisode(episode);
        episode.causedBy(world.chronicle()
                .note(new Chronicle.Entry(EventKind.SPREAD)
                        .of(episode)
                        .at(world.blueprint().segmentId(segment))));
    }

    /** Each segment in the fight may come into the hands of the side that prevails there. */
    void capture(Episode episode) {
        if (episode.rung() < LadderChoice.INCURSION || !world.isOn(Mechanism.TERRITORY)) {
            return;
        }
        for (int s : episode.segments()) {
            double u = Purpose.TERRITORY.stream(
                            world.chance(), world.blueprint().segmentKey(s))
                    .uniform(world.epochDay(), world.slice(), 0);
            if (world.segment(s).holder() < 0 && Draw.bernoulli(u, captureChance)) {
                hand(episode, s, winner(episode, s));
            }
        }
    }

    /** A race of exponential times with rates A^m and B^m, which gives the contest function. */
    private int winner(Episode episode, int segment) {
        double[] time = new double[2];
        for (int side = 0; side < 2; side++) {
            double u = Purpose.TERRITORY.stream(
                            world.chance(), world.blueprint().segmentKey(segment))
                    .child(world.blueprint().stateKey(side))
                    .uniform(world.epochDay(), world.slice(), 0);
            time[side] = Draw.exponential(u, 1) / chance(episode, side, segment);
        }
        return time[0] < time[1] ? 0 : 1;
    }

    private double chance(Episode episode, int side, int segment) {
        int sector = world.blueprint().sectorOf(segment);
        int rung = episode.rung();
        StateAgent own = world.state(side);
        StateAgent other = world.state(1 - side);
        return Contest.chance(
                own.logCapability(sector, rung, episode),
                other.logCapability(sector, rung, episode),
                world.parameter(EscalationParameters.CONTEST_EXPONENT));
    }

    private void hand(Episode episode, int segment, int side) {
        world.segment(segment).setHolder(side);
        episode.party(side).gain();
        world.leader(1 - side).loseGround();
        episode.causedBy(world.chronicle()
                .note(new Chronicle.Entry(EventKind.TERRITORY)
                        .of(episode)
                        .by(world.blueprint().stateId(side))
                        .to(world.blueprint().stateId(1 - side))
                        .at(world.blueprint().segmentId(segment))
                        .saying("taken")));
    }
}
