package org.brinksim.experiment;

import java.io.IOException;

/**
 * Receives the runs of an ensemble one by one, always in the order of design points and replicates; when the points stop together
 * (see {@link Sufficiency#isJoint}), in the order of batches, points and replicates.
 */
public interface RunSink {
    /**
     * Takes one run.
     *
     * @throws IOException if it cannot be written
     */
    void accept(RunRecord run) throws IOException;

    /**
     * Takes note that every run of a design point was handed on.
     *
     * @param point id of the design point
     * @param series its daily series; without days when none were kept
     * @throws IOException if its results cannot be written
     */
    void pointDone(int point, SeriesCounts series) throws IOException;
}
