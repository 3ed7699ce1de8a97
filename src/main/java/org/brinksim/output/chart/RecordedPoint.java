package org.brinksim.output.chart;

import org.brinksim.output.observed.Range;

/**
 * A recorded total on a day.
 *
 * @param day days since 1970-01-01
 * @param range the total with its disagreement
 */
record RecordedPoint(double day, Range range) {}
