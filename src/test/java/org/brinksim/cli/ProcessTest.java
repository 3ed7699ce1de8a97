package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own: signals, and another Java. */
class ProcessTest {
    private static final long PATIENCE = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143", "KILL,137"})
    void anInterruptedCommandLeavesAFolderThatSaysSo(String signal, int code) throws Exception {
        Path results = folder.resolve("a");
        Process process = start(
                ownJava(), "org.brinksim.cli.SlowBrink", "run", Brink.SCENARIO, "-r", "1000000", "-o", "a", "-j", "2");
        waitForRows(results.resolve("runs.journal"), process);
        signal(process, signal);
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
        List<String> names = Brink.names(results);
        assertThat(names)
                .contains("manifest.json", "runs.journal", "scenario.resolved.yaml")
                .doesNotContain("COMPLETE", "runs.csv", "series.csv", "summary.csv");
        if (!signal.equals("KILL")) {
            assertThat(names).noneMatch(name -> name.endsWith(".tmp"));
            assertThat(Files.readString(folder.resolve("err")))
                    .contains("Interrupted after ", "is incomplete", "Go on with: brink resume ");
        }
        assertThat(Brink.in(folder).run("verify", "a").err()).contains("a is incomplete");
        assertThat(Brink.in(folder)
                        .run("run", Brink.SCENARIO, "-r", "2", "-o", "a", "--force")
                        .code())
                .isZero();
        assertThat(Brink.in(folder).run("verify", "a").code()).isZero();
    }

    @Test
    void anInterruptedCommandThatIsResumedHasTheSameBytes() throws Exception {
        Path journal = folder.resolve("a/runs.journal");
        Process process = start(
                ownJava(), "org.brinksim.cli.SlowBrink", "run", Brink.SCENARIO, "-r", "4000", "-o", "a", "-j", "2");
        waitForRows(journal, process);
        signal(process, "KILL");
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        Brink brink = Brink.in(folder);
        assertThat(brink.run("status", "a").out()).contains("a: incomplete; ", " of at most 4,000 runs");
        assertThat(brink.run("resume", "a").code()).isZero();
        assertThat(brink.run("run", Brink.SCENARIO, "-r", "4000", "-o", "b").code())
                .isZero();
        assertThat(Brink.comparable(folder.resolve("a"))).isEqualTo(Brink.comparable(folder.resolve("b")));
    }

    @Test
    void anInterruptedSearchOfMixesSaysThatItStartsAnew() throws Exception {
        Files.writeString(folder.resolve("mixes.yaml"), String.format(Locale.ROOT, """
                schema: 1
                name: mixes
                title: A search of mixes
                scenario: %s
                levers: {calm: {path: parameters.climb_propensity, low: 0.6, high: 1.25, cost: 10}}
                aims: {m_deaths: less}
                population: 100
                generations: 1000
                """, Brink.SCENARIO));
        Process process =
                start(ownJava(), "org.brinksim.cli.SlowBrink", "optimize", "mixes.yaml", "-o", "a", "-j", "2");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.exists(folder.resolve("a/manifest.json"))) {
            assertThat(process.isAlive()).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
        signal(process, "INT");
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
        assertThat(Files.readString(folder.resolve("err")))
                .contains(
                        "Interrupted after ",
                        "a is incomplete",
                        "start it anew: brink optimize mixes.yaml --seed 1 --out");
        assertThat(Files.exists(folder.resolve("a/front.csv"))).isFalse();
        assertThat(Brink.in(folder).run("resume", "a").err()).contains("make it again: brink optimize mixes.yaml");
    }

    @Test
    void theSameBytesOnAnotherJava() throws Exception {
        Optional<Path> other = otherJava();
        assumeTrue(other.isPresent(), "no second Java: name one in BRINK_OTHER_JAVA");
        for (Path java : List.of(ownJava(), other.get())) {
            String name = java.equals(ownJava()) ? "own" : "other";
            Process process = start(
                    java,
                    "org.brinksim.cli.Main",
                    "run",
                    Brink.SHORT,
                    "-r",
                    "40",
                    "-o",
                    name,
                    "--events",
                    "3",
                    "--trajectories",
                    "3",
                    "--uncertainty",
                    "prior",
                    "--episodes",
                    "--no-charts");
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("err")))
                    .isZero();
        }
        assertThat(Brink.comparable(folder.resolve("own"))).isEqualTo(Brink.comparable(folder.resolve("other")));
    }

    private Process start(Path java, String program, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"), program));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static void signal(Process process, String name) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private void waitForRows(Path journal, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.exists(journal) || Files.size(journal) < 10_000) {
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("err")))
                    .isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static Path ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A Java of another version: the one named in BRINK_OTHER_JAVA, else one beside the running one. */
    private static Optional<Path> otherJava() throws IOException {
        String named = System.getenv("BRINK_OTHER_JAVA");
        if (named != null && !named.isEmpty()) {
            Path java = Path.of(named);
            return Optional.of(Files.isDirectory(java) ? java.resolve("bin/java") : java);
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            return beside.filter(home -> !isSame(home, own))
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isSame(Path home, Path own) {
        try {
            return home.toRealPath().equals(own);
        } catch (IOException unreadable) {
            return true;
        }
    }
}
