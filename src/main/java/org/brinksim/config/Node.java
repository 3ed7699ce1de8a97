package org.brinksim.config;

/** A piece of a scenario file that knows its place. */
sealed interface Node permits Scalar, Mapping, Sequence {
    /** Where it starts. */
    Place place();

    /** How a message names the value. */
    String shown();
}
