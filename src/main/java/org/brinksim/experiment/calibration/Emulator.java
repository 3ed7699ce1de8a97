package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * The mean of a summary as a quadratic function of the scores, fitted to simulated worlds by least squares; what it leaves over is chance,
 * nuisances and lack of fit together.
 */
final class Emulator {
    private final double[] coefficients;
    private final double residual;
    private final double explained;

    private Emulator(double[] coefficients, double residual, double explained) {
        this.coefficients = coefficients;
        this.residual = residual;
        this.explained = explained;
    }

    /**
     * Fits one summary; null when fewer worlds than three for each coefficient have it.
     *
     * @param scores scores of each world
     * @param values value of the summary in each world; NaN where it has none
     */
    static @org.jspecify.annotations.Nullable Emulator fit(List<double[]> scores, double[] values) {
        List<double[]> rows = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                rows.add(terms(scores.get(i)));
                known.add(values[i]);
            }
        }
        if (rows.isEmpty() || rows.size() < 3 * (rows.get(0).length + 1)) {
            return null;
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(
                known.stream().mapToDouble(Double::doubleValue).toArray(), rows.toArray(double[][]::new));
        double total = regression.calculateTotalSumOfSquares();
        return new Emulator(
                regression.estimateRegressionParameters(),
                StrictMath.sqrt(regression.estimateErrorVariance()),
                total > 0 ? regression.calculateRSquared() : 0);
    }

    /** Every score, every square and every product of two. */
    private static double[] terms(double[] scores) {
        List<Double> terms = new ArrayList<>();
        for (double score : scores) {
            terms.add(score);
        }
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j <= i; j++) {
                terms.add(scores[i] * scores[j]);
            }
        }
        return terms.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The emulated mean at some scores. */
    double mean(double[] scores) {
        double[] terms = terms(scores);
        double mean = coefficients[0];
        for (int i = 0; i < terms.length; i++) {
            mean += coefficients[i + 1] * terms[i];
        }
        return mean;
    }

    /** Standard deviation of single worlds around the mean. */
    double residual() {
        return residual;
    }

    /** Share of the variance among worlds that the scores explain, 0 to 1. */
    double explained() {
        return explained;
    }
}
