package org.brinksim.output.folder;

/**
 * A number of the scenario with where it comes from.
 *
 * @param path path in the scenario
 * @param value the value runs use
 * @param low lowest plausible value, empty when not stated
 * @param high highest plausible value, empty when not stated
 * @param source source keys, {@code assumption}, or empty when not stated
 * @param note a few words, empty when none
 */
public record FigureRow(String path, String value, String low, String high, String source, String note) {
    private static final String ASSUMPTION = "assumption";

    /** Whether it rests on an assumption, wholly or in part. */
    public boolean isAssumption() {
        return source.startsWith(ASSUMPTION);
    }
}
