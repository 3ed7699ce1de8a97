package org.brinksim.experiment.record;

/**
 * One statistic of a pattern with the target that was fixed before any run was looked at.
 *
 * @param pattern number of the pattern, for example {@code P9}
 * @param what what is measured
 * @param target range or bound
 * @param value the value over the runs; NaN when there was nothing to measure
 * @param holds whether it meets the target
 */
public record PatternRow(String pattern, String what, String target, double value, boolean holds) {}
