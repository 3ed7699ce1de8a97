package org.brinksim.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Future;

/**
 * Neighbouring design points whose runs are cut into chunks together: batch after batch, in each batch point after point.
 */
final class Stretch {
    private static final int CHUNK = 16;

    private final List<PointRuns> points;
    private final Sufficiency sufficiency;
    private final int end;
    private final Queue<Future<List<RunRecord>>> underWay = new ArrayDeque<>();
    private int batchStart;
    private int batchEnd;
    private long next;

    Stretch(List<PointRuns> points, Sufficiency sufficiency, int first, int replicates) {
        this.points = List.copyOf(points);
        this.sufficiency = sufficiency;
        this.end = first + replicates;
        openBatch(first);
    }

    private void openBatch(int start) {
        batchStart = start;
        batchEnd = (int) StrictMath.min(end, (long) start + sufficiency.batch());
        next = 0;
    }

    /** Chunks that were started and not handed on, oldest first. */
    Queue<Future<List<RunRecord>>> underWay() {
        return underWay;
    }

    /** Whether the batch has runs that are in no chunk yet. */
    boolean hasNext() {
        return next < runs();
    }

    private long runs() {
        return (long) points.size() * (batchEnd - batchStart);
    }

    /** The next chunk of the batch. */
    Chunk next() {
        List<Chunk.Piece> pieces = new ArrayList<>();
        long end = StrictMath.min(next + CHUNK, runs());
        int batch = batchEnd - batchStart;
        while (next < end) {
            int first = batchStart + (int) (next % batch);
            int last = (int) StrictMath.min(batchEnd, first + end - next);
            pieces.add(new Chunk.Piece(points.get((int) (next / batch)), first, last));
            next += last - first;
        }
        return new Chunk(pieces);
    }

    /** Goes on to another batch when the one that is done was not enough; false when there is nothing more to do. */
    boolean goOn() {
        int last = points.get(points.size() - 1).point();
        if (batchEnd == end || sufficiency.isEnough(last)) {
            return false;
        }
        openBatch(batchEnd);
        return true;
    }
}
