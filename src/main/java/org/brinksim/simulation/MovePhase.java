package org.brinksim.simulation;

import org.brinksim.behavior.LadderChoice;
import org.brinksim.behavior.MoveChoice;
import org.brinksim.behavior.StateMove;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.MoveParameters;
import org.brinksim.simulation.MoveChoosing.Decision;
import sim.engine.SimState;
import sim.engine.Steppable;

/** MOVES: what states start on their own account; both choose before either acts. */
final class MovePhase implements Steppable {
    private static final int QUARTER_DAYS = 91;
    private static final int MORNING = 1;

    private final World world;
    private final boolean on;
    private final MoveChoosing choosing;
    private final Crossings crossings;
    private final Reinforcements reinforcements;
    private final Occasions[][] occasions;
    private final int[] byId;
    private final int worksDays;
    private final double fortifyStep;

    MovePhase(World world) {
        this.world = world;
        this.on = world.isOn(Mechanism.MOVES) && world.isOn(Mechanism.LADDER);
        this.choosing = new MoveChoosing(world);
        this.crossings = new Crossings(world);
        this.reinforcements = new Reinforcements(world);
        double rate = world.parameter(MoveParameters.MOVE_HAZARD) / (2 * MoveChoice.CRISIS_CHANCE);
        this.occasions = new Occasions[world.blueprint().sectors()][2];
        for (int sector = 0; sector < occasions.length; sector++) {
            for (int side = 0; side < 2; side++) {
                occasions[sector][side] = new Occasions(
                        Purpose.OCCASION.stream(
                                        world.chance(), world.blueprint().stateKey(side))
                                .child(world.blueprint().sectorKey(sector)),
                        rate);
            }
        }
        boolean inOrder =
                world.blueprint().stateId(0).compareTo(world.blueprint().stateId(1)) < 0;
        this.byId = inOrder ? new int[] {0, 1} : new int[] {1, 0};
        this.worksDays = (int) StrictMath.rint(world.parameter(MoveParameters.MOVE_WORKS_DAYS));
        this.fortifyStep = world.parameter(MoveParameters.FORTIFY_STEP);
    }

    @Override
    public void step(SimState state) {
        if (!on) {
            return;
        }
        if (HomePhase.isWeekStart(world.epochDay())) {
            reinforcements.withdraw();
            crossings.lift();
        }
        if (world.hasConcluded()) {
            world.takeConcluded().forEach(this::answer);
        }
        boolean quarter = Math.floorMod(world.epochDay(), (long) QUARTER_DAYS) == 0;
        for (int sector = 0; sector < occasions.length; sector++) {
            meet(sector);
            if (quarter) {
                fortify(sector);
            }
        }
    }

    /** Both states take their occasions of the day. */
    private void meet(int sector) {
        boolean first = occasions[sector][0].areOn(world.epochDay());
        boolean second = occasions[sector][1].areOn(world.epochDay());
        if (first || second) {
            Decision[] chosen = {
                first ? onOccasion(sector, 0) : Decision.NONE, second ? onOccasion(sector, 1) : Decision.NONE
            };
            for (int side : byId) {
                carryOut(sector, side, chosen[side]);
            }
        }
    }

    private Decision onOccasion(int sector, int side) {
        return choosing.onOccasion(sector, side, crossings.canClose(sector, side), crossings.canOpen(sector, side));
    }

    private void carryOut(int sector, int side, Decision decision) {
        switch (decision.move()) {
            case START_WORKS -> {
                int place = choosing.place(sector);
                world.segment(place).work(world.day() + worksDays);
                world.setGroundChanged(true);
                open(place, side, decision, "works in a disputed place");
            }
            case REINFORCE -> {
                reinforcements.bring(sector, side);
                open(choosing.place(sector), side, decision, "troops brought forward");
            }
            case CLOSE_CROSSINGS -> crossings.close(sector, side, decision.event());
            case OPEN_CROSSINGS -> crossings.open(sector, side, decision.event());
            case NONE, FORTIFY -> {}
        }
    }

    private void open(int place, int side, Decision decision, String what) {
        int rung = Rung.ALERT.level();
        world.arrivals().add(new Arrival(MORNING, place, rung, side, EventKind.MOVE, decision.event(), what));
    }

    /** After a lost fight at rung 6 or above a state may close all crossings. */
    private void answer(Episode episode) {
        if (episode.topRung() < LadderChoice.INCURSION) {
            return;
        }
        int sector = world.blueprint().sectorOf(episode.home());
        Decision[] chosen = {Decision.NONE, Decision.NONE};
        for (int side = 0; side < 2; side++) {
            if (hasLost(episode, side) && !crossings.keepsAllClosed(side)) {
                chosen[side] = choosing.afterLoss(sector, side);
            }
        }
        for (int side : byId) {
            if (chosen[side].move() == StateMove.CLOSE_CROSSINGS) {
                crossings.closeAll(side, chosen[side].event());
            }
        }
    }

    private static boolean hasLost(Episode episode, int side) {
        Party own = episode.party(side);
        Party other = episode.party(1 - side);
        return own.killed() > other.killed() || own.gained() < other.gained();
    }

    /** Both states read the posts of the other before either builds. */
    private void fortify(int sector) {
        Decision[] chosen = {choosing.ofQuarter(sector, 0), choosing.ofQuarter(sector, 1)};
        for (int side = 0; side < 2; side++) {
            if (chosen[side].move() == StateMove.FORTIFY) {
                int slot = world.blueprint().layout().slot(Input.POSTS, sector, side);
                double more = world.value(slot) * (1 + fortifyStep);
                world.set(new ConditionPlan.Change(slot, StrictMath.min(Input.POSTS.high(), more)));
            }
        }
    }
}
