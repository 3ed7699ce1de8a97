package org.brinksim.simulation;

import org.brinksim.behavior.FightingCost;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import sim.engine.SimState;
import sim.engine.Steppable;

/** DOMESTIC: the public takes in yesterday's fighting, leaders may fall each week, and closed crossings cost trade. */
final class HomePhase implements Steppable {
    static final int WEEK = 7;

    private final World world;
    private final FightingCost cost;
    private final boolean economy;

    HomePhase(World world) {
        this.world = world;
        this.cost = world.coefficients().home().cost();
        this.economy = world.isOn(Mechanism.ECONOMY);
    }

    /** Whether a week of the calendar begins on a day. */
    static boolean isWeekStart(long epochDay) {
        return Math.floorMod(epochDay, (long) WEEK) == 0;
    }

    @Override
    public void step(SimState state) {
        world.leader(0).takeIn();
        world.leader(1).takeIn();
        if (isWeekStart(world.epochDay())) {
            world.leader(0).pass(WEEK);
            world.leader(1).pass(WEEK);
        }
        if (economy) {
            loseTrade();
        }
    }

    private void loseTrade() {
        for (int sector = 0; sector < world.blueprint().sectors(); sector++) {
            double open = world.input(Input.CROSSINGS_OPEN, sector);
            if (open < 1) {
                double lost = cost.closedDay(world.input(Input.CROSSING_TRADE, sector), open);
                world.ledger().cost(0, lost);
                world.ledger().cost(1, lost);
            }
        }
    }
}
