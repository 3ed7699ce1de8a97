package org.brinksim.experiment;

/** Decides after whole batches whether the replicates of a design point are enough. */
public interface Sufficiency {
    /** Replicates in a batch, at least 1. */
    int batch();

    /** Takes note of a run, in the order of design points and replicates. */
    void delivered(RunRecord run);

    /** Whether the replicates of a design point, all delivered by now, are enough. */
    boolean isEnough(int point);

    /**
     * Whether the design points stop together: their batches then take turns, the first batch of every point, then the second of
     * every point, until the replicates of the last point are enough.
     */
    default boolean isJoint() {
        return false;
    }

    /** Every replicate of the plan is made. */
    static Sufficiency never() {
        return new Sufficiency() {
            @Override
            public int batch() {
                return Integer.MAX_VALUE;
            }

            @Override
            public void delivered(RunRecord run) {}

            @Override
            public boolean isEnough(int point) {
                return false;
            }
        };
    }
}
