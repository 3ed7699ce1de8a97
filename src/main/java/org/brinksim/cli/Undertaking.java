package org.brinksim.cli;

import java.util.List;
import org.brinksim.output.Order;

/**
 * One ensemble to make, checked: nothing of it was written yet.
 *
 * @param order what to do
 * @param resolved the scenarios of the plan as files
 * @param command the command that gives the same results, as words
 */
record Undertaking(Order order, List<String> resolved, List<String> command) {
    /** Copies the lists. */
    Undertaking {
        resolved = List.copyOf(resolved);
        command = List.copyOf(command);
    }
}
