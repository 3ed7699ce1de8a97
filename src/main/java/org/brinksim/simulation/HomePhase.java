package org.brinksim.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;

/** DOMESTIC: support, mobilisation and what fighting costs. */
final class HomePhase implements Steppable {
    @Override
    public void step(SimState state) {}
}
