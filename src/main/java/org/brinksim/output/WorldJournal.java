package org.brinksim.output;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.brinksim.experiment.calibration.Worlds;

/**
 * The append-only file of the worlds a calibration simulates: what is in it is read back, what is not is simulated and written down. A
 * calibration asks for the same worlds in the same order each time, so an interrupted one goes on where it was.
 *
 * <p>Records are framed as those of {@link Journal}: number of bytes, checksum, bytes. The first says what the worlds are worlds of; each
 * other one holds a batch: number of the first world, number of summaries, and the summaries.
 */
public final class WorldJournal implements Worlds, Closeable {
    private static final int LARGEST = 1 << 28;

    private final Worlds simulated;
    private final Deque<byte[]> recorded;
    private final OutputStream out;
    private long worlds;

    private WorldJournal(Worlds simulated, Deque<byte[]> recorded, OutputStream out) {
        this.simulated = simulated;
        this.recorded = recorded;
        this.out = out;
    }

    /**
     * Opens a journal, or starts it; an end that is not whole is cut off.
     *
     * @param storage opens the file for writing
     * @param file the file
     * @param plan what the worlds are worlds of
     * @param simulated simulates the worlds that are not in it
     * @throws IOException if it cannot be read or written, or holds worlds of another plan
     */
    public static WorldJournal open(Storage storage, Path file, String plan, Worlds simulated) throws IOException {
        byte[] head = plan.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file)) {
            storage.create(file).close();
        }
        Deque<byte[]> records = records(file);
        byte[] before = records.poll();
        if (before != null && !Arrays.equals(before, head)) {
            throw new IOException(file + " holds worlds of another calibration; name another folder, or --force");
        }
        long whole = before == null ? 0 : Journal.HEAD + head.length;
        for (byte[] record : records) {
            whole += Journal.HEAD + record.length;
        }
        WorldJournal journal = new WorldJournal(simulated, records, storage.append(file, whole));
        if (before == null) {
            journal.write(head);
        }
        return journal;
    }

    private static Deque<byte[]> records(Path file) throws IOException {
        Deque<byte[]> records = new ArrayDeque<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            while (true) {
                int length = in.readInt();
                int checksum = in.readInt();
                byte[] bytes = length < 1 || length > LARGEST ? new byte[0] : in.readNBytes(length);
                if (bytes.length != length || length < 1 || Journal.checksum(bytes) != checksum) {
                    return records;
                }
                records.add(bytes);
            }
        } catch (EOFException end) {
            return records;
        }
    }

    @Override
    public List<double[]> summaries(long first, List<double[]> scores) throws IOException {
        byte[] record = recorded.poll();
        List<double[]> summaries = record == null ? simulated.summaries(first, scores) : read(record, first, scores);
        if (record == null) {
            write(bytes(first, summaries));
        }
        worlds += summaries.size();
        return summaries;
    }

    /** Worlds that were handed on so far. */
    public long worlds() {
        return worlds;
    }

    private static List<double[]> read(byte[] record, long first, List<double[]> scores) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(record);
        long from = in.getLong();
        int width = in.getInt();
        long room = (long) scores.size() * width * Double.BYTES;
        if (from != first || width < 0 || in.remaining() != room) {
            throw new IOException("the worlds written down from number " + from + " on are not those asked for");
        }
        List<double[]> summaries = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            double[] world = new double[width];
            in.asDoubleBuffer().get(world);
            in.position(in.position() + width * Double.BYTES);
            summaries.add(world);
        }
        return summaries;
    }

    private static byte[] bytes(long first, List<double[]> summaries) {
        int width = summaries.get(0).length;
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + summaries.size() * width * Double.BYTES);
        bytes.putLong(first).putInt(width);
        for (double[] world : summaries) {
            for (double summary : world) {
                bytes.putDouble(summary);
            }
        }
        return bytes.array();
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(Journal.HEAD + bytes.length);
        record.putInt(bytes.length).putInt(Journal.checksum(bytes)).put(bytes);
        out.write(record.array());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
