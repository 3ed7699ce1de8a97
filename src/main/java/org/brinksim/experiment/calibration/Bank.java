package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.random.WorldSeed;

/**
 * Worlds drawn from the prior, simulated once and shared by all tests of the machinery. Its seed is none of a fit.
 *
 * @param worlds the worlds, in order of their numbers
 */
public record Bank(List<Guess> worlds) {
    /** Copies the list. */
    public Bank {
        worlds = List.copyOf(worlds);
    }

    /** The seed of the bank of a calibration. */
    public static long seed(FitSettings settings) {
        return ~settings.seed();
    }

    /**
     * Draws worlds.
     *
     * @param space the parameters
     * @param seed seed of the bank
     * @param size number of worlds, 1 or more
     * @param source simulates them
     * @throws IOException if they cannot be read or written down
     */
    public static Bank draw(ParameterSpace space, long seed, int size, Worlds source) throws IOException {
        List<double[]> scores = new ArrayList<>();
        for (int world = 0; world < size; world++) {
            scores.add(space.drawScores(new WorldSeed(seed, world)));
        }
        return new Bank(source.guesses(0, scores));
    }
}
