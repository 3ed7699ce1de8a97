package org.brinksim.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunSink;

/**
 * The append-only file that holds the runs of a folder while they are made: first what they are runs of, then chunk after chunk.
 *
 * <p>A record is the number of its bytes, their checksum and the bytes; it goes to the operating system in one piece, so a killed process
 * loses the chunk it was about to write at most. The last record says that every run is there.
 */
public final class Journal implements RunSink, Closeable {
    static final int HEAD = 2 * Integer.BYTES;
    private static final byte[] END = "end".getBytes(StandardCharsets.UTF_8);

    private final ResultFolder folder;
    private final OutputStream out;

    private Journal(ResultFolder folder, OutputStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Starts a journal without runs.
     *
     * @param folder the folder
     * @param plan what its runs will be runs of: equal for two journals whose runs belong together
     * @throws IOException if it cannot be written
     */
    public static void start(ResultFolder folder, String plan) throws IOException {
        folder.storage().create(folder.path().resolve(ResultFolder.JOURNAL)).close();
        try (Journal journal = goOn(folder, 0)) {
            journal.record(plan.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Goes on with a journal; an end that is not whole is cut off.
     *
     * @param folder the folder
     * @param whole bytes of the records that are whole, as the reader has found them
     * @throws IOException if it cannot be written
     */
    public static Journal goOn(ResultFolder folder, long whole) throws IOException {
        return new Journal(folder, folder.storage().append(folder.path().resolve(ResultFolder.JOURNAL), whole));
    }

    @Override
    public void accept(List<RunRecord> runs) throws IOException {
        record(RunCodec.write(runs));
    }

    /** Notes that every run is there. */
    public void end() throws IOException {
        record(END);
    }

    private void record(byte[] bytes) throws IOException {
        if (!Files.exists(folder.path().resolve(ResultFolder.JOURNAL))) {
            throw new IOException("its journal is gone: the folder was moved or removed while runs were made");
        }
        ByteBuffer record = ByteBuffer.allocate(HEAD + bytes.length);
        record.putInt(bytes.length).putInt(checksum(bytes)).put(bytes);
        out.write(record.array());
        out.flush();
    }

    static boolean isEnd(byte[] record) {
        return Arrays.equals(record, END);
    }

    static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
