package org.brinksim.output.folder;

/**
 * What a segment saw in a run, on average over the runs.
 *
 * @param id id of the segment
 * @param name name in words
 * @param sector id of its sector
 * @param latitude degrees north
 * @param longitude degrees east
 * @param incidents incidents a run, true count
 */
public record SegmentLoad(String id, String name, String sector, double latitude, double longitude, double incidents) {}
