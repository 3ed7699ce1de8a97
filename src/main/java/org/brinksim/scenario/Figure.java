package org.brinksim.scenario;

/**
 * A number of a scenario with where it comes from: one row of the evidence table.
 *
 * @param path path in the scenario, for example {@code segments.ID.share}
 * @param value the value runs use
 * @param low lowest plausible value, NaN when not stated
 * @param high highest plausible value, NaN when not stated
 * @param source source key, {@code assumption}, or empty when not stated
 * @param note a few words, empty when none
 */
public record Figure(String path, double value, double low, double high, String source, String note) {}
