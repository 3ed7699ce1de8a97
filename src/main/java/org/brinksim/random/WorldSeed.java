package org.brinksim.random;

/**
 * Names the chance of one run: every random number of the run is a function of these two numbers and of what the number is for.
 *
 * @param seed any 64 bits, 0 included
 * @param replicate the number of the run among those that share the seed, any 64 bits
 */
public record WorldSeed(long seed, long replicate) {
    /**
     * Returns the stream of one process of one entity, named by its textual id.
     *
     * @param process the number of the process, fixed in the code of the model
     * @param entityId the id of the entity, see {@link EntityKey}
     * @return the stream; equal arguments give equal streams
     */
    public Stream stream(long process, String entityId) {
        return stream(process, EntityKey.of(entityId));
    }

    /**
     * Returns the stream of one process of one entity, named by a number.
     *
     * @param process the number of the process, fixed in the code of the model
     * @param entityKey the key of the entity
     * @return the stream; equal arguments give equal streams
     */
    public Stream stream(long process, long entityKey) {
        return Stream.ROOT.child(seed).child(replicate).child(process).child(entityKey);
    }
}
