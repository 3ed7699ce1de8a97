package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How often intervals of one level held the truth.
 *
 * @param kind what the truth is, for instance {@code synthetic} or {@code record}
 * @param metric what the intervals are of
 * @param level level of the intervals, 0 to 1
 * @param covered intervals that held the truth
 * @param n intervals
 * @param share share that held it
 * @param low lower end of the binomial interval of the share
 * @param high upper end
 */
public record Coverage(
        String kind, String metric, double level, long covered, long n, double share, double low, double high) {
    static List<Coverage> read(Path folder) throws IOException {
        return RequiredColumns.read(
                        folder, "coverage", "kind", "metric", "level", "covered", "n", "share", "low", "high")
                .rows()
                .map(row -> new Coverage(
                        row.text("kind"),
                        row.text("metric"),
                        row.number("level"),
                        row.count("covered"),
                        row.count("n"),
                        row.number("share"),
                        row.number("low"),
                        row.number("high")))
                .toList();
    }

    /** Whether the interval of the share holds the level. */
    public boolean agrees() {
        return low <= level && level <= high;
    }
}
