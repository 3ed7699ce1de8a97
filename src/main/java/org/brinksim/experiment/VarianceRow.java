package org.brinksim.experiment;

import org.brinksim.statistics.VarianceComponents;

/**
 * How much of the variance of a metric over the runs of a design point is chance and how much comes from their parameters.
 *
 * @param metric column name of the metric
 * @param parts the variance between particles of the posterior, and within them
 */
public record VarianceRow(String metric, VarianceComponents parts) {}
