package org.brinksim.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.brinksim.scenario.Scenario;

/**
 * Cuts the runs of a plan into chunks, in order; after each batch it waits for the word whether there are more. Design points come
 * one after the other, or batch by batch in turns when they stop together.
 */
final class Chunks {
    private static final int SIZE = 16;

    private final EnsemblePlan plan;
    private final Function<Scenario, Model> models;
    private final Sufficiency sufficiency;
    private final Map<Integer, PointRuns> runs = new HashMap<>();
    private int point;
    private int replicate;
    private int batchStart;

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
        if (point < points() && replicate == batchEnd() && !goOn(allDelivered)) {
            return false;
        }
        return point < points();
    }

    /** Goes on after a batch of a point; false while that waits for runs to be handed on. */
    private boolean goOn(boolean allDelivered) {
        if (sufficiency.isJoint() && point < points() - 1) {
            point++;
            replicate = batchStart;
            return true;
        }
        boolean last = replicate == plan.replicates();
        if (!last && !allDelivered) {
            return false;
        }
        boolean done = last || sufficiency.isEnough(point);
        if (sufficiency.isJoint()) {
            point = done ? points() : 0;
        } else if (done) {
            runs.remove(point);
            point++;
            replicate = 0;
        }
        batchStart = replicate;
        return true;
    }

    /** The next chunk; only to be called when it is known. */
    Chunk next() {
        PointRuns current = runs.computeIfAbsent(point, id -> new PointRuns(plan, id, models));
        int first = replicate;
        replicate = StrictMath.min(first + SIZE, batchEnd());
        return new Chunk(current, first, replicate);
    }

    private int points() {
        return plan.design().size();
    }

    private int batchEnd() {
        return (int) StrictMath.min(plan.replicates(), (long) batchStart + sufficiency.batch());
    }
}
