package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep of the real model whose process is killed again and again at moments drawn at random. */
@Tag("long")
class KilledSweepTest {
    private static final int KILLS = 20;
    private static final long PATIENCE_SECONDS = 600;
    private static final List<String> SWEEP = List.of(
            "sweep", "kyrgyzstan-tajikistan", "--vary", "parameters.climb_propensity=.5:1.5:60", "-r", "500", "-q");

    @TempDir
    private Path folder;

    @Test
    void resumesToTheSameBytesAfterTwentyKills() throws Exception {
        assertThat(finish(with(SWEEP, "-o", "whole"))).isZero();
        Map<String, String> whole = Brink.comparable(folder.resolve("whole"));
        SplittableRandom random = new SplittableRandom(20);
        List<Long> journals = new ArrayList<>();
        kill(start(with(SWEEP, "-o", "a")), 1_200 + random.nextInt(3_000));
        for (int kills = 1; kills < KILLS; kills++) {
            journals.add(journal());
            kill(start(List.of("resume", "a", "-q")), 1_200 + random.nextInt(3_000));
        }
        assertThat(folder.resolve("a/COMPLETE")).doesNotExist();
        assertThat(journals.stream().distinct().count()).isGreaterThan(KILLS / 4);
        assertThat(journals).isSorted();
        assertThat(finish(List.of("resume", "a", "-q"))).isZero();
        assertThat(Brink.comparable(folder.resolve("a"))).isEqualTo(whole);
    }

    private long journal() throws IOException {
        Path journal = folder.resolve("a/runs.journal");
        return Files.exists(journal) ? Files.size(journal) / 4_096 : 0;
    }

    private static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.brinksim.cli.Main"));
        command.addAll(words);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private static void kill(Process process, long milliseconds) throws InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private int finish(List<String> words) throws Exception {
        Process process = start(words);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
