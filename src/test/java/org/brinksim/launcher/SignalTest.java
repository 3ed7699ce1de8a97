package org.brinksim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals to the launcher's process reach Java, and Brink leaves a folder that says it is incomplete. */
class SignalTest {
    private static final Path SCENARIO =
            Path.of("scenarios/kyrgyzstan-tajikistan.yaml").toAbsolutePath();

    @TempDir
    private Path base;

    private Checkout checkout;
    private Path results;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(base);
        results = base.resolve("some results");
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aSignalReachesJavaItself(String signal, int code) throws Exception {
        Started started = Started.of(checkout.start("wait"));
        assertThat(started.firstLine()).isEqualTo("pid " + started.process().pid());
        started.signal(signal);
        assertThat(started.ending().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void anInterruptedRunTellsHowToMakeItAgain(String signal, int code) throws Exception {
        Started run =
                Started.of(brink("run", SCENARIO.toString(), "-r", "100000", "--no-charts", "-o", "some results"));
        waitForFile("runs.journal", 20_000);
        run.signal(signal);
        Ending ending = run.ending();
        assertThat(ending.code()).isEqualTo(code);
        assertThat(ending.err())
                .contains("Interrupted after ", "some results is incomplete")
                .contains("Go on with: brink resume ", "some results");
        assertThatNothingIsHalfWritten();
    }

    @Test
    void aKilledRunLeavesAFolderThatSaysSoAndIsReplacedByForce() throws Exception {
        Started run =
                Started.of(brink("run", SCENARIO.toString(), "-r", "100000", "--no-charts", "-o", "some results"));
        waitForFile("runs.journal", 20_000);
        run.signal("KILL");
        assertThat(run.ending().code()).isEqualTo(137);
        assertThatNothingIsHalfWritten();
        Ending verified = Ending.of(brink("verify", "some results"));
        assertThat(verified.code()).isEqualTo(4);
        assertThat(verified.err()).contains("some results is incomplete").doesNotContain("Exception");
        Ending again = Ending.of(brink("run", SCENARIO.toString(), "-r", "2", "--no-charts", "-o", "some results"));
        assertThat(again.code()).isEqualTo(6);
        assertThat(again.err()).contains("has content", "--force");
        assertThatNothingIsHalfWritten();
        Ending forced =
                Ending.of(brink("run", SCENARIO.toString(), "-r", "2", "--no-charts", "-o", "some results", "--force"));
        assertThat(forced.code()).as(forced.err()).isZero();
        assertThat(results.resolve("COMPLETE")).exists();
        assertThat(names()).noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".journal"));
    }

    /** Brink itself behind the real launcher, with no input and no terminal. */
    private ProcessBuilder brink(String... words) throws IOException {
        ProcessBuilder start = checkout.start(words);
        start.environment().put("PREBUILT", checkout.brink().toString());
        start.environment().put("BRINK_JAVA_OPTS", "-Xshare:auto -Xmx256m -XX:TieredStopAtLevel=1");
        return start.redirectInput(
                ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    }

    private void waitForFile(String name, long bytes) throws IOException, InterruptedException {
        Path file = results.resolve(name);
        for (int i = 0; i < 3_000 && !(Files.exists(file) && Files.size(file) >= bytes); i++) {
            Thread.sleep(20);
        }
        assertThat(file).exists();
    }

    private void assertThatNothingIsHalfWritten() throws IOException {
        List<String> tables =
                names().stream().filter(name -> name.endsWith(".csv")).toList();
        assertThat(tables).containsOnly("posterior.csv"); // stated before the first run
        assertThat(names()).contains("manifest.json").doesNotContain("COMPLETE");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
