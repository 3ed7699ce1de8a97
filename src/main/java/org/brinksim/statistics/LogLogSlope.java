package org.brinksim.statistics;

import java.util.Optional;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The least-squares line log y = intercept + slope·log x, natural logarithms, with the t interval of the slope.
 *
 * @param slope the elasticity of y in x
 * @param intercept log y at x = 1
 * @param standardError standard error of the slope
 * @param n number of pairs
 * @param interval slope ± t·standard error with n − 2 degrees of freedom
 */
public record LogLogSlope(double slope, double intercept, double standardError, int n, Interval interval) {
    /**
     * Fits the line.
     *
     * @param x numbers above 0
     * @param y numbers above 0, as many
     * @param level nominal coverage of the interval, between 0 and 1
     * @return the line; nothing if there are fewer than three pairs or x does not vary
     * @throws IllegalArgumentException if a number is not above 0 or the lengths differ
     */
    public static Optional<LogLogSlope> fit(double[] x, double[] y, double level) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "A line needs pairs, but there are " + x.length + " x and " + y.length + " y");
        }
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < x.length; i++) {
            line.addData(log(x[i]), log(y[i]));
        }
        if (x.length < 3 || Double.isNaN(line.getSlope())) {
            return Optional.empty();
        }
        double half = MeanInterval.quantile(x.length - 2.0, level) * line.getSlopeStdErr();
        Interval interval = new Interval(line.getSlope() - half, line.getSlope() + half, level);
        return Optional.of(
                new LogLogSlope(line.getSlope(), line.getIntercept(), line.getSlopeStdErr(), x.length, interval));
    }

    private static double log(double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "No logarithm of " + value + "; allowed is above 0: leave out pairs with a zero");
        }
        return StrictMath.log(value);
    }
}
