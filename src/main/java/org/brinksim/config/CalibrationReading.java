package org.brinksim.config;

import java.util.List;

/** What reading a calibration gives: the calibration, or everything that is wrong with it. */
public sealed interface CalibrationReading {
    /** A calibration without problems. */
    record Accepted(CalibrationSpec spec) implements CalibrationReading {}

    /**
     * A calibration with problems.
     *
     * @param problems all of them, in order of files and places; at least one
     */
    record Refused(List<Problem> problems) implements CalibrationReading {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
