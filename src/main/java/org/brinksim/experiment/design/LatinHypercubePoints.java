package org.brinksim.experiment.design;

import java.util.Objects;
import org.brinksim.random.Stream;

/**
 * A Latin hypercube: along each dimension one point in each of n cells, at random within it (McKay, Beckman and Conover 1979, "A comparison
 * of three methods for selecting values of input variables", Technometrics 21, 239–245).
 */
final class LatinHypercubePoints implements PointSet {
    private static final int CANDIDATES = 50;
    private static final int MOST_MAXIMIN = 2_000;

    private final int size;
    private final Shuffle[] cells;
    private final Stream[] within;

    LatinHypercubePoints(int points, int dimensions, long seed) {
        this(points, dimensions, Chance.of(seed, "lhs").child(0));
    }

    private LatinHypercubePoints(int points, int dimensions, Stream stream) {
        size = PointSets.checkedSize(points);
        cells = new Shuffle[dimensions];
        within = new Stream[dimensions];
        for (int i = 0; i < dimensions; i++) {
            cells[i] = new Shuffle(size, stream.child(2L * i));
            within[i] = stream.child(2L * i + 1);
        }
    }

    /**
     * The hypercube of 50 whose two closest points are farthest apart (Johnson, Moore and Ylvisaker 1990, "Minimax and maximin distance
     * designs", Journal of Statistical Planning and Inference 26, 131–148).
     */
    static LatinHypercubePoints maximin(int points, int dimensions, long seed) {
        if (points > MOST_MAXIMIN) {
            throw new IllegalArgumentException("a maximin hypercube of " + points + " points; allowed is up to "
                    + MOST_MAXIMIN + "; leave maximin out, or use sobol");
        }
        LatinHypercubePoints best = new LatinHypercubePoints(points, dimensions, seed);
        double widest = best.closest(0);
        for (int candidate = 1; candidate < CANDIDATES; candidate++) {
            LatinHypercubePoints other = new LatinHypercubePoints(
                    points, dimensions, Chance.of(seed, "lhs").child(candidate));
            double closest = other.closest(widest);
            if (closest > widest) {
                widest = closest;
                best = other;
            }
        }
        return best;
    }

    /** Squared distance of the two closest points, or any that is not above a limit as soon as one is found. */
    private double closest(double limit) {
        double[][] places = new double[size][];
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            places[i] = place(i);
            for (int j = 0; j < i; j++) {
                closest = StrictMath.min(closest, distance(places[i], places[j]));
            }
            if (closest <= limit) {
                return closest;
            }
        }
        return closest;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimensions() {
        return cells.length;
    }

    @Override
    public double[] place(int id) {
        Objects.checkIndex(id, size);
        double[] place = new double[cells.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = (cells[i].of(id) + within[i].uniform(id)) / size;
        }
        return place;
    }
}
