package org.brinksim.scenario;

/** The direction in which an output moves when a parameter or input is raised. */
public enum Direction {
    /** The output rises. */
    UP,
    /** The output falls. */
    DOWN,
    /** The output moves, and the state of the world decides which way. */
    EITHER
}
