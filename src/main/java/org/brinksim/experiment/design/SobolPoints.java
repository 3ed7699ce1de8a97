package org.brinksim.experiment.design;

import java.util.Objects;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.brinksim.random.Stream;

/**
 * A scrambled Sobol sequence.
 *
 * <p>The sequence has the direction numbers of Joe and Kuo (2008, SIAM Journal on Scientific Computing 30, 2635–2654), as Commons Math
 * holds them, in the order of the binary numbers. Each binary digit is turned or not by a random bit of its own for each choice of the
 * digits before it (nested uniform scrambling: Owen 1995, in Niederreiter and Shiue, "Monte Carlo and Quasi-Monte Carlo Methods in
 * Scientific Computing", 299–317): each place is uniform, and any 2^m points in a row that start at a multiple of 2^m fill the cube as
 * evenly as without it. The first point is kept, as that needs it (Owen 2020, "On dropping the first Sobol' point").
 */
final class SobolPoints implements PointSet {
    private static final int MOST_DIMENSIONS = 1_000;
    private static final int INDEX_BITS = 31;
    private static final int BITS = 32;

    private final int size;
    private final long[][] directions;
    private final Stream[] turns;

    SobolPoints(int points, int dimensions, long seed) {
        size = PointSets.checkedSize(points);
        PointSets.checkedDimensions("a Sobol sequence", dimensions, MOST_DIMENSIONS);
        directions = directions(dimensions);
        turns = new Stream[dimensions];
        for (int i = 0; i < dimensions; i++) {
            turns[i] = Chance.of(seed, "sobol").child(i);
        }
    }

    /** For each digit of the index, what it adds to each coordinate: the point whose Gray code is this digit alone. */
    private static long[][] directions(int dimensions) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        long[][] directions = new long[INDEX_BITS][dimensions];
        for (int digit = 0; digit < INDEX_BITS; digit++) {
            double[] point = sequence.skipTo((int) ((2L << digit) - 1));
            for (int i = 0; i < dimensions; i++) {
                directions[digit][i] = (long) (point[i] * (1L << BITS));
            }
        }
        return directions;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimensions() {
        return turns.length;
    }

    @Override
    public double[] place(int id) {
        Objects.checkIndex(id, size);
        double[] place = new double[turns.length];
        for (int i = 0; i < place.length; i++) {
            long digits = 0;
            for (int digit = 0; digit < INDEX_BITS; digit++) {
                digits ^= (id >>> digit & 1) * directions[digit][i];
            }
            place[i] = (scramble(digits, turns[i]) + .5) / (1L << BITS);
        }
        return place;
    }

    /** Turns each digit by the random bit of the digits before it; a leading 1 tells prefixes of different length apart. */
    private static long scramble(long digits, Stream turns) {
        long scrambled = digits;
        for (int digit = 0; digit < BITS; digit++) {
            long before = (1L << BITS | digits) >>> (BITS - digit);
            scrambled ^= (turns.bits(before) & 1) << (BITS - 1 - digit);
        }
        return scrambled;
    }
}
