package org.brinksim.output.folder;

/**
 * A metric over all runs.
 *
 * @param metric name of the column
 * @param n number of runs with a value
 * @param mean mean
 * @param low lower end of the interval of the mean
 * @param high upper end of the interval of the mean
 * @param q05 5 % quantile
 * @param q50 median
 * @param q95 95 % quantile
 */
public record MetricSummary(
        String metric, int n, double mean, double low, double high, double q05, double q50, double q95) {}
