package org.brinksim.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.SignatoryLevel;

/** Writes outcomes of runs as bytes and reads them back, bit by bit the same; events are left out. */
public final class OutcomeCodec {
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final EquipmentClass[] CLASSES = EquipmentClass.values();
    private static final EventKind[] KINDS = EventKind.values();
    private static final SignatoryLevel[] LEVELS = SignatoryLevel.values();

    private OutcomeCodec() {}

    /** A part of an outcome that is written item by item. */
    private interface Writer<T> {
        void write(T item) throws IOException;
    }

    /** A part of an outcome that is read item by item. */
    private interface Reader<T> {
        T read() throws IOException;
    }

    /**
     * Writes an outcome without its events.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(RunOutcome outcome, DataOutput out) throws IOException {
        writeCount(out, outcome.metrics.length);
        for (double metric : outcome.metrics) {
            out.writeDouble(metric);
        }
        writeCount(out, outcome.series.length);
        for (int[] series : outcome.series) {
            writeNumbers(out, series);
        }
        writeNumbers(out, outcome.segmentIncidents);
        writeAll(out, outcome.episodes(), episode -> write(episode, out));
        writeAll(out, outcome.ceasefires(), life -> write(life, out));
        writeAll(out, outcome.transfers(), transfer -> write(transfer, out));
        writeAll(out, outcome.acts(), act -> write(act, out));
    }

    /**
     * Reads an outcome.
     *
     * @throws IOException if the bytes are not those of an outcome
     */
    public static RunOutcome read(DataInput in) throws IOException {
        double[] metrics = new double[readCount(in)];
        for (int i = 0; i < metrics.length; i++) {
            metrics[i] = in.readDouble();
        }
        int[][] series = new int[readCount(in)][];
        for (int i = 0; i < series.length; i++) {
            series[i] = readNumbers(in);
        }
        return new RunOutcome(
                metrics,
                series,
                readNumbers(in),
                readAll(in, () -> readEpisode(in)),
                readAll(in, () -> readLife(in)),
                readAll(in, () -> readTransfer(in)),
                readAll(in, () -> readAct(in)),
                List.of());
    }

    private static void write(EpisodeOutcome episode, DataOutput out) throws IOException {
        out.writeUTF(episode.name());
        writeNumbers(out, new int[] {
            episode.firstDay(),
            episode.lastDay(),
            episode.topRung(),
            episode.bornRung(),
            episode.fireSlices(),
            episode.days6(),
            episode.civilianDead(),
            episode.wounded(),
            episode.deals(),
            episode.dealsFailed2d()
        });
        for (List<Integer> sides :
                List.of(episode.dead(), episode.deadReported(), episode.displaced(), episode.gained())) {
            writeNumbers(out, sides.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static EpisodeOutcome readEpisode(DataInput in) throws IOException {
        String name = in.readUTF();
        int[] of = readNumbers(in);
        List<Integer> dead = readSides(in);
        List<Integer> reported = readSides(in);
        List<Integer> displaced = readSides(in);
        return new EpisodeOutcome(
                name,
                of[0],
                of[1],
                of[2],
                of[3],
                of[4],
                of[5],
                dead,
                reported,
                of[6],
                of[7],
                displaced,
                readSides(in),
                of[8],
                of[9]);
    }

    private static void write(CeasefireLife life, DataOutput out) throws IOException {
        out.writeDouble(life.days());
        out.writeBoolean(life.failed());
        out.writeByte(life.topRung());
        out.writeBoolean(life.last());
        out.writeByte(life.level().ordinal());
    }

    private static CeasefireLife readLife(DataInput in) throws IOException {
        return new CeasefireLife(
                in.readDouble(), in.readBoolean(), in.readByte(), in.readBoolean(), LEVELS[in.readByte()]);
    }

    private static void write(Transfer transfer, DataOutput out) throws IOException {
        writeNumber(out, transfer.day());
        out.writeUTF(transfer.supplier());
        out.writeByte(transfer.recipient());
        out.writeByte(transfer.system().ordinal());
        out.writeDouble(transfer.count());
        out.writeDouble(transfer.musd());
        out.writeDouble(transfer.paid());
    }

    private static Transfer readTransfer(DataInput in) throws IOException {
        return new Transfer(
                readNumber(in),
                in.readUTF(),
                in.readByte(),
                CLASSES[in.readByte()],
                in.readDouble(),
                in.readDouble(),
                in.readDouble());
    }

    private static void write(Act act, DataOutput out) throws IOException {
        writeNumber(out, act.day());
        out.writeUTF(act.actor());
        out.writeByte(act.kind().ordinal());
        out.writeUTF(act.episode());
        out.writeBoolean(act.accepted());
    }

    private static Act readAct(DataInput in) throws IOException {
        return new Act(readNumber(in), in.readUTF(), KINDS[in.readByte()], in.readUTF(), in.readBoolean());
    }

    private static <T> void writeAll(DataOutput out, List<T> items, Writer<T> writer) throws IOException {
        writeCount(out, items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    private static <T> List<T> readAll(DataInput in, Reader<T> reader) throws IOException {
        int count = readCount(in);
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(reader.read());
        }
        return items;
    }

    private static List<Integer> readSides(DataInput in) throws IOException {
        List<Integer> sides = new ArrayList<>();
        for (int side : readNumbers(in)) {
            sides.add(side);
        }
        return sides;
    }

    /** Neighbours are often alike, so differences are written. */
    private static void writeNumbers(DataOutput out, int[] numbers) throws IOException {
        writeCount(out, numbers.length);
        int before = 0;
        for (int number : numbers) {
            writeNumber(out, number - before);
            before = number;
        }
    }

    private static int[] readNumbers(DataInput in) throws IOException {
        int[] numbers = new int[readCount(in)];
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            before += readNumber(in);
            numbers[i] = before;
        }
        return numbers;
    }

    private static void writeNumber(DataOutput out, int number) throws IOException {
        writeCount(out, (number << 1) ^ (number >> (Integer.SIZE - 1)));
    }

    private static int readNumber(DataInput in) throws IOException {
        int bits = readCount(in);
        return (bits >>> 1) ^ -(bits & 1);
    }

    private static void writeCount(DataOutput out, int count) throws IOException {
        int rest = count;
        while ((rest & ~LOW_BITS) != 0) {
            out.writeByte((rest & LOW_BITS) | MORE);
            rest >>>= BITS;
        }
        out.writeByte(rest);
    }

    private static int readCount(DataInput in) throws IOException {
        int count = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
            int bits = in.readUnsignedByte();
            count |= (bits & LOW_BITS) << shift;
            if ((bits & MORE) == 0) {
                return count;
            }
        }
        throw new IOException("a number of an outcome is longer than 32 bits");
    }
}
