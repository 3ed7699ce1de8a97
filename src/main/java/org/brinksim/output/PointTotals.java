package org.brinksim.output;

import java.util.List;
import org.brinksim.experiment.PointSummary;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.SeriesCounts;
import org.jspecify.annotations.Nullable;

/** What the runs of one design point add up to, as far as the folder tells it. */
final class PointTotals {
    private final String scenario;
    private final List<String> options;
    private final @Nullable PointSummary summary;
    private final SeriesCounts series;

    /**
     * Starts empty.
     *
     * @param scenario name of the scenario of the point
     * @param options the words chosen at the point
     * @param summary an empty summary, null when none is wanted
     * @param days days of the daily series, 0 when they are not wanted
     */
    PointTotals(String scenario, List<String> options, @Nullable PointSummary summary, int days) {
        this.scenario = scenario;
        this.options = List.copyOf(options);
        this.summary = summary;
        this.series = new SeriesCounts(days);
    }

    void add(RunRecord run) {
        if (summary != null) {
            summary.add(run);
        }
        if (series.days() > 0 && run.result() instanceof Finished done) {
            series.add(done.outcome());
        }
    }

    String scenario() {
        return scenario;
    }

    List<String> options() {
        return options;
    }

    @Nullable
    PointSummary summary() {
        return summary;
    }

    SeriesCounts series() {
        return series;
    }
}
