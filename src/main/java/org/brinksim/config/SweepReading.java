package org.brinksim.config;

import java.util.List;

/** What reading a sweep gives: the sweep, or everything that is wrong with it. */
public sealed interface SweepReading {
    /** A sweep without problems. */
    record Accepted(Sweep sweep) implements SweepReading {}

    /**
     * A sweep with problems.
     *
     * @param problems all of them, in order of files and places; at least one
     */
    record Refused(List<Problem> problems) implements SweepReading {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
