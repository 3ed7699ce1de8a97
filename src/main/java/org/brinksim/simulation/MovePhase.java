package org.brinksim.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;

/** MOVES: what states start on their own account. */
final class MovePhase implements Steppable {
    @Override
    public void step(SimState state) {}
}
