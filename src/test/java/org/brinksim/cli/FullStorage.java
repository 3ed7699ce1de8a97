package org.brinksim.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.brinksim.output.Storage;

/** A disk with room for some bytes: a write that finds too little of it writes what fits, and fails. */
final class FullStorage implements Storage {
    private final long room;
    private final AtomicLong left;

    FullStorage(long bytes) {
        this.room = bytes;
        this.left = new AtomicLong(bytes);
    }

    /** Bytes that were written. */
    long written() {
        return room - left.get();
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        return limited(Storage.files().create(file));
    }

    @Override
    public OutputStream append(Path file, long length) throws IOException {
        return limited(Storage.files().append(file, length));
    }

    private OutputStream limited(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                long room = left.getAndAdd(-length);
                out.write(content, from, (int) Math.max(0, Math.min(length, room)));
                if (room < length) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }
        };
    }
}
