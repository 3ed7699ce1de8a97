package org.brinksim.statistics;

import java.util.function.LongUnaryOperator;

/** Draws indices one after the other from a source of random bits. */
final class IndexDraws {
    private final LongUnaryOperator bits;
    private long next;

    /** Draws for a plan whose values are drawn one by one. */
    IndexDraws(Resampling plan, LongUnaryOperator bits) {
        if (plan.blockLength() != 1) {
            throw new IllegalArgumentException("Rows of a design drawn in blocks of " + plan.blockLength()
                    + "; they have no order, so that only blocks of 1 are allowed");
        }
        this.bits = bits;
    }

    /** An index from 0 to n − 1. */
    int below(int n) {
        return (int) (((bits.applyAsLong(next++) >>> 32) * n) >>> 32);
    }

    /** As many indices from 0 to n − 1 as there are, with replacement. */
    int[] resample(int n) {
        int[] drawn = new int[n];
        for (int i = 0; i < n; i++) {
            drawn[i] = below(n);
        }
        return drawn;
    }
}
