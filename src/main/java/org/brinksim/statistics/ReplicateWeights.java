package org.brinksim.statistics;

import java.util.Arrays;

/**
 * How often each replicate counts, and products of means that the noise of replicates does not bias.
 *
 * <p>The product of the true means of two responses is estimated from different replicates alone: mean of a_j b_j′ over all j ≠ j′. Replicates
 * are independent of each other, so its expectation is the product, whether or not equal replicates of two points share their random
 * numbers. A single replicate is multiplied with itself, as there is no other.
 */
final class ReplicateWeights {
    private final double[] weights;
    private final double pairs;

    private ReplicateWeights(double[] weights) {
        this.weights = weights;
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        pairs = sum * sum - squares;
    }

    /** Each replicate counts once. */
    static ReplicateWeights equal(int replicates) {
        double[] weights = new double[replicates];
        Arrays.fill(weights, 1);
        return new ReplicateWeights(weights);
    }

    /** Replicates drawn with replacement, at least two different ones where there are two. */
    static ReplicateWeights resampled(int replicates, IndexDraws draws) {
        ReplicateWeights drawn;
        do {
            double[] weights = new double[replicates];
            for (int i = 0; i < replicates; i++) {
                weights[draws.below(replicates)]++;
            }
            drawn = new ReplicateWeights(weights);
        } while (replicates > 1 && drawn.pairs == 0);
        return drawn;
    }

    /** The product of the means of two responses, one value for each replicate. */
    double product(double[] a, double[] b) {
        if (weights.length == 1) {
            return a[0] * b[0];
        }
        double sumA = 0;
        double sumB = 0;
        double same = 0;
        for (int j = 0; j < weights.length; j++) {
            double weighted = weights[j] * a[j];
            sumA += weighted;
            sumB += weights[j] * b[j];
            same += weighted * weights[j] * b[j];
        }
        return (sumA * sumB - same) / pairs;
    }

    /** The variance of a response over replicates, the mean of (a_j − a_j′)²/2 over all j ≠ j′; NaN for a single one. */
    double variance(double[] a) {
        double mean = mean(a);
        double count = 0;
        double squares = 0;
        for (int j = 0; j < weights.length; j++) {
            count += weights[j];
            squares += weights[j] * (a[j] - mean) * (a[j] - mean);
        }
        return weights.length == 1 ? Double.NaN : count * squares / pairs;
    }

    /** The mean over replicates. */
    double mean(double[] a) {
        double sum = 0;
        double count = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * a[j];
            count += weights[j];
        }
        return sum / count;
    }
}
