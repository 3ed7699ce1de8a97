package org.brinksim.output.folder;

import java.time.LocalDate;

/**
 * The spread of a series over the runs on one day.
 *
 * @param series name of the series
 * @param date the day
 * @param n number of runs
 * @param q05 5 % quantile
 * @param q25 25 % quantile
 * @param q50 median
 * @param q75 75 % quantile
 * @param q95 95 % quantile
 */
public record Band(String series, LocalDate date, int n, double q05, double q25, double q50, double q75, double q95) {}
