package org.brinksim.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/**
 * A launcher that is still going on.
 *
 * @param process its process; Java's own, once it has started
 */
record Started(Process process) {
    static Started of(ProcessBuilder builder) throws IOException {
        return new Started(builder.start());
    }

    /** First line on standard output. */
    String firstLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = process.getInputStream().read();
                next != '\n';
                next = process.getInputStream().read()) {
            assertThat(next).as("end of output after " + line).isNotNegative();
            line.append((char) next);
        }
        return line.toString();
    }

    /** Types a text and ends the input. */
    void type(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(UTF_8));
        process.getOutputStream().close();
    }

    /** Sends a signal, for example {@code TERM}. */
    void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** Waits for the end. */
    Ending ending() throws InterruptedException {
        return Ending.of(process);
    }
}
