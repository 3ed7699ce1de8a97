package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {
    @ParameterizedTest
    @CsvSource({"No space left on device, true", "Bad file descriptor, true", "Broken pipe, false"})
    void whatCannotBeWrittenIsRememberedUnlessTheReaderLeft(String reason, boolean lost) {
        StandardOutput output = new StandardOutput(failing(reason));
        PrintWriter writer = output.writer();
        writer.println("text");
        writer.flush();
        assertThat(output.lost().isPresent()).isEqualTo(lost);
    }

    @Test
    void whatIsWrittenArrivesAsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(bytes);
        PrintWriter writer = output.writer();
        writer.print("μ…");
        writer.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("μ…");
        assertThat(output.lost()).isEmpty();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
