package org.brinksim.experiment.directional;

import java.util.List;

/**
 * What a scenario file says is expected of it.
 *
 * @param against name of the scenario that it is compared with, empty when nothing is expected
 * @param rows what is expected, each of one quantity
 * @param note what explains a finding, empty for nothing
 */
public record Expectations(String against, List<Expectation> rows, String note) {
    /** Copies the rows. */
    public Expectations {
        rows = List.copyOf(rows);
    }

    /** Nothing is expected. */
    public static Expectations none() {
        return new Expectations("", List.of(), "");
    }
}
