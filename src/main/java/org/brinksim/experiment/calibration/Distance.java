package org.brinksim.experiment.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.brinksim.evidence.Target;

/**
 * How far the summaries of a world lie from the record, counted in what the difference says about the fitted parameters.
 *
 * <p>Semi-automatic summaries (Fearnhead and Prangle 2012, "Constructing summary statistics for approximate Bayesian computation", J. Royal
 * Statistical Society B 74, 419–474): a linear regression on simulated worlds gives the expected scores of the parameters for given summaries;
 * the distance is the Euclidean one between the expected scores of the world and those of the record. A calibration takes it anew in every
 * generation, as Prangle (2017) does with weights. A value within the recorded range has no miss, and neither has what a world does not
 * have, for example losses in a clash that did not come: its absence shows in the chance of the clash.
 */
final class Distance {
    /** Ridge, as a share of the number of worlds: keeps columns that hardly vary from blowing up. */
    private static final double RIDGE = 1e-3;

    private final List<Target> targets;
    private final RealMatrix coefficients;

    private Distance(List<Target> targets, RealMatrix coefficients) {
        this.targets = targets;
        this.coefficients = coefficients;
    }

    /**
     * A distance with the regression on simulated worlds.
     *
     * @param targets the targets
     * @param worlds at least one world
     */
    static Distance among(List<Target> targets, List<Guess> worlds) {
        Columns columns = Columns.of(worlds, targets.size());
        int size = targets.size();
        RealMatrix squares = new Array2DRowRealMatrix(size, size);
        RealMatrix products = new Array2DRowRealMatrix(size, worlds.get(0).scores().length);
        double[] middle = middle(worlds);
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
        RealMatrix solved = new CholeskyDecomposition(squares).getSolver().solve(products);
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < middle.length; k++) {
                solved.setEntry(i, k, solved.getEntry(i, k) / columns.spread()[i]);
            }
        }
        return new Distance(List.copyOf(targets), solved.transpose());
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

    /** The distance of the summaries of a world from the record. */
    double of(double[] summaries) {
        double[] misses = new double[summaries.length];
        for (int i = 0; i < misses.length; i++) {
            misses[i] = Double.isNaN(summaries[i])
                    ? 0
                    : targets.get(i).weight() * targets.get(i).miss(summaries[i]);
        }
        double sum = 0;
        for (double score : coefficients.operate(misses)) {
            sum += score * score;
        }
        return StrictMath.sqrt(sum);
    }
}
