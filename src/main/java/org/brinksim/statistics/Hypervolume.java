package org.brinksim.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The volume that points dominate up to a reference point, every objective being minimised (Zitzler &amp; Thiele 1999, "Multiobjective
 * evolutionary algorithms: a comparative case study and the strength Pareto approach", IEEE Transactions on Evolutionary Computation 3,
 * 257–271).
 */
public final class Hypervolume {
    private Hypervolume() {}

    /**
     * Returns the exact volume in two or three dimensions.
     *
     * @param points one row for each point; what does not lie below the reference point in every coordinate counts for nothing
     * @param reference the reference point, two or three numbers
     * @return the area or volume, 0 if no point counts
     * @throws IllegalArgumentException if there are other than two or three coordinates
     */
    public static double of(List<double[]> points, double... reference) {
        int dimensions = reference.length;
        if (dimensions < 2 || dimensions > 3 || points.stream().anyMatch(p -> p.length != dimensions)) {
            throw new IllegalArgumentException("A hypervolume with a reference point of " + dimensions
                    + " coordinates; allowed are 2 or 3, and as many for each point");
        }
        List<double[]> below =
                points.stream().filter(p -> isBelow(p, reference)).toList();
        return dimensions == 2 ? area(below, reference) : volume(below, reference);
    }

    private static boolean isBelow(double[] point, double[] reference) {
        for (int i = 0; i < reference.length; i++) {
            if (!(point[i] < reference[i])) {
                return false;
            }
        }
        return true;
    }

    private static double area(List<double[]> points, double[] reference) {
        double area = 0;
        double bottom = reference[1];
        for (double[] point : sorted(points, 0)) {
            if (point[1] < bottom) {
                area += (reference[0] - point[0]) * (bottom - point[1]);
                bottom = point[1];
            }
        }
        return area;
    }

    /** Slices between successive third coordinates. */
    private static double volume(List<double[]> points, double[] reference) {
        List<double[]> rising = sorted(points, 2);
        List<double[]> seen = new ArrayList<>();
        double volume = 0;
        for (int i = 0; i < rising.size(); i++) {
            seen.add(rising.get(i));
            double top = i + 1 < rising.size() ? rising.get(i + 1)[2] : reference[2];
            if (top > rising.get(i)[2]) {
                volume += area(seen, reference) * (top - rising.get(i)[2]);
            }
        }
        return volume;
    }

    private static List<double[]> sorted(List<double[]> points, int coordinate) {
        return points.stream()
                .sorted(Comparator.comparingDouble(p -> p[coordinate]))
                .toList();
    }
}
