package org.brinksim.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;

/** PATRONS: what states ask for, what patrons approve and what arrives. */
final class MarketPhase implements Steppable {
    @Override
    public void step(SimState state) {}
}
