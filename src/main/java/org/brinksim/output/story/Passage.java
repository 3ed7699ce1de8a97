package org.brinksim.output.story;

import java.util.List;

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
}
