package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brinksim.behavior.CeasefireLaw;
import org.brinksim.conflict.SignatoryLevel;

/**
 * A ceasefire.
 *
 * @param level who signed it
 * @param signedSlice slice of the signature, counted from the start of the run
 * @param fate what decides how long it holds
 * @param lifeDays how long it holds
 * @param topRung highest rung before it
 * @param event the event that told of it
 */
record Deal(SignatoryLevel level, int signedSlice, Fate fate, double lifeDays, int topRung, int event) {
    /**
     * What decides how long a deal holds.
     *
     * @param fast whether it fails fast
     * @param uniform its draw
     * @param logHazard Σ β x at signature
     * @param shifts shifts of its hazard, in order of days
     */
    record Fate(boolean fast, double uniform, double logHazard, List<CeasefireLaw.Shift> shifts) {
        Fate {
            shifts = List.copyOf(shifts);
        }

        double life(CeasefireLaw law) {
            return law.life(fast, uniform, logHazard, shifts);
        }

        /** The same fate with an earlier shift put before the others. */
        Fate shifted(CeasefireLaw.Shift earlier) {
            List<CeasefireLaw.Shift> all = new ArrayList<>(List.of(earlier));
            all.addAll(shifts);
            all.sort(Comparator.comparingDouble(CeasefireLaw.Shift::day));
            return new Fate(fast, uniform, logHazard, all);
        }
    }

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

    /** This deal with another fate from now on. */
    Deal under(Fate changed, CeasefireLaw law) {
        return new Deal(level, signedSlice, changed, changed.life(law), topRung, event);
    }

    boolean failsWithinTwoDays() {
        return lifeDays <= FAST_DAYS;
    }
}
