package org.brinksim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher builds: when, once, and without a trace on standard output. */
class BuildTest {
    @TempDir
    private Path base;

    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(base);
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
        assertThat(Ending.of(checkout.start()).code()).isZero();
        assertThat(Ending.of(checkout.start()).code()).isZero();
        assertThat(checkout.builds()).isOne();
        Thread.sleep(30);
        checkout.touch("scenarios/a.yaml");
        Thread.sleep(30);
        assertThat(Ending.of(checkout.start()).code()).isZero();
        assertThat(Ending.of(checkout.start()).code()).isZero();
        assertThat(checkout.builds()).isEqualTo(2);
        Files.delete(checkout.root().resolve("src/main/java/A.java"));
        assertThat(Ending.of(checkout.start()).code()).isZero();
        assertThat(checkout.builds()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void firstStartsAtTheSameTimeBuildOnce(boolean flock) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ProcessBuilder start = checkout.start();
            start.environment().put("SECONDS_TO_BUILD", "0.5");
            if (!flock) {
                checkout.takeFlockFrom(start);
            }
            processes.add(start.start());
        }
        for (Process process : processes) {
            Ending ending = Ending.of(process);
            assertThat(ending.out()).startsWith("variant 1");
            assertThat(ending.code()).isZero();
        }
        assertThat(checkout.builds()).isOne();
        assertThat(checkout.work().resolve("lock.link")).doesNotExist();
    }

    @Test
    void breaksALockWhoseHolderIsDead() throws Exception {
        Process gone = new ProcessBuilder("sh", "-c", "uname -n").start();
        String node = Ending.of(gone).out().strip();
        Path lock = Files.createDirectories(checkout.work()).resolve("lock.link");
        Files.createSymbolicLink(lock, Path.of(node + " " + gone.pid()));
        ProcessBuilder start = checkout.start();
        checkout.takeFlockFrom(start);
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isZero();
        assertThat(lock)
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSignalEndsTheBuild(boolean flock) throws Exception {
        ProcessBuilder start = checkout.start();
        start.environment().put("SECONDS_TO_BUILD", "20");
        if (!flock) {
            checkout.takeFlockFrom(start);
        }
        Started started = Started.of(start);
        while (checkout.builds() == 0) {
            Thread.sleep(10);
        }
        started.signal("TERM");
        assertThat(started.process().waitFor()).isEqualTo(143);
        ProcessBuilder again = checkout.start();
        if (!flock) {
            checkout.takeFlockFrom(again);
        }
        assertThat(Ending.of(again).code()).isZero();
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void buildTalkStaysOffStandardOutput() throws Exception {
        Ending ending = Ending.of(checkout.start());
        assertThat(ending.out()).isEqualTo("variant 1\nheadless true\nprobe null\n");
        assertThat(ending.err()).contains("brink: building").contains("brink:   fake-maven-plugin copy");
        assertThat(checkout.work().resolve("build.log")).content().contains("[INFO] --- fake-maven-plugin");
        assertThat(Ending.of(checkout.start()).err()).isEmpty();
    }

    @Test
    void doesNotRunAnOldJarWhenTheSourcesDoNotCompile() throws Exception {
        assertThat(Ending.of(checkout.start()).code()).isZero();
        checkout.touch("pom.xml");
        ProcessBuilder start = checkout.start();
        start.environment().put("COMPLAINT", "COMPILATION ERROR :");
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isOne();
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err()).contains("the sources do not compile");
    }
}
