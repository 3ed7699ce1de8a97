package org.brinksim.output.chart;

/**
 * A mark on an axis.
 *
 * @param at where, in the units of the axis
 * @param label its text, empty for a mark without text
 */
record Tick(double at, String label) {}
