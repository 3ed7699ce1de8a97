package org.brinksim.output.folder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.brinksim.conflict.EventKind;

/**
 * One row of the event log.
 *
 * @param runId id of the run
 * @param date the day
 * @param slice quarter of the day, 0 to 3
 * @param kind kind of event, as in files
 * @param episode name of the episode, empty outside one
 * @param segment id of the place, empty if none
 * @param rung level on the ladder, 0 to 7
 * @param killed people killed in it, or in all for an event that ends something
 * @param detail a few plain words
 */
public record LoggedEvent(
        String runId,
        LocalDate date,
        int slice,
        String kind,
        String episode,
        String segment,
        int rung,
        int killed,
        String detail) {
    /** Hours of a slice. */
    public static final int SLICE_HOURS = 6;

    /** People killed in this exchange of fire; 0 for events of other kinds, which carry totals. */
    public int dead() {
        return kind.equals(EventKind.EXCHANGE.key()) ? killed : 0;
    }

    /** The start of its slice. */
    public LocalDateTime time() {
        return date.atTime(slice * SLICE_HOURS, 0);
    }
}
