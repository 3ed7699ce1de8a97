package org.brinksim.experiment.design;

import java.util.List;
import java.util.Objects;

/** Every combination of the levels of all factors, those of the first factor changing slowest. */
final class FullFactorial implements PointSet {
    private final int[] levels;
    private final int size;

    FullFactorial(List<Factor> factors) {
        levels = factors.stream().mapToInt(FullFactorial::levels).toArray();
        long product = 1;
        for (int count : levels) {
            product *= count;
            if (product > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a factorial of these levels has more than " + Integer.MAX_VALUE
                        + " points; give fewer levels or factors, or use lhs or sobol");
            }
        }
        size = (int) product;
    }

    private static int levels(Factor factor) {
        if (factor.levels() == 0) {
            throw new IllegalArgumentException(
                    factor.path() + ": a factorial needs levels; give a list of values, or use lhs or sobol");
        }
        return factor.levels();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimensions() {
        return levels.length;
    }

    @Override
    public double[] place(int id) {
        int rest = Objects.checkIndex(id, size);
        double[] place = new double[levels.length];
        for (int i = levels.length - 1; i >= 0; i--) {
            place[i] = (rest % levels[i] + .5) / levels[i];
            rest /= levels[i];
        }
        return place;
    }
}
