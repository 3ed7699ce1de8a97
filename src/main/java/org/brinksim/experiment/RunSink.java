package org.brinksim.experiment;

import java.io.IOException;
import java.util.List;

/**
 * Receives the runs of an ensemble chunk by chunk, always in the order of design points and replicates; when the points stop together
 * (see {@link Sufficiency#isJoint}), in the order of batches, points and replicates.
 */
@FunctionalInterface
public interface RunSink {
    /**
     * Takes some runs.
     *
     * @throws IOException if they cannot be written
     */
    void accept(List<RunRecord> runs) throws IOException;
}
