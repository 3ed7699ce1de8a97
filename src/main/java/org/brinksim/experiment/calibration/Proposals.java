package org.brinksim.experiment.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;

/**
 * Where the scores of a generation come from: a normal distribution with the mean and the widened covariance of the generation before
 * (adaptive importance sampling, Oh and Berger 1992), mixed with some of the prior so that no weight exceeds the inverse of that share
 * (defensive mixture, Hesterberg 1995). In eight dimensions its weights vary far less than those of a kernel around each particle.
 */
final class Proposals {
    /** Factor on the covariance. */
    private static final double WIDER = 1.3;
    /** Share that comes from the prior. */
    private static final double DEFENSIVE = 0.1;
    /** Added to the variances so that a generation without spread can still be moved. */
    private static final double LEAST_VARIANCE = 1e-9;

    private final double[] mean;
    private final RealMatrix root;
    private final double scale;

    Proposals(Population population) {
        int size = population.dimension();
        mean = new double[size];
        for (int p = 0; p < population.size(); p++) {
            for (int i = 0; i < size; i++) {
                mean[i] += population.weight(p) * population.scores(p)[i];
            }
        }
        root = new CholeskyDecomposition(covariance(population)).getL();
        double determinant = 1;
        for (int i = 0; i < size; i++) {
            determinant *= root.getEntry(i, i);
        }
        scale = 1 / determinant;
    }

    private RealMatrix covariance(Population population) {
        int size = mean.length;
        RealMatrix covariance = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = i == j ? LEAST_VARIANCE : 0;
                for (int p = 0; p < population.size(); p++) {
                    double[] scores = population.scores(p);
                    sum += WIDER * population.weight(p) * (scores[i] - mean[i]) * (scores[j] - mean[j]);
                }
                covariance.setEntry(i, j, sum);
                covariance.setEntry(j, i, sum);
            }
        }
        return covariance;
    }

    /** Proposed scores, from so many numbers of a stream and one more, the first at an index. */
    double[] draw(Stream stream, long index) {
        double[] normal = new double[mean.length];
        for (int i = 0; i < normal.length; i++) {
            normal[i] = Draw.normal(stream.uniform(index + 1 + i), 0, 1);
        }
        if (stream.uniform(index) < DEFENSIVE) {
            return normal;
        }
        double[] scores = mean.clone();
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j <= i; j++) {
                scores[i] += root.getEntry(i, j) * normal[j];
            }
        }
        return scores;
    }

    /** The density of the prior over that of the proposals. */
    double weight(double[] scores) {
        double fromPrior = 0;
        double fromMean = 0;
        double[] solved = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double rest = scores[i] - mean[i];
            for (int j = 0; j < i; j++) {
                rest -= root.getEntry(i, j) * solved[j];
            }
            solved[i] = rest / root.getEntry(i, i);
            fromMean += solved[i] * solved[i];
            fromPrior += scores[i] * scores[i];
        }
        double ratio = scale * StrictMath.exp((fromPrior - fromMean) / 2);
        return 1 / (DEFENSIVE + (1 - DEFENSIVE) * ratio);
    }
}
