package org.brinksim.simulation;

import org.brinksim.behavior.LadderChoice;
import sim.engine.SimState;
import sim.engine.Steppable;

/** OBSERVE: the day goes into the books. */
final class ObservePhase implements Steppable {
    @Override
    public void step(SimState state) {
        World world = (World) state;
        world.ledger().closeDay(world.day(), LadderChoice.INCURSION);
    }
}
