package org.brinksim.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brinksim.output.reference.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that the tutorial and the README show does what they show.
 *
 * <p>The blocks marked {@code sh} run in order in a folder of their own, in a shell, with the classes under test behind
 * {@code ./brink}. A command ends with exit code 0, or with the one in its comment, {@code # exits 2}. A block marked
 * {@code text} right after it is what its last command prints. {@code -Dupdate.reference} writes these blocks anew.
 */
class TutorialTest {
    private static final long PATIENCE_SECONDS = 240;

    @TempDir
    private Path folder;

    static Stream<Path> pages() {
        return Stream.of(Pages.README, Pages.SITE.resolve("tutorial.md"), Pages.SITE.resolve("sweeps.md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandDoesWhatThePageShows(Path page) throws IOException, InterruptedException {
        prepare();
        boolean update = System.getProperty("update.reference") != null;
        StringBuilder rewritten = new StringBuilder();
        String printed = "";
        for (Transcript.Part part : Transcript.of(Pages.text(page))) {
            if (part.isCommands()) {
                printed = run(page, part.statements());
            } else if (part.isOutput() && update) {
                rewritten.append(part.with(printed));
                continue;
            } else if (part.isOutput()) {
                assertThat(part.body())
                        .as("%s, after %s; -Dupdate.reference writes it", page, part.after())
                        .isEqualTo(printed);
            }
            rewritten.append(part.text());
        }
        if (update) {
            Files.writeString(page, rewritten);
        }
    }

    @Test
    void aCommandThatEndsOtherwiseIsFound() throws IOException, InterruptedException {
        prepare();
        assertThat(shell("./brink scenario check nowhere.yaml").code()).isEqualTo(2);
    }

    private void prepare() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String script = "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp '"
                + System.getProperty("java.class.path") + "' org.brinksim.cli.Main \"$@\"\n";
        Path brink = Files.writeString(folder.resolve("brink"), script);
        assertThat(brink.toFile().setExecutable(true)).isTrue();
        Path scenarios = folder.resolve("scenarios");
        for (Path file : Pages.files(Path.of("scenarios"), ".yaml").toList()) {
            Path copy = scenarios.resolve(Path.of("scenarios").relativize(file));
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy);
        }
    }

    private String run(Path page, List<Transcript.Statement> statements) throws IOException, InterruptedException {
        String printed = "";
        for (Transcript.Statement statement : statements) {
            if (statement.isOfThisProgram()) {
                Ended ended = shell(statement.text());
                assertThat(ended.code())
                        .as("%s: %s%n%s", page, statement.text(), ended.complaints())
                        .isEqualTo(statement.exitCode());
                printed = ended.printed();
            }
        }
        return printed;
    }

    private record Ended(int code, String printed, String complaints) {}

    private Ended shell(String command) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        Process process = new ProcessBuilder(List.of("sh", "-c", command))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("not done after %d seconds: %s", PATIENCE_SECONDS, command);
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
