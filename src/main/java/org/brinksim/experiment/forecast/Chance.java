package org.brinksim.experiment.forecast;

import org.brinksim.statistics.GroupedProportion;

/**
 * How likely something is in a period.
 *
 * @param question what is asked, as the tables call it, for example {@code episode_25}
 * @param period the days
 * @param proportion the share of the runs in which it comes true, grouped by their parameters
 */
public record Chance(String question, Period period, GroupedProportion proportion) {}
