package org.brinksim.scenario;

/**
 * Where a parameter or input shows: raising it moves this metric in this direction.
 *
 * @param metric column name of the metric, for example {@code m_incidents}
 * @param direction where the metric goes
 */
public record Shows(String metric, Direction direction) {}
