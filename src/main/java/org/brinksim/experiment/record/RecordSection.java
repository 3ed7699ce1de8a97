package org.brinksim.experiment.record;

import java.util.List;

/**
 * A part of the comparison with the record.
 *
 * @param title its heading
 * @param note what is compared, and how
 * @param rows quantities beside the record
 */
public record RecordSection(String title, String note, List<RecordRow> rows) {
    /** Copies the lists. */
    public RecordSection {
        rows = List.copyOf(rows);
    }
}
