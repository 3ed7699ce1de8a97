package org.brinksim.experiment.design;

import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;

/** The streams that designs draw from, apart from those of the model. */
final class Chance {
    private static final long PROCESS = 0x6465_7369_676eL;

    private Chance() {}

    /** The stream of a method under a seed. */
    static Stream of(long seed, String method) {
        return new WorldSeed(seed, 0).stream(PROCESS, method);
    }
}
