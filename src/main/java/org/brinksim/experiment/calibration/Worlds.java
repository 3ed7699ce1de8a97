package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gives the summaries of worlds, in the order in which a calibration asks for them. */
@FunctionalInterface
public interface Worlds {
    /** Worlds asked for at a time. */
    int BATCH = 128;

    /**
     * The summaries of some worlds.
     *
     * @param first number of the first world; the others follow
     * @param scores scores of the fitted parameters of each world
     * @return the summaries of each world, one value for each target on the target's scale, NaN where there is nothing to measure
     * @throws IOException if they cannot be read or written down
     * @throws CalibrationStopped if it was interrupted
     */
    List<double[]> summaries(long first, List<double[]> scores) throws IOException;

    /** The same as worlds with their scores, asked for in batches of a fixed size, so that little is lost when it stops. */
    default List<Guess> guesses(long first, List<double[]> scores) throws IOException {
        List<Guess> guesses = new ArrayList<>();
        for (int from = 0; from < scores.size(); from += BATCH) {
            List<double[]> batch = scores.subList(from, StrictMath.min(scores.size(), from + BATCH));
            List<double[]> summaries = summaries(first + from, batch);
            for (int i = 0; i < batch.size(); i++) {
                guesses.add(new Guess(first + from + i, batch.get(i), summaries.get(i)));
            }
        }
        return guesses;
    }
}
