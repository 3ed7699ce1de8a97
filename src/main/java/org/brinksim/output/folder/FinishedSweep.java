package org.brinksim.output.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.design.SweepDesign;

/**
 * A finished sweep with what analyses have added to it.
 *
 * @param origin where it comes from
 * @param topic what it asks
 * @param design its design
 * @param runs runs, the failed ones too
 * @param failed runs that failed
 * @param metrics the metrics that it asks about, the main one first; none when there are more than {@link #MOST_RUNS}
 * @param outbreak share of the runs with an episode of 25 dead or more; empty where no metric says it
 * @param sensitivity rows of a sensitivity analysis, none without one
 * @param boxes boxes of a discovery, none without one
 * @param figures the numbers of the scenario
 * @param failures some of the runs that failed
 * @param meanings meaning and unit of columns, by name of the column
 */
public record FinishedSweep(
        Origin origin,
        Topic topic,
        SweepDesign design,
        long runs,
        long failed,
        List<SweptMetric> metrics,
        Optional<SweptMetric> outbreak,
        List<SensitivityEntry> sensitivity,
        List<FoundBox> boxes,
        List<FigureRow> figures,
        List<FailedRun> failures,
        Map<String, FinishedFolder.Meaning> meanings)
        implements Finished {
    /** The most runs that are read for charts and report. */
    public static final long MOST_RUNS = 2_000_000;

    /** Copies the collections. */
    public FinishedSweep {
        metrics = List.copyOf(metrics);
        sensitivity = List.copyOf(sensitivity);
        boxes = List.copyOf(boxes);
        figures = List.copyOf(figures);
        failures = List.copyOf(failures);
        meanings = Map.copyOf(meanings);
    }

    @Override
    public String title() {
        return topic.title();
    }

    /** Whether there are too many runs to be read. */
    public boolean isTooLarge() {
        return runs > MOST_RUNS;
    }

    /** The unit of a factor, empty where it has none. */
    public String unit(String path) {
        FinishedFolder.Meaning meaning = meanings.get(Overrides.column(path));
        return meaning == null ? "" : meaning.unit();
    }
}
