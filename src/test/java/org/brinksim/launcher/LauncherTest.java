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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource({"TERM, 143", "INT, 130"})
    void aSignalReachesJavaItself(String signal, int code) throws Exception {
        Process process = checkout.start("wait").start();
        assertThat(firstLine(process)).isEqualTo("pid " + process.pid());
        kill(signal, Long.toString(process.pid()));
        assertThat(Ending.of(process).code()).isEqualTo(code);
    }

    @Test
    void buildTalkStaysOffStandardOutput() throws Exception {
        Ending ending = Ending.of(checkout.start());
        assertThat(ending.out()).isEqualTo("variant 1\nheadless true\nprobe null\n");
        assertThat(ending.err()).contains("brink: building").contains("brink:   fake-maven-plugin copy");
        assertThat(checkout.work().resolve("build.log")).content().contains("[INFO] --- fake-maven-plugin");
        assertThat(Ending.of(checkout.start()).err()).isEmpty();
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
        Files.createSymbolicLink(home.resolve("java"), Path.of("/bin/true"));
        Files.delete(home.resolve("java"));
        Files.copy(checkout.launcher(), home.resolve("java"));
        assertThat(home.resolve("java").toFile().setExecutable(true)).isTrue();
        Files.writeString(base.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n", UTF_8);
        ProcessBuilder start = checkout.start();
        start.environment().put("JAVA_HOME", base.resolve("old").toString());
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isOne();
        assertThat(ending.err()).contains("is Java 11.0.2; Brink needs Java 17");
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
            withoutFlock(start, !flock);
            processes.add(start.start());
        }
        for (Process process : processes) {
            Ending ending = Ending.of(process);
            assertThat(ending.out()).startsWith("variant 1");
            assertThat(ending.code()).isZero();
        }
        assertThat(checkout.builds()).isOne();
        assertThat(checkout.work().resolve("lock.folder")).doesNotExist();
    }

    @Test
    void breaksALockWhoseHolderIsDead() throws Exception {
        Process gone = new ProcessBuilder("sh", "-c", "uname -n").start();
        String node = Ending.of(gone).out().strip();
        Path lock = Files.createDirectories(checkout.work().resolve("lock.folder"));
        Files.writeString(lock.resolve("holder"), node + " " + gone.pid() + "\n", UTF_8);
        ProcessBuilder start = checkout.start();
        withoutFlock(start, true);
        Ending ending = Ending.of(start);
        assertThat(ending.code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSignalEndsTheBuild(boolean flock) throws Exception {
        ProcessBuilder start = checkout.start();
        start.environment().put("SECONDS_TO_BUILD", "20");
        withoutFlock(start, !flock);
        Process process = start.start();
        while (checkout.builds() == 0) {
            Thread.sleep(10);
        }
        kill("TERM", Long.toString(process.pid()));
        assertThat(process.waitFor()).isEqualTo(143);
        ProcessBuilder again = checkout.start();
        withoutFlock(again, !flock);
        assertThat(Ending.of(again).code()).isZero();
        assertThat(checkout.builds()).isEqualTo(2);
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
        Process running = checkout.start("wait").start();
        assertThat(firstLine(running)).startsWith("pid");
        rebuild(2);
        rebuild(3);
        assertThat(checkout.installed(".jar")).hasSize(2);
        running.getOutputStream().write('\n');
        running.getOutputStream().close();
        assertThat(Ending.of(running).out()).isEqualTo("variant 1\n");
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

    private void withoutFlock(ProcessBuilder start, boolean without) throws IOException {
        if (without) {
            start.environment().put("PATH", base.resolve("bin") + ":" + checkout.fewTools());
        }
    }

    private static void kill(String signal, String process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, process).start().waitFor())
                .isZero();
    }

    private static String firstLine(Process process) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = process.getInputStream().read();
                next != '\n';
                next = process.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
