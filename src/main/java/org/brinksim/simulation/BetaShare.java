package org.brinksim.simulation;

import org.brinksim.random.Draw;

/** A beta share that keeps its last value, because the same draw with the same mean is asked for in every slice. */
final class BetaShare {
    private double mean = Double.NaN;
    private double concentration = Double.NaN;
    private double value;

    /** The share of a uniform; callers give the same uniform each time. */
    double of(double u, double newMean, double newConcentration) {
        if (newMean != mean || newConcentration != concentration) {
            mean = newMean;
            concentration = newConcentration;
            value = Draw.beta(u, mean * concentration, (1 - mean) * concentration);
        }
        return value;
    }
}
