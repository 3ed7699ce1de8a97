package org.brinksim.experiment.design;

import org.brinksim.random.Stream;

/**
 * A random permutation of 0 to n − 1 that is computed number by number.
 *
 * <p>The swap-or-not shuffle (Hoang, Morris and Rogaway 2012, "An enciphering scheme based on a card shuffle", CRYPTO): each round pairs
 * every x with K − x modulo n and swaps each pair or not. Six rounds for each bit of n, and some more for small n.
 */
final class Shuffle {
    private static final int ROUNDS_PER_BIT = 6;
    private static final int LEAST_ROUNDS = 24;

    private final int n;
    private final long[] keys;
    private final Stream[] swaps;

    /**
     * A permutation.
     *
     * @param n how many numbers there are, at least 1
     * @param stream where it is drawn from
     */
    Shuffle(int n, Stream stream) {
        this.n = n;
        int rounds = LEAST_ROUNDS + ROUNDS_PER_BIT * (Integer.SIZE - Integer.numberOfLeadingZeros(n));
        keys = new long[rounds];
        swaps = new Stream[rounds];
        for (int round = 0; round < rounds; round++) {
            keys[round] = below(n, stream.bits(round));
            swaps[round] = stream.child(round);
        }
    }

    /** Where a number from 0 to n − 1 goes. */
    int of(int number) {
        long x = number;
        for (int round = 0; round < keys.length; round++) {
            long partner = (keys[round] + n - x) % n;
            if ((swaps[round].bits(StrictMath.max(x, partner)) & 1) == 1) {
                x = partner;
            }
        }
        return (int) x;
    }

    /** A number from 0 to n − 1 made of 64 random bits. */
    static int below(int n, long bits) {
        return (int) (((bits >>> 32) * n) >>> 32);
    }
}
