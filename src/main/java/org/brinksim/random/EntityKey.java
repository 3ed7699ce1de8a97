package org.brinksim.random;

import java.nio.charset.StandardCharsets;

/**
 * The stable 64-bit key of a textual id.
 *
 * <p>FNV-1a with 64 bits over the UTF-8 bytes (Fowler, Noll &amp; Vo; RFC 9923), then one mixing round, because FNV leaves its high bits poorly mixed
 * for short ids. It does not depend on the platform or the Java version.
 */
public final class EntityKey {
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private EntityKey() {}

    /**
     * Returns the key of an id.
     *
     * @param id any text, for instance the id of a state or a segment
     * @return 64 well-mixed bits
     */
    public static long of(String id) {
        return Mixer.stafford(fnv1a(id.getBytes(StandardCharsets.UTF_8)));
    }

    static long fnv1a(byte[] bytes) {
        long hash = OFFSET_BASIS;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xffL)) * PRIME;
        }
        return hash;
    }
}
