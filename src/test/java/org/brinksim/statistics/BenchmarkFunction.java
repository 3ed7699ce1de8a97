package org.brinksim.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A function of the unit cube whose sensitivity indices are known.
 *
 * @param response the function
 * @param variance its variance
 * @param first first-order indices
 * @param total total indices
 */
@SuppressWarnings("ArrayRecordComponent")
record BenchmarkFunction(ToDoubleFunction<double[]> response, double variance, double[] first, double[] total) {
    /** The coefficients of the G function. */
    private static final double[] WEIGHTS = {0, 1, 4.5, 9, 99, 99, 99, 99};

    /** Ishigami and Homma 1990, with a = 7 and b = .1. */
    static BenchmarkFunction ishigami() {
        double pi4 = Math.pow(Math.PI, 4);
        double one = Math.pow(1 + .1 * pi4 / 5, 2) / 2;
        double two = 49 / 8.0;
        double both = .01 * pi4 * pi4 * (1 / 18.0 - 1 / 50.0);
        double all = one + two + both;
        return new BenchmarkFunction(
                BenchmarkFunction::ishigami, all, new double[] {one / all, two / all, 0}, new double[] {
                    (one + both) / all, two / all, both / all
                });
    }

    private static double ishigami(double[] u) {
        double[] x = Arrays.stream(u).map(place -> Math.PI * (2 * place - 1)).toArray();
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + .1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Sobol's G function (Saltelli and Sobol 1995) with coefficients 0, 1, 4.5, 9 and four times 99. */
    static BenchmarkFunction g() {
        double[] parts = Arrays.stream(WEIGHTS)
                .map(weight -> 1 / (3 * (1 + weight) * (1 + weight)))
                .toArray();
        double all = Arrays.stream(parts).reduce(1, (product, part) -> product * (1 + part));
        return new BenchmarkFunction(
                BenchmarkFunction::g,
                all - 1,
                Arrays.stream(parts).map(part -> part / (all - 1)).toArray(),
                Arrays.stream(parts)
                        .map(part -> part * all / (1 + part) / (all - 1))
                        .toArray());
    }

    private static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < u.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + WEIGHTS[i]) / (1 + WEIGHTS[i]);
        }
        return product;
    }
}
