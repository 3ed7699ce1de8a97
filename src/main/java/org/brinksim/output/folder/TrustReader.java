package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the tests of a calibration by synthetic worlds. */
final class TrustReader {
    private final Path folder;

    TrustReader(Path folder) {
        this.folder = folder;
    }

    Trust read() throws IOException {
        return new Trust(ranks(), tests(), recoveries(), Coverage.read(folder), identified());
    }

    private List<Trust.RankCount> ranks() throws IOException {
        return RequiredColumns.read(folder, "sbc", "parameter", "bin", "count")
                .rows()
                .map(row ->
                        new Trust.RankCount(Draws.plain(row.text("parameter")), row.count("bin"), row.count("count")))
                .toList();
    }

    private List<Trust.RankTest> tests() throws IOException {
        return RequiredColumns.read(folder, "sbc_tests", "parameter", "p_value")
                .rows()
                .map(row -> new Trust.RankTest(Draws.plain(row.text("parameter")), row.number("p_value")))
                .toList();
    }

    private List<Trust.Recovery> recoveries() throws IOException {
        return RequiredColumns.read(folder, "recovery", "world", "parameter", "truth", "mean", "q05", "q95")
                .rows()
                .map(row -> new Trust.Recovery(
                        row.text("world"),
                        Draws.plain(row.text("parameter")),
                        row.number("truth"),
                        row.number("mean"),
                        row.number("q05"),
                        row.number("q95")))
                .toList();
    }

    private List<Trust.Identified> identified() throws IOException {
        return RequiredColumns.read(folder, "identified", "parameter", "sd_ratio", "recovery_correlation", "identified")
                .rows()
                .map(row -> new Trust.Identified(
                        Draws.plain(row.text("parameter")),
                        row.number("sd_ratio"),
                        row.number("recovery_correlation"),
                        RequiredColumns.isYes(row.text("identified"))))
                .toList();
    }
}
