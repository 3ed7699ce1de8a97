package org.brinksim.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.brinksim.output.Storage;

/** A disk on which one file takes so many writes and half of another, and then fails. */
final class BreakingStorage implements Storage {
    private final String name;
    private final AtomicInteger left;

    BreakingStorage(String name, int writes) {
        this.name = name;
        this.left = new AtomicInteger(writes);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        return breaking(file, Storage.files().create(file));
    }

    @Override
    public OutputStream append(Path file, long length) throws IOException {
        return breaking(file, Storage.files().append(file, length));
    }

    private OutputStream breaking(Path file, OutputStream stream) {
        if (!file.endsWith(name)) {
            return stream;
        }
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                boolean breaks = left.getAndDecrement() == 0;
                out.write(content, from, breaks ? length / 2 : length);
                if (breaks) {
                    throw new IOException("Input/output error");
                }
            }
        };
    }
}
