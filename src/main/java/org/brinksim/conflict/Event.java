package org.brinksim.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the event log of a run.
 *
 * @param id number within the run, from 1, in order of time
 * @param cause id of the event that caused it, 0 if none
 * @param day days since the start of the calendar, from 0
 * @param slice quarter of the day, 0 to 3
 * @param kind what kind of event
 * @param episode name of the episode, empty outside one
 * @param actor id of who acts, empty if nobody in particular
 * @param target id of whom or what it is done to, empty if none
 * @param segment id of the place, empty if none
 * @param rung level on the ladder, 0 to 7
 * @param killed people killed in it, all sides
 * @param wounded people wounded in it, all sides
 * @param count a count that belongs to the kind: people evacuated, systems delivered, houses destroyed
 * @param detail a few plain words
 * @param losses people killed per side, in the order of the states; empty where nobody can be
 * @param choice the decision behind it, null when there is none
 */
public record Event(
        int id,
        int cause,
        int day,
        int slice,
        EventKind kind,
        String episode,
        String actor,
        String target,
        String segment,
        int rung,
        int killed,
        int wounded,
        int count,
        String detail,
        List<Integer> losses,
        @Nullable Choice choice) {
    public Event {
        losses = List.copyOf(losses);
    }
}
