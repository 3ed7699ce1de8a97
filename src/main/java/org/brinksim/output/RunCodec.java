package org.brinksim.output;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunResult.Stage;
import org.brinksim.simulation.OutcomeCodec;

/** Writes runs of one seed as compressed bytes and reads them back, bit by bit the same. */
final class RunCodec {
    private static final Stage[] STAGES = Stage.values();
    private static final int FINISHED = -1;
    private static final int COUNTS = 2 * Integer.BYTES;

    private RunCodec() {}

    static byte[] write(List<RunRecord> runs) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(1 << 14);
        DataOutputStream out = new DataOutputStream(plain);
        for (RunRecord run : runs) {
            write(run, out);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        writeCounts(runs, bytes);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(bytes, fast, 1 << 12)) {
            plain.writeTo(compressed);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void writeCounts(List<RunRecord> runs, OutputStream bytes) throws IOException {
        DataOutputStream counts = new DataOutputStream(bytes);
        counts.writeInt(runs.size());
        counts.writeInt((int)
                runs.stream().filter(run -> run.result() instanceof Failed).count());
        counts.flush();
    }

    private static void write(RunRecord run, DataOutputStream out) throws IOException {
        out.writeInt(run.id().design());
        out.writeInt(run.id().replicate());
        out.writeInt(run.values().size());
        for (double value : run.values()) {
            out.writeDouble(value);
        }
        if (run.result() instanceof Failed failed) {
            out.writeByte(failed.stage().ordinal());
            out.writeUTF(failed.error());
            out.writeUTF(failed.message());
        } else if (run.result() instanceof Finished done) {
            out.writeByte(FINISHED);
            OutcomeCodec.write(done.outcome(), out);
        }
    }

    /** How many runs the bytes hold. */
    static int runs(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt();
    }

    /** How many of them failed. */
    static int failed(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt(Integer.BYTES);
    }

    /**
     * Reads runs.
     *
     * @param seed their master seed
     * @throws IOException if the bytes are not those of runs
     */
    static List<RunRecord> read(byte[] bytes, long seed) throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes, COUNTS, bytes.length - COUNTS))))) {
            int count = runs(bytes);
            for (int i = 0; i < count; i++) {
                runs.add(read(in, seed));
            }
        }
        return runs;
    }

    private static RunRecord read(DataInputStream in, long seed) throws IOException {
        RunId id = new RunId(in.readInt(), in.readInt());
        List<Double> values = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            values.add(in.readDouble());
        }
        int ending = in.readByte();
        RunResult result = ending == FINISHED
                ? new Finished(OutcomeCodec.read(in))
                : new Failed(STAGES[ending], in.readUTF(), in.readUTF());
        return new RunRecord(id, seed, values, result);
    }
}
