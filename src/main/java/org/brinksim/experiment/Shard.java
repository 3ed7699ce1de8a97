package org.brinksim.experiment;

/**
 * A part of the design points of a plan: every so-manieth, so that all parts together are the whole.
 *
 * @param number number of the part, from 1
 * @param of number of parts
 */
public record Shard(int number, int of) {
    /** The part that is everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Checks the numbers. */
    public Shard {
        if (number < 1 || of < number) {
            throw new IllegalArgumentException("part " + number + " of " + of + "; allowed is i/n with 1 ≤ i ≤ n");
        }
    }

    /** Whether there are other parts. */
    public boolean isPart() {
        return of > 1;
    }

    /** How many of so many design points belong to the part. */
    public int size(int points) {
        return (int) (((long) points + of - number) / of);
    }

    /** The design point at a place within the part, from 0. */
    public int point(int place) {
        return Math.toIntExact((long) place * of + number - 1);
    }

    /** The part written as {@code i/n}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
