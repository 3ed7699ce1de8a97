package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.util.List;

/** Gives the summaries of worlds, in the order in which a calibration asks for them. */
@FunctionalInterface
public interface Worlds {
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
}
