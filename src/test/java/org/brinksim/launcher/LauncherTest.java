package org.brinksim.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher hands words, exit codes and options on, from anywhere. */
class LauncherTest {
    @TempDir
    private Path base;

    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(base);
    }

    @Test
    void findsItselfThroughSymbolicLinksFromAnotherFolder() throws Exception {
        Path links = Files.createDirectories(base.resolve("some links"));
        Files.createSymbolicLink(links.resolve("inner"), Path.of("../a checkout/brink"));
        Files.createSymbolicLink(base.resolve("outer"), Path.of("some links/inner"));
        Ending ending = Ending.of(
                checkout.prepare(List.of("../outer", "two words", "", "*")).directory(links.toFile()));
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).endsWith("<two words>\n<>\n<*>\n");
        assertThat(checkout.work().resolve("current")).exists();
    }

    @Test
    void isFoundOnThePath() throws Exception {
        ProcessBuilder start = checkout.prepare(List.of("sh", "-c", "cd / && brink show"));
        start.environment().merge("PATH", checkout.root().toString(), (path, root) -> root + ":" + path);
        assertThat(Ending.of(start).out()).contains("<show>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 77})
    void passesTheExitCode(int code) throws Exception {
        assertThat(Ending.of(checkout.start("exit", Integer.toString(code))).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"gui, null", "run, true", "help, true"})
    void onlyTheGuiGetsAScreen(String command, String headless) throws Exception {
        assertThat(Ending.of(checkout.start("-v", command, "gui")).out()).contains("headless " + headless + "\n");
    }

    @Test
    void takesJavaOptionsFromTheEnvironment() throws Exception {
        ProcessBuilder start = checkout.start();
        start.environment().put("BRINK_JAVA_OPTS", "-Xshare:auto -Xmx64m -Dprobe=*");
        assertThat(Ending.of(start).out()).contains("probe *\n");
    }

    @Test
    void saysSoWhenJavaHomeIsWrong() throws Exception {
        ProcessBuilder start = checkout.start();
        start.environment().put("JAVA_HOME", "/nowhere");
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isOne();
        assertThat(ending.err()).contains("JAVA_HOME is /nowhere").contains("/nowhere/bin/java");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        Path home = Files.createDirectories(base.resolve("old/bin"));
        Files.copy(checkout.launcher(), home.resolve("java"));
        assertThat(home.resolve("java").toFile().setExecutable(true)).isTrue();
        Files.writeString(base.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n", UTF_8);
        ProcessBuilder start = checkout.start();
        start.environment().put("JAVA_HOME", base.resolve("old").toString());
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isOne();
        assertThat(ending.err()).contains("is Java 11.0.2; Brink needs Java 17");
    }
}
