package org.brinksim.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens new files for writing. */
@FunctionalInterface
public interface Storage {
    /**
     * Opens a file that does not exist yet, or empties it.
     *
     * @throws IOException if that is not possible
     */
    OutputStream create(Path file) throws IOException;

    /** The file system; what is written reaches the disk before the file is closed. */
    static Storage files() {
        return SyncedFile::new;
    }

    /** A file whose content is forced to the disk on closing. */
    final class SyncedFile extends java.io.FilterOutputStream {
        private final FileChannel channel;

        private SyncedFile(Path file) throws IOException {
            this(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
        }

        private SyncedFile(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
                super.close();
            }
        }
    }
}
