package org.brinksim.random;

/**
 * Published bijections of 64 bits in which every output bit depends on every input bit.
 *
 * <p>Sources: Steele, Lea &amp; Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA (the odd golden-ratio increment;
 * the mixer is variant 13 of Stafford 2011, "Better bit mixing"); Appleby 2011, MurmurHash3, {@code fmix64}.
 */
final class Mixer {
    /** 2⁶⁴ divided by the golden ratio, made odd. */
    static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Mixer() {}

    /** Stafford's variant 13. */
    static long stafford(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The finaliser of MurmurHash3. */
    static long murmur(long value) {
        long z = value;
        z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    /** Both rounds over one counter: the counter walks a Weyl sequence from the first key, the second key enters between the rounds. */
    static long twoRounds(long firstKey, long secondKey, long counter) {
        return murmur(stafford(firstKey + counter * GOLDEN) ^ secondKey);
    }
}
