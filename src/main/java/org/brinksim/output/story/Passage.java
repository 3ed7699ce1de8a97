package org.brinksim.output.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a story that belongs to one time.
 *
 * @param day first day it tells of, counted from the start of the calendar; negative before it
 * @param when the time in words
 * @param text one or more whole sentences
 * @param events numbers of the events it tells of, in order; empty for what the scenario states
 */
public record Passage(int day, String when, String text, List<Integer> events) {
    /** Copies the numbers. */
    public Passage {
        events = List.copyOf(events);
    }

    /** This passage and what comes after it at the same time, as one. */
    Passage with(Passage next) {
        return new Passage(
                day,
                when,
                text + " " + next.text(),
                Stream.concat(events.stream(), next.events().stream()).toList());
    }
}
