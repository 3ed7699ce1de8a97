package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A factorial of five million runs begins at once and takes no more memory than a small one. */
@Tag("long")
class MillionRunsTest {
    private static final Pattern HEAP = Pattern.compile("Pause.*?(\\d+)M->(\\d+)M\\(");

    @TempDir
    private Path folder;

    @Test
    void fiveMillionRunsStreamThroughHalfAGigabyte() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Xlog:gc:file=" + folder.resolve("gc"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.brinksim.cli.CheapBrink",
                        "sweep",
                        Brink.SCENARIO,
                        "--vary",
                        "parameters.climb_propensity=.5:1.5:200",
                        "--vary",
                        "segments.*.settled=0:1:250",
                        "--vary",
                        "parameters.excitation=.1:.5:100",
                        "-r",
                        "1",
                        "-o",
                        "a",
                        "--no-charts",
                        "-q"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        long first = -1;
        Path journal = folder.resolve("a/runs.journal");
        long begun = System.nanoTime();
        while (process.isAlive() && first < 0) {
            Thread.sleep(5);
            first = Files.exists(journal) && Files.size(journal) > 1_000 ? System.nanoTime() - begun : -1;
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        try (Stream<String> lines = Files.lines(folder.resolve("a/runs.csv"))) {
            assertThat(lines.count()).isEqualTo(5_000_001);
        }
        List<Integer> after = heapAfterCollections();
        int early = after.subList(10, after.size() / 4).stream()
                .max(Integer::compare)
                .orElseThrow();
        int late = after.subList(3 * after.size() / 4, after.size()).stream()
                .max(Integer::compare)
                .orElseThrow();
        assertThat(first).as("nanoseconds to the first runs").isBetween(0L, 10_000_000_000L);
        assertThat(late).isLessThan(2 * early + 50);
    }

    private List<Integer> heapAfterCollections() throws IOException {
        List<Integer> after = new ArrayList<>();
        try (Stream<String> lines = Files.lines(folder.resolve("gc"))) {
            lines.forEach(line -> {
                Matcher pause = HEAP.matcher(line);
                if (pause.find()) {
                    after.add(Integer.parseInt(pause.group(2)));
                }
            });
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        return after;
    }
}
