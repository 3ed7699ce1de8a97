package org.brinksim.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunSource;

/** Reads the whole records of a journal, and stops before an end that is not whole. */
public final class JournalReader implements RunSource, Closeable {
    private static final int LARGEST = 1 << 30;

    private final DataInputStream in;
    private final String plan;
    private final long seed;
    private long whole;
    private long runs;
    private long failed;
    private boolean ended;

    /**
     * Opens a journal.
     *
     * @param folder the folder
     * @param seed master seed of its runs
     * @throws IOException if there is none, or it cannot be read
     */
    public JournalReader(Path folder, long seed) throws IOException {
        this.seed = seed;
        this.in = new DataInputStream(
                new BufferedInputStream(Files.newInputStream(folder.resolve(ResultFolder.JOURNAL)), 1 << 16));
        this.plan = new String(record(), StandardCharsets.UTF_8);
    }

    /** What the runs are runs of; empty when not even that was written whole. */
    public String plan() {
        return plan;
    }

    @Override
    public List<RunRecord> next() throws IOException {
        byte[] bytes = ended ? new byte[0] : record();
        return bytes.length == 0 || ended ? List.of() : RunCodec.read(bytes, seed);
    }

    /** Goes through all chunks without reading their runs. */
    public void skipAll() throws IOException {
        for (byte[] bytes = record(); bytes.length > 0 && !ended; bytes = record()) {
            runs += RunCodec.runs(bytes);
            failed += RunCodec.failed(bytes);
        }
    }

    /** Whether every run is there; known when no chunk is left. */
    public boolean isEnded() {
        return ended;
    }

    /** Runs of the chunks that were gone through. */
    public long runs() {
        return runs;
    }

    /** Those of them that failed. */
    public long failed() {
        return failed;
    }

    /** Whether another process is writing the journal of a folder. */
    public static boolean isBeingWritten(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(ResultFolder.JOURNAL), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException taken) {
            return true;
        }
    }

    /** Bytes of the records that were read. */
    public long whole() {
        return whole;
    }

    /** The bytes of the next record; none when there is no other whole one. */
    private byte[] record() throws IOException {
        try {
            int length = in.readInt();
            int checksum = in.readInt();
            byte[] bytes = length < 0 || length > LARGEST ? new byte[0] : in.readNBytes(length);
            if (length == 0 || bytes.length != length || Journal.checksum(bytes) != checksum) {
                return new byte[0];
            }
            whole += Journal.HEAD + length;
            ended = Journal.isEnd(bytes);
            return bytes;
        } catch (EOFException end) {
            return new byte[0];
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
