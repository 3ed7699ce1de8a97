package org.brinksim.output.folder;

import java.time.LocalDate;

/**
 * The highest rung of a run on one day.
 *
 * @param runId id of the run
 * @param date the day
 * @param rung level on the ladder, 0 to 7
 */
public record DailyRung(String runId, LocalDate date, int rung) {}
