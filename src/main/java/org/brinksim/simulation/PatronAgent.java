package org.brinksim.simulation;

import org.brinksim.scenario.Input;

/** A patron: what it has supplied, whom it backs and whom it presses. */
final class PatronAgent {
    private final World world;
    private final int index;

    PatronAgent(World world, int index) {
        this.world = world;
        this.index = index;
    }

    /** Unconditional backing that a state expects from the patron, 0 to 1. */
    double backing(int side) {
        return world.input(Input.LOYALTY, index, side);
    }
}
