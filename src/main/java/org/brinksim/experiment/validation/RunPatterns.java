package org.brinksim.experiment.validation;

import java.util.List;
import org.brinksim.simulation.RunOutcome;

/** Patterns that are read from the runs of one scenario: takes the runs one by one, then gives the checks. */
interface RunPatterns {
    /** Takes a run in. */
    void add(RunOutcome run);

    /** The checks, in order of the patterns. */
    List<Check> checks(Checks maker);
}
