package org.brinksim.experiment.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The scores that a linear regression on simulated worlds expects for given summaries: summary statistics with one dimension for each
 * fitted parameter (Fearnhead and Prangle 2012, "Constructing summary statistics for approximate Bayesian computation", J. Royal Statistical
 * Society B 74, 419–474). What a world does not have counts as the mean of the worlds that have it.
 */
final class Projection {
    /** Ridge, as a share of the number of worlds: keeps columns that hardly vary from blowing up. */
    private static final double RIDGE = 1e-3;

    private final Columns columns;
    private final RealMatrix coefficients;

    private Projection(Columns columns, RealMatrix coefficients) {
        this.columns = columns;
        this.coefficients = coefficients;
    }

    /** The regression on some worlds, at least one. */
    static Projection of(List<Guess> worlds) {
        int size = worlds.get(0).summaries().length;
        Columns columns = Columns.of(worlds, size);
        double[] middle = middle(worlds);
        RealMatrix squares = new Array2DRowRealMatrix(size, size);
        RealMatrix products = new Array2DRowRealMatrix(size, middle.length);
        for (Guess guess : worlds) {
            double[] x = columns.standardised(guess.summaries());
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    squares.addToEntry(i, j, x[i] * x[j]);
                }
                for (int k = 0; k < middle.length; k++) {
                    products.addToEntry(i, k, x[i] * (guess.scores()[k] - middle[k]));
                }
            }
        }
        for (int i = 0; i < size; i++) {
            squares.addToEntry(i, i, RIDGE * worlds.size());
            for (int j = 0; j < i; j++) {
                squares.setEntry(j, i, squares.getEntry(i, j));
            }
        }
        return new Projection(
                columns,
                new CholeskyDecomposition(squares).getSolver().solve(products).transpose());
    }

    private static double[] middle(List<Guess> worlds) {
        double[] middle = new double[worlds.get(0).scores().length];
        for (Guess guess : worlds) {
            for (int k = 0; k < middle.length; k++) {
                middle[k] += guess.scores()[k] / worlds.size();
            }
        }
        return middle;
    }

    /** The expected scores for summaries, but for a constant. */
    double[] of(double[] summaries) {
        return coefficients.operate(columns.standardised(summaries));
    }

    /** The difference of expected scores that differences of summaries make; NaN makes none. */
    double[] ofDifferences(double[] differences) {
        double[] x = new double[differences.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.isNaN(differences[i]) ? 0 : differences[i] / columns.spread()[i];
        }
        return coefficients.operate(x);
    }
}
