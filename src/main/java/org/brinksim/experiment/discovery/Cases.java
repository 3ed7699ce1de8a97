package org.brinksim.experiment.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The points of an experiment and how often each shows the outcome asked for.
 *
 * <p>A model with chance gives a share instead of a yes or no: the share of the replicates of the point that show the outcome. A point
 * counts as that share of a case.
 */
public final class Cases {
    private final List<Dimension> dimensions;
    private final double[][] columns;
    private final double[] shares;

    /**
     * Points with their shares.
     *
     * @param dimensions the inputs, at least one
     * @param points at least one point with a finite value for each dimension, of a choice the number of its option
     * @param shares for each point the share of its replicates that show the outcome, 0 to 1
     * @throws IllegalArgumentException if the numbers do not fit
     */
    public Cases(List<Dimension> dimensions, List<List<Double>> points, List<Double> shares) {
        this.dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty() || points.isEmpty() || points.size() != shares.size()) {
            throw new IllegalArgumentException(points.size() + " points with " + dimensions.size() + " dimensions and "
                    + shares.size() + " shares; allowed are one or more of each and a share for each point");
        }
        this.columns = new double[dimensions.size()][points.size()];
        this.shares = shares.stream().mapToDouble(Cases::checkedShare).toArray();
        for (int point = 0; point < points.size(); point++) {
            fill(point, points.get(point));
        }
    }

    private Cases(Cases all, int[] rows) {
        this.dimensions = all.dimensions;
        this.columns = Arrays.stream(all.columns)
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
        this.shares = Arrays.stream(rows).mapToDouble(row -> all.shares[row]).toArray();
    }

    /** The inputs. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Number of points. */
    public int size() {
        return shares.length;
    }

    /** Number of cases: the sum of the shares. */
    public double total() {
        return Arrays.stream(shares).sum();
    }

    /** Share of the outcome over all points, NaN if there is no point. */
    public double density() {
        return total() / size();
    }

    double share(int point) {
        return shares[point];
    }

    double value(int dimension, int point) {
        return columns[dimension][point];
    }

    /** Numbers of the points inside a box, ascending. */
    int[] inside(Box box) {
        return IntStream.range(0, size()).filter(point -> contains(box, point)).toArray();
    }

    /** The points outside a box; there may be none. */
    Cases outside(Box box) {
        return rows(IntStream.range(0, size())
                .filter(point -> !contains(box, point))
                .toArray());
    }

    /** Some of the points, one of them perhaps several times. */
    Cases rows(int[] rows) {
        return new Cases(this, rows);
    }

    private boolean contains(Box box, int point) {
        for (Restriction restriction : box.restrictions()) {
            if (!restriction.admits(columns[restriction.dimension()][point])) {
                return false;
            }
        }
        return true;
    }

    private void fill(int point, List<Double> values) {
        if (values.size() != columns.length) {
            throw new IllegalArgumentException("Point " + point + " has " + values.size() + " values; there are "
                    + columns.length + " dimensions");
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i][point] = checkedValue(dimensions.get(i), values.get(i));
        }
    }

    private static double checkedValue(Dimension dimension, double value) {
        boolean fits = dimension instanceof Dimension.Choice choice
                ? value >= 0 && value < choice.options().size() && value == StrictMath.rint(value)
                : Double.isFinite(value);
        if (!fits) {
            throw new IllegalArgumentException(dimension.name() + " is " + value
                    + "; allowed is a finite number, of a choice the number of an option from 0");
        }
        return value;
    }

    private static double checkedShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of replicates is " + share + "; allowed is 0 to 1");
        }
        return share;
    }
}
