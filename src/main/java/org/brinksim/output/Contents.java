package org.brinksim.output;

/**
 * What a result folder shall hold besides the tables that are always there.
 *
 * @param format how tables are stored
 * @param level level of the intervals, between 0 and 1
 * @param series whether there is a table of the daily series
 * @param trajectories replicates of each design point whose daily series are written, the first ones
 * @param events replicates of each design point whose events are written, the first ones
 * @param episodes whether there is a table of all episodes
 * @param places whether there are tables of segments, ceasefires, arms and acts of each design point
 */
public record Contents(
        Format format, double level, boolean series, int trajectories, int events, boolean episodes, boolean places) {}
