package org.brinksim.simulation;

import org.brinksim.random.Draw;
import org.brinksim.random.Stream;

/**
 * When a state has an occasion to act in a sector of its own accord.
 *
 * <p>Keyed thinning (Lewis &amp; Shedler 1979) as for incidents: blocks of 32 days hold candidate points in bands of intensity, and a
 * point is an occasion when the rate exceeds its height. A higher rate therefore adds occasions and moves none.
 */
final class Occasions {
    private static final int BLOCK_DAYS = 32;
    private static final double BAND = 1.0 / 64;
    private static final double MEAN = BLOCK_DAYS * BAND;
    private static final double EXP_MINUS_MEAN = StrictMath.exp(-MEAN);
    private static final int MOST_BANDS = 4_096;
    private static final int MOST_POINTS = 31;

    private final Stream points;
    private final double rate;
    private long block = Long.MIN_VALUE;
    private int due;

    /** Occasions at a rate a day, at most 64. */
    Occasions(Stream points, double rate) {
        this.points = points;
        this.rate = StrictMath.min(rate, MOST_BANDS * BAND);
    }

    /** Whether there is an occasion on a day; days are asked for in order. */
    boolean areOn(long epochDay) {
        long now = Math.floorDiv(epochDay, (long) BLOCK_DAYS);
        if (now != block) {
            block = now;
            due = 0;
            for (int band = 0; band * BAND < rate; band++) {
                fill(band);
            }
        }
        return due != 0 && (due >>> Math.floorMod(epochDay, (long) BLOCK_DAYS) & 1) != 0;
    }

    private void fill(int band) {
        long first = (block * MOST_BANDS + band) * 2 * (MOST_POINTS + 1);
        int count = StrictMath.min(MOST_POINTS, Draw.poisson(points.uniform(first), MEAN, EXP_MINUS_MEAN));
        for (int i = 1; i <= count; i++) {
            if ((band + points.uniform(first + 2L * i + 1)) * BAND < rate) {
                due |= 1 << (int) (points.uniform(first + 2L * i) * BLOCK_DAYS);
            }
        }
    }
}
