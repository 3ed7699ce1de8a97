package org.brinksim.config;

import java.util.List;

/** What reading a search of mixes gives: the search, or everything that is wrong with it. */
public sealed interface MixReading {
    /** A search without problems. */
    record Accepted(MixSpec spec) implements MixReading {}

    /**
     * A search with problems.
     *
     * @param problems all of them, in order of files and places; at least one
     */
    record Refused(List<Problem> problems) implements MixReading {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
