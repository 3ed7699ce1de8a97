package org.brinksim.experiment;

import java.io.IOException;
import java.util.List;

/** Gives back what a {@link RunSink} has received, chunk by chunk in the same order. */
public interface RunSource {
    /**
     * The next chunk; empty when there is none.
     *
     * @throws IOException if it cannot be read
     */
    List<RunRecord> next() throws IOException;

    /** Nothing. */
    static RunSource none() {
        return List::of;
    }
}
