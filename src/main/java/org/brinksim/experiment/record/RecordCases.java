package org.brinksim.experiment.record;

import java.util.List;
import org.brinksim.scenario.Scenario;

/**
 * The scenarios whose runs are put beside the record.
 *
 * @param base the years of the large clashes
 * @param purchases the years over which purchases are known
 * @param clashes each large clash from its trigger
 */
public record RecordCases(Scenario base, Scenario purchases, List<Clash> clashes) {
    /**
     * A large clash: one scenario with two last days.
     *
     * @param before ends on the day before the trigger
     * @param after ends two weeks after it
     */
    public record Clash(Scenario before, Scenario after) {}

    /** Copies the list. */
    public RecordCases {
        clashes = List.copyOf(clashes);
    }
}
