package org.brinksim.experiment;

import org.brinksim.scenario.Series;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.ExactCounts;

/** How often each value of each daily series was seen, over runs; exact, so that the order of adding does not show. */
public final class SeriesCounts {
    private final ExactCounts[][] counts;

    /**
     * Starts empty.
     *
     * @param days number of days of the calendar
     */
    public SeriesCounts(int days) {
        counts = new ExactCounts[Series.values().length][days];
        for (ExactCounts[] row : counts) {
            for (int day = 0; day < days; day++) {
                row[day] = new ExactCounts();
            }
        }
    }

    /** Number of days. */
    public int days() {
        return counts[0].length;
    }

    /** Adds the series of a run. */
    public void add(RunOutcome outcome) {
        for (Series series : Series.values()) {
            ExactCounts[] row = counts[series.ordinal()];
            for (int day = 0; day < row.length; day++) {
                row[day].add(outcome.value(series, day));
            }
        }
    }

    /** What was seen of a series on a day, from 0; not to be changed. */
    public ExactCounts of(Series series, int day) {
        return counts[series.ordinal()][day];
    }
}
