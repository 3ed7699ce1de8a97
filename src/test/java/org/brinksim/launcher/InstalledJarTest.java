package org.brinksim.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher uses the jar that is installed: without Maven, network or rights, during a rebuild, with class data. */
class InstalledJarTest {
    @TempDir
    private Path base;

    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(base);
    }

    @Test
    void withoutMavenUsesTheJarThereIs() throws Exception {
        assertThat(Ending.of(checkout.start()).code()).isZero();
        checkout.touch("pom.xml");
        ProcessBuilder start = checkout.start();
        start.environment().put("PATH", checkout.fewTools().toString());
        Ending ending = Ending.of(start);
        assertThat(ending.out()).startsWith("variant 1");
        assertThat(ending.err()).contains("note: Maven (the program mvn) is not on PATH; using the jar from before");
    }

    @Test
    void withoutMavenAndJarSaysWhatIsNeeded() throws Exception {
        ProcessBuilder start = checkout.start();
        start.environment().put("PATH", checkout.fewTools().toString());
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isOne();
        assertThat(ending.err()).contains("cannot build").contains("JDK 17").contains("Maven 3.8.7");
        assertThat(ending.out()).isEmpty();
    }

    @Test
    void withoutNetworkUsesTheJarThereIs() throws Exception {
        assertThat(Ending.of(checkout.start()).code()).isZero();
        checkout.touch("pom.xml");
        ProcessBuilder start = checkout.start();
        start.environment().put("COMPLAINT", "Could not transfer artifact: Unknown host");
        Ending ending = Ending.of(start);
        assertThat(ending.out()).startsWith("variant 1");
        assertThat(ending.err())
                .contains("Unknown host")
                .contains("note: the build failed")
                .contains("using the jar");
    }

    @Test
    void inAReadOnlyCheckoutUsesTheJarThereIs() throws Exception {
        assertThat(Ending.of(checkout.start()).code()).isZero();
        checkout.touch("pom.xml");
        Ending.of(new ProcessBuilder("chmod", "-R", "a+rX,a-w", base.toString()));
        List<String> command = new ArrayList<>();
        if (Files.isWritable(checkout.work())) {
            assumeThat(Path.of("/usr/bin/setpriv"))
                    .as("root needs setpriv to lose its rights")
                    .isExecutable();
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(checkout.launcher().toString());
        Ending ending = Ending.of(checkout.prepare(command));
        Ending.of(new ProcessBuilder("chmod", "-R", "u+w", base.toString()));
        assertThat(ending.out()).startsWith("variant 1");
        assertThat(ending.err()).contains("target/brink cannot be written; using the jar from before");
    }

    @Test
    void aRebuildLeavesARunningProgramItsJar() throws Exception {
        Started running = Started.of(checkout.start("wait"));
        assertThat(running.firstLine()).startsWith("pid");
        rebuild(2);
        rebuild(3);
        assertThat(checkout.installed(".jar")).hasSize(2);
        running.type("\n");
        assertThat(running.ending().out()).isEqualTo("variant 1\n");
        rebuild(2);
        assertThat(checkout.installed(".jar")).hasSize(1);
    }

    @Test
    void makesAClassDataArchiveBesideTheRunAndSurvivesABrokenOne() throws Exception {
        ProcessBuilder start = checkout.start();
        start.environment().remove("BRINK_JAVA_OPTS");
        String expected = Ending.of(start).out();
        for (int i = 0; i < 600 && scratchOrNoArchive(); i++) {
            Thread.sleep(50);
        }
        List<String> archives = checkout.installed(".jsa");
        assertThat(archives).hasSize(1);
        assertThat(Ending.of(start)).isEqualTo(new Ending(0, expected, ""));
        Path archive = checkout.work().resolve(archives.get(0));
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.writeString(archive, "broken", UTF_8);
        assertThat(Ending.of(start).out()).isEqualTo(expected);
    }

    private boolean scratchOrNoArchive() throws IOException {
        return checkout.installed(".jsa").isEmpty()
                || !checkout.installed(".new").isEmpty();
    }

    private void rebuild(int variant) throws IOException, InterruptedException {
        checkout.touch("pom.xml");
        Thread.sleep(30);
        ProcessBuilder start = checkout.start();
        start.environment().put("PREBUILT", checkout.prebuilt(variant).toString());
        assertThat(Ending.of(start).out()).startsWith("variant " + variant);
    }
}
