package org.brinksim.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunSource;

/** The runs of all parts of an ensemble, in the order of the whole. */
public final class Parts implements RunSource, Closeable {
    private final List<Part> parts = new ArrayList<>();
    private final int points;
    private int point;

    /** A part with the runs of it that were read and not handed on. */
    private record Part(JournalReader journal, Queue<RunRecord> read) {}

    /**
     * Opens the journals of all parts.
     *
     * @param folders one for each part, in order
     * @param points number of design points of the whole
     * @throws IOException if one cannot be read
     */
    public Parts(List<FolderReader> folders, int points) throws IOException {
        this.points = points;
        for (FolderReader folder : folders) {
            parts.add(new Part(new JournalReader(folder.path(), folder.seed()), new ArrayDeque<>()));
        }
    }

    /** The runs of the next design point. */
    @Override
    public List<RunRecord> next() throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        if (point == points) {
            return runs;
        }
        Part part = parts.get(point % parts.size());
        while (isNext(part)) {
            runs.add(part.read().remove());
        }
        if (runs.isEmpty()) {
            throw new IOException(
                    "the journal of part " + (point % parts.size() + 1) + " holds no run of design point " + point);
        }
        point++;
        return runs;
    }

    private boolean isNext(Part part) throws IOException {
        if (part.read().isEmpty()) {
            part.read().addAll(part.journal().next());
        }
        RunRecord next = part.read().peek();
        return next != null && next.id().design() == point;
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.journal().close();
        }
    }
}
