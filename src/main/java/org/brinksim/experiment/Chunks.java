package org.brinksim.experiment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Cuts the runs of a plan into chunks, in order; after each batch it waits for the word whether there are more. */
final class Chunks {
    private static final int SIZE = 16;

    private final EnsemblePlan plan;
    private final Function<Scenario, Model> models;
    private final Sufficiency sufficiency;
    private @Nullable PointRuns runs;
    private int point;
    private int replicate;

    /** Replicates {@code first} to {@code end − 1} of a design point. */
    record Chunk(PointRuns runs, int first, int end) {
        List<RunRecord> run(BooleanSupplier interrupted) {
            return runs.run(first, end, interrupted);
        }
    }

    Chunks(EnsemblePlan plan, Function<Scenario, Model> models, Sufficiency sufficiency) {
        this.plan = plan;
        this.models = models;
        this.sufficiency = sufficiency;
    }

    /**
     * Whether there is a next chunk and it is known already.
     *
     * @param allDelivered whether every run of the chunks before was handed on
     */
    boolean isNextKnown(boolean allDelivered) {
        if (replicate == plan.replicates() || (isBatchEnd() && allDelivered && sufficiency.isEnough(point))) {
            point++;
            replicate = 0;
        }
        return point < plan.design().size() && (allDelivered || !isBatchEnd());
    }

    /** The next chunk; only to be called when it is known. */
    Chunk next() {
        PointRuns current = runs;
        if (current == null || current.point() != point) {
            current = new PointRuns(plan, point, models);
            runs = current;
        }
        int first = replicate;
        replicate = Math.min(Math.min(first + SIZE, nextBatchEnd()), plan.replicates());
        return new Chunk(current, first, replicate);
    }

    private boolean isBatchEnd() {
        return replicate > 0 && replicate % sufficiency.batch() == 0;
    }

    private int nextBatchEnd() {
        long end = (replicate / sufficiency.batch() + 1L) * sufficiency.batch();
        return (int) Math.min(Integer.MAX_VALUE, end);
    }
}
