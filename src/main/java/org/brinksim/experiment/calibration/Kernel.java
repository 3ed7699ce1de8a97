package org.brinksim.experiment.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;

/**
 * Moves scores: a normal distribution around a particle whose covariance is that of the population, narrowed to the bandwidth of a kernel
 * density estimate (Silverman 1986, eq. 4.14), so that proposals are spread like the population (West 1993, "Approximating posterior
 * distributions by mixtures", J. Royal Statistical Society B 55, 409–422).
 */
final class Kernel {
    /** Added to the variances so that a population without spread can still be moved. */
    private static final double LEAST_VARIANCE = 1e-9;

    private final RealMatrix root;

    Kernel(Population population) {
        int size = population.dimension();
        double[] mean = new double[size];
        for (int p = 0; p < population.size(); p++) {
            for (int i = 0; i < size; i++) {
                mean[i] += population.weight(p) * population.scores(p)[i];
            }
        }
        double bandwidth = StrictMath.pow(4 / (population.effectiveSize() * (size + 2)), 2. / (size + 4));
        RealMatrix covariance = new Array2DRowRealMatrix(size, size);
        for (int p = 0; p < population.size(); p++) {
            double[] scores = population.scores(p);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance.addToEntry(
                            i, j, bandwidth * population.weight(p) * (scores[i] - mean[i]) * (scores[j] - mean[j]));
                }
            }
        }
        for (int i = 0; i < size; i++) {
            covariance.addToEntry(i, i, LEAST_VARIANCE);
            for (int j = 0; j < i; j++) {
                covariance.setEntry(j, i, covariance.getEntry(i, j));
            }
        }
        root = new CholeskyDecomposition(covariance).getL();
    }

    /** Scores near others, from so many numbers of a stream, the first at an index. */
    double[] move(double[] from, Stream stream, long index) {
        double[] to = from.clone();
        for (int j = 0; j < to.length; j++) {
            double z = Draw.normal(stream.uniform(index + j), 0, 1);
            for (int i = j; i < to.length; i++) {
                to[i] += root.getEntry(i, j) * z;
            }
        }
        return to;
    }

    /** The density of a move, but for a factor that is the same for all. */
    double density(double[] from, double[] to) {
        double squares = 0;
        double[] solved = new double[to.length];
        for (int i = 0; i < to.length; i++) {
            double rest = to[i] - from[i];
            for (int j = 0; j < i; j++) {
                rest -= root.getEntry(i, j) * solved[j];
            }
            solved[i] = rest / root.getEntry(i, i);
            squares += solved[i] * solved[i];
        }
        return StrictMath.exp(-squares / 2);
    }
}
