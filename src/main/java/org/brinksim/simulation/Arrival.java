package org.brinksim.simulation;

import org.brinksim.conflict.EventKind;

/**
 * Something that opens or joins an episode.
 *
 * @param slice slice of the day, 0 to 3
 * @param segment index of the segment
 * @param rung rung at which it begins, 2 to 7
 * @param initiator index of the state that begins it, −1 when chance decides
 * @param kind incident or move
 * @param cause event that caused it, 0 if none
 * @param detail a few plain words
 */
record Arrival(int slice, int segment, int rung, int initiator, EventKind kind, int cause, String detail) {}
