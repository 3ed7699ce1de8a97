package org.brinksim.output.folder;

import org.brinksim.conflict.SignatoryLevel;

/**
 * How long deals held: one life, and how many deals share it.
 *
 * @param days days from signature to failure, or to the end of the calendar
 * @param failed whether it failed
 * @param topRung highest rung of the episode before the deal
 * @param level who signed
 * @param count number of deals with this life
 */
public record DealLife(double days, boolean failed, int topRung, SignatoryLevel level, int count) {}
