package org.brinksim.cli;

import java.util.Arrays;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;

/** How many resamples of the responses to a design take no more than some seconds. */
final class ResamplingCost {
    /** Resamples that are enough for percentiles. */
    static final int USUAL = 1000;

    private static final int LEAST = 200;
    private static final double PRODUCTS = 1e9;

    private ResamplingCost() {}

    /** Resamples of the responses of one metric: {@value #USUAL}, for large designs fewer. */
    static int affordable(SweepDesign design, double[][] responses) {
        long runs = Arrays.stream(responses).mapToLong(point -> point.length).sum();
        double each = runs * 2.0;
        if (design.method() instanceof Method.Saltelli saltelli && saltelli.secondOrder()) {
            each *= StrictMath.max(1, design.factors().size() / 2.0);
        }
        return (int) StrictMath.max(LEAST, StrictMath.min(USUAL, PRODUCTS / each));
    }
}
