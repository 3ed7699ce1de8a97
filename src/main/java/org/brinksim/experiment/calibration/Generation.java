package org.brinksim.experiment.calibration;

/**
 * How a generation of the fit went.
 *
 * @param number number of the generation, from 0: the first is drawn from the prior
 * @param threshold largest distance that was accepted, in the units of this generation's distance
 * @param proposals worlds simulated
 * @param accepted worlds accepted
 * @param effectiveSize effective sample size of the accepted
 */
public record Generation(int number, double threshold, int proposals, int accepted, double effectiveSize) {}
