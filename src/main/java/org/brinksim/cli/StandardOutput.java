package org.brinksim.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers whether something could not be written; a reader who went away is no loss. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException lost;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** The output of this process. */
    static StandardOutput open() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** A writer to it, in UTF-8; what it was given arrives when it is flushed. */
    PrintWriter writer() {
        return new PrintWriter(new BufferedOutputStream(this), false, StandardCharsets.UTF_8);
    }

    /** Why something could not be written; empty when all was, or when the reader had closed the pipe. */
    Optional<String> lost() {
        return Optional.ofNullable(lost)
                .map(cause -> String.valueOf(cause.getMessage()))
                .filter(reason -> !reason.contains("Broken pipe"));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException cause) {
            lost = cause;
            throw cause;
        }
    }
}
