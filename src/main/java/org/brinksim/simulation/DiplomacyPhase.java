package org.brinksim.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;

/** DIPLOMACY: offers, answers, statements, missions and talks. */
final class DiplomacyPhase implements Steppable {
    @Override
    public void step(SimState state) {}
}
