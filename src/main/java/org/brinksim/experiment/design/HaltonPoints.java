package org.brinksim.experiment.design;

import java.util.Objects;
import org.apache.commons.math3.random.HaltonSequenceGenerator;
import org.brinksim.random.Stream;

/**
 * A Halton sequence with permuted digits, moved by a random shift modulo 1 (Kocis and Whiten 1997, ACM Transactions on Mathematical Software
 * 23, 266–294, for the sequence, as Commons Math holds it; Cranley and Patterson 1976, SIAM Journal on Numerical Analysis 13, 904–914,
 * for the shift).
 */
final class HaltonPoints implements PointSet {
    private static final int MOST_DIMENSIONS = 40;

    private final int size;
    private final int dimensions;
    private final Stream shift;

    HaltonPoints(int points, int dimensions, long seed) {
        size = PointSets.checkedSize(points);
        this.dimensions = PointSets.checkedDimensions("a Halton sequence", dimensions, MOST_DIMENSIONS);
        shift = Chance.of(seed, "halton");
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public double[] place(int id) {
        double[] place = new HaltonSequenceGenerator(dimensions).skipTo(Objects.checkIndex(id, size));
        for (int i = 0; i < dimensions; i++) {
            double moved = place[i] + shift.uniform(i);
            place[i] = moved < 1 ? moved : moved - 1;
        }
        return place;
    }
}
