package org.brinksim.simulation;

import java.util.List;
import java.util.Locale;
import org.brinksim.behavior.Accord;
import org.brinksim.behavior.TalksLaw;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.AccordParameters;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;

/** What a round of talks on a sector brings: stretches of the line, easy ones first, and joint bodies for water. */
final class Negotiation {
    private static final int LINE = 0;
    private static final int WATER = 1;
    private static final double SHAPE = 2;

    private final World world;
    private final TalksLaw law;
    private final Judgement<Accord> judgement;
    private final double meanKm;

    Negotiation(World world) {
        this.world = world;
        this.law = world.diplomacy().statecraft().talks();
        this.judgement = new Judgement<>(world, List.of(Accord.values()));
        this.meanKm = world.parameter(AccordParameters.TALKS_KM);
    }

    /** Both states choose on the next stretch of a sector and on its water; the round is the event that caused it. */
    void hold(int sector, int round) {
        double stall = world.diplomacy().stallLeft(sector);
        int stretch = next(sector, false);
        if (stretch >= 0) {
            if (bothAgree(sector, stretch, LINE, stall, round)) {
                settle(sector, stretch, round);
            } else {
                world.diplomacy().stall(sector);
            }
        }
        int water = next(sector, true);
        if (water >= 0 && bothAgree(sector, water, WATER, stall, round)) {
            int slot = world.blueprint().layout().slot(Input.JOINT_WATER, water);
            world.set(new ConditionPlan.Change(slot, 1));
            tell(water, 0, "joint water management", round);
        }
    }

    /** The segment with the lowest stake that is not settled, or whose water no joint body runs; −1 if there is none. */
    private int next(int sector, boolean water) {
        int best = -1;
        for (int s = 0; s < world.segments(); s++) {
            Input open = water ? Input.JOINT_WATER : Input.SETTLED;
            boolean counts = world.blueprint().sectorOf(s) == sector && world.input(open, s) < 1;
            if (counts
                    && (!water || world.blueprint().hasWater(s))
                    && (best < 0 || world.input(Input.STAKE, s) < world.input(Input.STAKE, best))) {
                best = s;
            }
        }
        return best;
    }

    private boolean bothAgree(int sector, int segment, int topic, double stall, int round) {
        double ripeness = world.diplomacy().ripeness(sector, 0);
        boolean swap = topic == LINE && needsSwap(segment);
        boolean agreed = true;
        for (int side = 0; side < 2; side++) {
            law.appraise(
                    new TalksLaw.Table(
                            ripeness,
                            world.grievance(side),
                            world.leader(side).commitment(),
                            stall,
                            world.input(Input.SECURITY_LINE),
                            swap ? world.input(Input.SOVEREIGNTY, side) : 0,
                            world.diplomacy().mediation(side)),
                    judgement.appraisal());
            agreed &= agrees(segment, side, topic, round);
        }
        return agreed;
    }

    private boolean needsSwap(int segment) {
        return world.input(Input.STAKE, segment) >= TalksLaw.SWAP_STAKE;
    }

    private boolean agrees(int segment, int side, int topic, int round) {
        Accord chosen = judgement.choose(
                Purpose.ACCORD.stream(world.chance(), world.blueprint().stateKey(side))
                        .child(world.blueprint().segmentKey(segment)),
                topic);
        if (world.chronicle().isWanted()) {
            world.chronicle()
                    .note(judgement
                            .told(EventKind.DECISION, chosen)
                            .because(round)
                            .by(world.blueprint().stateId(side))
                            .to(world.blueprint().stateId(1 - side))
                            .at(world.blueprint().segmentId(segment))
                            .saying(chosen.key() + (topic == LINE ? " a stretch of the line" : " joint water")));
        }
        return chosen == Accord.CONCEDE;
    }

    /** Gamma-distributed kilometres go to the stretch and on to the next ones that need no swap. */
    private void settle(int sector, int first, int round) {
        Stream stream = Purpose.STRETCH.stream(world.chance(), world.blueprint().segmentKey(first));
        double km = Draw.gamma(stream.uniform(world.epochDay(), 0, 0), SHAPE, meanKm / SHAPE);
        double segmentKm = world.input(Input.LENGTH_KM) / world.segments();
        double left = km;
        int stretch = first;
        while (left > 0 && stretch >= 0 && (stretch == first || !needsSwap(stretch))) {
            double settled = world.input(Input.SETTLED, stretch);
            double room = (1 - settled) * segmentKm;
            double value = left >= room ? 1 : StrictMath.min(1, settled + left / segmentKm);
            world.set(new ConditionPlan.Change(world.blueprint().layout().slot(Input.SETTLED, stretch), value));
            double taken = StrictMath.min(left, room);
            tell(stretch, taken, "a stretch of the line", round);
            left -= taken;
            stretch = value < 1 ? -1 : next(sector, false);
        }
    }

    private void tell(int segment, double km, String what, int round) {
        if (world.chronicle().isWanted()) {
            world.chronicle()
                    .note(new Chronicle.Entry(EventKind.AGREEMENT)
                            .because(round)
                            .at(world.blueprint().segmentId(segment))
                            .count((int) StrictMath.rint(km))
                            .saying(km == 0 ? what : String.format(Locale.ROOT, "%s, %.1f km", what, km)));
        }
    }
}
