package org.brinksim.simulation;

import org.brinksim.behavior.FightingCost;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.MoveParameters;

/** Troops that a state has brought forward in a sector; they are withdrawn by and by. */
final class Reinforcements {
    private static final double FEW = 1;

    private final World world;
    private final FightingCost cost;
    private final double share;
    private final double keptAWeek;
    private final double[][] added;
    private final double[][] standing;

    Reinforcements(World world) {
        this.world = world;
        this.cost = world.coefficients().home().cost();
        this.share = world.parameter(MoveParameters.REINFORCEMENT_SHARE);
        this.keptAWeek = StrictMath.exp(
                -StrictMath.log(2) * HomePhase.WEEK / world.parameter(MoveParameters.REINFORCEMENT_HALF_LIFE));
        this.added = new double[world.blueprint().sectors()][2];
        this.standing = new double[world.blueprint().sectors()][2];
    }

    /** Brings troops forward: a share of those in the sector beside earlier reinforcements. */
    void bring(int sector, int side) {
        double now = world.input(Input.TROOPS_FORWARD, sector, side);
        double base = now - held(sector, side, now);
        put(sector, side, base, base * share);
    }

    /** A week passes: it is paid for, and some go back. */
    void withdraw() {
        for (int sector = 0; sector < added.length; sector++) {
            for (int side = 0; side < 2; side++) {
                if (added[sector][side] > 0) {
                    withdraw(sector, side);
                }
            }
        }
    }

    private void withdraw(int sector, int side) {
        double now = world.input(Input.TROOPS_FORWARD, sector, side);
        double here = held(sector, side, now);
        world.ledger().cost(side, cost.reinforced(here, HomePhase.WEEK));
        double left = here * keptAWeek;
        put(sector, side, now - here, left < FEW ? 0 : left);
    }

    /** Reinforcements that are still there; none once something else has set the number of troops. */
    private double held(int sector, int side, double now) {
        return now == standing[sector][side] ? added[sector][side] : 0;
    }

    private void put(int sector, int side, double base, double more) {
        added[sector][side] = more;
        standing[sector][side] = base + more;
        int slot = world.blueprint().layout().slot(Input.TROOPS_FORWARD, sector, side);
        if (world.value(slot) != base + more) {
            world.set(new ConditionPlan.Change(slot, base + more));
        }
    }
}
