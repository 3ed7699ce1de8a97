package org.brinksim.output.story;

/**
 * A figure of an episode or a run.
 *
 * @param key name for machines
 * @param meaning what it counts, in words
 * @param value the figure; NaN where there is none
 */
public record Fact(String key, String meaning, double value) {}
