package org.brinksim.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens files for writing. */
public interface Storage {
    /**
     * Opens a file that does not exist yet, or empties it.
     *
     * @throws IOException if that is not possible
     */
    OutputStream create(Path file) throws IOException;

    /**
     * Opens a file to go on after some of its bytes, for this process alone; what follows them is cut off.
     *
     * @param length bytes that stay
     * @throws IOException if that is not possible, or another process writes it
     */
    OutputStream append(Path file, long length) throws IOException;

    /** The file system; what is written reaches the disk before the file is closed. */
    static Storage files() {
        return new Storage() {
            @Override
            public OutputStream create(Path file) throws IOException {
                return new SyncedFile(FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING));
            }

            @Override
            public OutputStream append(Path file, long length) throws IOException {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                if (!isOurs(channel)) {
                    channel.close();
                    throw new IOException(file + " is being written by another process");
                }
                channel.truncate(length).position(length);
                return new SyncedFile(channel);
            }
        };
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException taken) {
            return false;
        }
    }

    /** A file whose content is forced to the disk on closing. */
    final class SyncedFile extends java.io.FilterOutputStream {
        private final FileChannel channel;

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
