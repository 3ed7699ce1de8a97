package org.brinksim.experiment.forecast;

import java.time.LocalDate;

/**
 * Days that a forecast speaks of.
 *
 * @param number number of the last year, from 1
 * @param from first day
 * @param to last day
 * @param isCumulative whether it begins with the first day of the forecast even when the number is above 1
 */
public record Period(int number, LocalDate from, LocalDate to, boolean isCumulative) {}
