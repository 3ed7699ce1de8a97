package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Runs that one thread makes in one go.
 *
 * @param pieces replicates of design points, in the order of the runs
 */
record Chunk(List<Piece> pieces) {
    Chunk {
        pieces = List.copyOf(pieces);
    }

    /** Replicates {@code first} to {@code end − 1} of a design point. */
    record Piece(PointRuns point, int first, int end) {}

    /** Makes the runs, fewer when interrupted. */
    List<RunRecord> run(BooleanSupplier interrupted) {
        List<RunRecord> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            for (int replicate = piece.first(); replicate < piece.end() && !interrupted.getAsBoolean(); replicate++) {
                runs.add(piece.point().run(replicate));
            }
        }
        return runs;
    }

    /** Whether these are its runs, all of them and in order. */
    boolean isAnsweredBy(List<RunRecord> runs) {
        int next = 0;
        for (Piece piece : pieces) {
            for (int replicate = piece.first(); replicate < piece.end(); replicate++) {
                if (next == runs.size()
                        || !runs.get(next++).id().equals(new RunId(piece.point().point(), replicate))) {
                    return false;
                }
            }
        }
        return next == runs.size();
    }
}
