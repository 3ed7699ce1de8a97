package org.brinksim.simulation;

import org.brinksim.scenario.Input;

/** The leadership of a state and its public. */
final class LeaderAgent {
    private final World world;
    private final int side;

    LeaderAgent(World world, int side) {
        this.world = world;
        this.side = side;
    }

    /** Commitment of the leadership to a hard line, 0 to 1. */
    double commitment() {
        return world.input(Input.COMMITMENT, side);
    }

    /** Unrest at home, 0 to 1. */
    double unrest() {
        return world.input(Input.UNREST, side);
    }

    /** Support of the leadership, 0 to 1. */
    double support() {
        return world.input(Input.SUPPORT, side);
    }

    /** What arms in the hands of residents add to the utility of a climb to a rung. */
    double armedResidents(int nextRung) {
        return 0;
    }
}
