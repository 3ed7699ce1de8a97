package org.brinksim.simulation;

import org.brinksim.conflict.SignatoryLevel;

/** A ceasefire: who signed it, when, how long it will hold and the event that told of it. */
record Deal(SignatoryLevel level, int signedSlice, double lifeDays, int topRung, int event) {
    private static final int SLICES_PER_DAY = 4;
    private static final int SETTLED_SLICES = 8;
    private static final double FAST_DAYS = 2;

    /** The slice in which it fails, counted from the start of the run. */
    int failsAt() {
        double slices = StrictMath.ceil(lifeDays * SLICES_PER_DAY);
        return signedSlice + (int) StrictMath.max(1, StrictMath.min(1e8, slices));
    }

    /** The slice in which it has held for 48 hours. */
    int settlesAt() {
        return signedSlice + SETTLED_SLICES;
    }

    boolean failsWithinTwoDays() {
        return lifeDays <= FAST_DAYS;
    }
}
