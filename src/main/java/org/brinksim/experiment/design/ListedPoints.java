package org.brinksim.experiment.design;

import java.util.List;

/** The number of listed points; they have values, so that there is no place for them in the unit cube. */
final class ListedPoints implements PointSet {
    private final int size;
    private final int dimensions;

    ListedPoints(List<List<Double>> points, List<Factor> factors) {
        size = PointSets.checkedSize(points.size());
        dimensions = factors.size();
        for (int id = 0; id < size; id++) {
            check(id, points.get(id), factors);
        }
    }

    private static void check(int id, List<Double> point, List<Factor> factors) {
        if (point.size() != factors.size()) {
            throw new IllegalArgumentException("listed point " + id + " has " + point.size() + " values; needed is one"
                    + " for each of the " + factors.size() + " factors");
        }
        for (int i = 0; i < point.size(); i++) {
            double value = point.get(i);
            Factor factor = factors.get(i);
            boolean fits = factor instanceof Factor.Choice
                    ? value == StrictMath.rint(value) && value >= 0 && value < factor.levels()
                    : Double.isFinite(value);
            if (!fits) {
                throw new IllegalArgumentException("listed point " + id + " has " + value + " for " + factor.path()
                        + "; allowed is a number, of a choice that of an option from 0");
            }
        }
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
        throw new UnsupportedOperationException(
                "listed point " + id + " has no place in the unit cube; ask the design for its settings");
    }
}
