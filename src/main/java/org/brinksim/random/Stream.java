package org.brinksim.random;

/**
 * One named stream: a pure function from a counter to 64 random bits, without state.
 *
 * <p>Counter-based generation after Salmon, Moraes, Dror &amp; Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3" (SC11); the function is two
 * rounds of 64-bit mixing under a key of 128 bits (see {@link Mixer} for the constants). Streams with different names have unrelated
 * keys, so they neither overlap nor run in step.
 *
 * <p>The counter by date holds {@code day} in its upper 44 bits, {@code slice} in the next 4 and {@code index} in the lowest 16, so no
 * two places share a number. The counter by plain index is a sequence of its own: it never meets the one by date.
 */
public final class Stream {
    /** The stream all others descend from; its key is the first 128 fractional bits of π. */
    static final Stream ROOT = new Stream(0x243f6a8885a308d3L, 0x13198a2e03707344L);

    private final long first;
    private final long second;

    private Stream(long first, long second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Returns 64 random bits for one place in time.
     *
     * @param day the day, from −2⁴³ to 2⁴³ − 1
     * @param slice the part of the day, 0 to 15
     * @param index the number of the draw there, 0 to 65,535
     * @return 64 well-mixed bits
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public long bits(long day, int slice, int index) {
        if (((slice >>> 4) | (index >>> 16) | ((day >> 43) ^ (day >> 63))) != 0) {
            throw outOfRange(day, slice, index);
        }
        return Mixer.twoRounds(first, second, (day << 20) | ((long) slice << 16) | index);
    }

    /**
     * Returns 64 random bits for one place in the plain sequence.
     *
     * @param index any number
     * @return 64 well-mixed bits
     */
    public long bits(long index) {
        return Mixer.twoRounds(/* firstKey= */ second, /* secondKey= */ first, index);
    }

    /**
     * Returns a uniform number for one place in time.
     *
     * @param day the day, from −2⁴³ to 2⁴³ − 1
     * @param slice the part of the day, 0 to 15
     * @param index the number of the draw there, 0 to 65,535
     * @return a number of 53 bits between 0 and 1, neither of them included
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public double uniform(long day, int slice, int index) {
        return toUniform(bits(day, slice, index));
    }

    /**
     * Returns a uniform number for one place in the plain sequence.
     *
     * @param index any number
     * @return a number of 53 bits between 0 and 1, neither of them included
     */
    public double uniform(long index) {
        return toUniform(bits(index));
    }

    /**
     * Returns an independent stream below this one.
     *
     * @param key the name of the stream below; different keys give different streams
     * @return the stream; equal keys give equal streams
     */
    public Stream child(long key) {
        return new Stream(
                Mixer.stafford(first ^ Mixer.murmur(key + Mixer.GOLDEN)),
                Mixer.murmur(second + Mixer.stafford(key ^ Mixer.GOLDEN)));
    }

    /** The multiple k of 2⁻⁵³ from the upper 53 bits; k = 0 becomes 2⁻⁵⁴ to keep 0 out. */
    static double toUniform(long bits) {
        long multiple = bits >>> 11;
        return multiple == 0 ? 0x1p-54 : multiple * 0x1p-53;
    }

    private static IllegalArgumentException outOfRange(long day, int slice, int index) {
        return new IllegalArgumentException("No random number for day " + day + ", slice " + slice + ", index " + index
                + ": day must be within ±2^43, slice 0 to 15, index 0 to 65535; use child(key) for further dimensions");
    }
}
