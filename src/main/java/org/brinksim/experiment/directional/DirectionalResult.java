package org.brinksim.experiment.directional;

import org.brinksim.statistics.PairedRatio;

/**
 * What paired runs say about an expectation.
 *
 * @param test the expectation
 * @param with the change with every mechanism of the scenarios
 * @param without the change with the carrying mechanisms switched off on both sides
 */
public record DirectionalResult(DirectionalTest test, PairedRatio with, PairedRatio without) {}
