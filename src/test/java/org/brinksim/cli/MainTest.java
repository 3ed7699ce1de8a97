package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine brink =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void bareCommandPrintsTheUsageOnStandardOutput() {
        assertThat(brink.execute()).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString()).startsWith("Usage: brink");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionNamesTheProgramTheCommitAndJava() {
        assertThat(brink.execute("--version")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("brink development"),
                        line -> assertThat(line).isEqualTo("commit unknown"),
                        line -> assertThat(line).isEqualTo("Java " + Runtime.version()));
    }

    @Test
    void anUnknownWordIsInvalidInputAndGoesToStandardError() {
        assertThat(brink.execute("escalate")).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("escalate");
    }
}
