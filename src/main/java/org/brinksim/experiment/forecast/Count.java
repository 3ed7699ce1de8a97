package org.brinksim.experiment.forecast;

/**
 * How many of something there are in a period.
 *
 * @param quantity what is counted: the column of the metric
 * @param period the days
 * @param mean mean over runs
 * @param standardError standard error of the mean
 * @param low 5 % of the runs have as many or fewer
 * @param high 95 % of the runs have as many or fewer
 */
public record Count(String quantity, Period period, double mean, double standardError, double low, double high) {}
