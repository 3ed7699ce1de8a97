package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Fits worlds of a bank whose parameters are known by those of all others: rejection by the projected summaries, then a local linear
 * regression adjustment with Epanechnikov weights (Beaumont, Zhang and Balding 2002, "Approximate Bayesian computation in population
 * genetics", Genetics 162, 2025–2035). The rank of the truth in the fitted sample is uniform if the machinery is right (Talts et al. 2018,
 * "Validating Bayesian inference algorithms with simulation-based calibration").
 */
public final class Recovery {
    private static final double KEPT = 0.01;
    private static final int FEWEST = 200;

    private final List<Guess> reference;
    private final List<double[]> projected;
    private final Projection projection;

    /**
     * The machinery.
     *
     * @param reference worlds that others are fitted by; none of those that are fitted
     */
    public Recovery(List<Guess> reference) {
        this.reference = List.copyOf(reference);
        this.projection = Projection.of(reference);
        this.projected = this.reference.stream()
                .map(guess -> projection.of(guess.summaries()))
                .toList();
    }

    /**
     * One parameter of one fitted world, in scores.
     *
     * @param parameter index of the fitted parameter
     * @param truth the score that the world was simulated with
     * @param rank weighted share of the fitted sample below it
     * @param mean mean of the fitted sample
     * @param sd standard deviation of the fitted sample
     * @param quantiles quantiles at .05, .25, .75 and .95
     */
    public record Recovered(int parameter, double truth, double rank, double mean, double sd, List<Double> quantiles) {
        /** Copies the quantiles. */
        public Recovered {
            quantiles = List.copyOf(quantiles);
        }

        /** Whether the central interval of a level of .5 or .9 holds the truth. */
        public boolean isCovered(boolean wide) {
            return quantiles.get(wide ? 0 : 1) <= truth && truth <= quantiles.get(wide ? 3 : 2);
        }
    }

    /** A neighbour of the world that is fitted. */
    private record Near(int index, double distance) {}

    /** Fits one world; one entry for each fitted parameter. */
    public List<Recovered> fit(Guess world) {
        double[] at = projection.of(world.summaries());
        List<Near> near = nearest(at);
        double reach = near.get(near.size() - 1).distance();
        double[] weights = near.stream()
                .mapToDouble(one -> StrictMath.max(1e-12, 1 - one.distance() * one.distance() / (reach * reach)))
                .toArray();
        RealMatrix slopes = slopes(near, weights, at);
        List<Recovered> recovered = new ArrayList<>();
        for (int k = 0; k < world.scores().length; k++) {
            recovered.add(recovered(k, world.scores()[k], near, weights, adjusted(k, near, slopes, at)));
        }
        return recovered;
    }

    private List<Near> nearest(double[] at) {
        int kept = StrictMath.min(reference.size(), StrictMath.max(FEWEST, (int) (KEPT * reference.size())));
        return IntStream.range(0, reference.size())
                .mapToObj(i -> new Near(i, apart(projected.get(i), at)))
                .sorted(Comparator.comparingDouble(Near::distance).thenComparing(Near::index))
                .limit(kept)
                .toList();
    }

    private static double apart(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return StrictMath.sqrt(sum);
    }

    /** Weighted least squares of the scores on the projected summaries: one column of slopes for each parameter. */
    private RealMatrix slopes(List<Near> near, double[] weights, double[] at) {
        int size = at.length + 1;
        RealMatrix squares = new Array2DRowRealMatrix(size, size);
        RealMatrix products = new Array2DRowRealMatrix(size, at.length);
        for (int n = 0; n < near.size(); n++) {
            double[] x = row(near.get(n), at);
            double[] scores = reference.get(near.get(n).index()).scores();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    squares.addToEntry(i, j, weights[n] * (x[i] * x[j]));
                }
                for (int k = 0; k < at.length; k++) {
                    products.addToEntry(i, k, weights[n] * x[i] * scores[k]);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            squares.addToEntry(i, i, 1e-9);
        }
        return new CholeskyDecomposition(squares).getSolver().solve(products);
    }

    private double[] row(Near near, double[] at) {
        double[] x = new double[at.length + 1];
        x[0] = 1;
        for (int i = 0; i < at.length; i++) {
            x[i + 1] = projected.get(near.index())[i] - at[i];
        }
        return x;
    }

    private double[] adjusted(int parameter, List<Near> near, RealMatrix slopes, double[] at) {
        RealVector slope = slopes.getColumnVector(parameter);
        return near.stream()
                .mapToDouble(one -> {
                    double[] x = row(one, at);
                    x[0] = 0;
                    return reference.get(one.index()).scores()[parameter]
                            - slope.dotProduct(new ArrayRealVector(x, false));
                })
                .toArray();
    }

    private static Recovered recovered(
            int parameter, double truth, List<Near> near, double[] weights, double[] values) {
        List<Integer> order = IntStream.range(0, near.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        double sum = 0;
        double mean = 0;
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i];
            mean += weights[i] * values[i];
            below += values[i] < truth ? weights[i] : 0;
        }
        mean /= sum;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        List<Double> quantiles = new ArrayList<>();
        for (double p : new double[] {.05, .25, .75, .95}) {
            quantiles.add(quantile(p * sum, order, weights, values));
        }
        return new Recovered(parameter, truth, below / sum, mean, StrictMath.sqrt(squares / sum), quantiles);
    }

    private static double quantile(double share, List<Integer> order, double[] weights, double[] values) {
        double below = 0;
        for (int i : order) {
            below += weights[i];
            if (below >= share) {
                return values[i];
            }
        }
        return values[order.get(order.size() - 1)];
    }
}
