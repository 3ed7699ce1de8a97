package org.brinksim.experiment.calibration;

/**
 * One simulated world of a calibration.
 *
 * @param world number of the world
 * @param scores scores of the fitted parameters
 * @param summaries value of each target on its scale, NaN where there is nothing to measure
 */
public record Guess(long world, double[] scores, double[] summaries) {}
