package org.brinksim.output.folder;

import java.util.List;
import java.util.Map;

/**
 * A finished result folder, read back. Where a folder holds several design points, everything is of the first but the
 * alternatives of a comparison.
 *
 * @param origin where it comes from
 * @param designs number of design points in the folder
 * @param runs the runs that finished
 * @param bands spread of the series over the runs, by series and day
 * @param summary metrics over all runs
 * @param rungs daily rungs of the runs that were kept
 * @param events event log of the runs that were kept
 * @param segments what each segment saw
 * @param deals the lives of the deals of all runs
 * @param strategy patrons and organisations
 * @param figures the numbers of the scenario
 * @param failures runs that failed
 * @param meanings meaning and unit of columns, by name of the column
 * @param alternatives what was compared with the first design point, in order; empty unless the folder is a comparison
 */
public record FinishedFolder(
        Origin origin,
        int designs,
        RunTable runs,
        List<Band> bands,
        List<MetricSummary> summary,
        List<DailyRung> rungs,
        List<LoggedEvent> events,
        List<SegmentLoad> segments,
        List<DealLife> deals,
        Strategy strategy,
        List<FigureRow> figures,
        List<FailedRun> failures,
        Map<String, Meaning> meanings,
        List<Alternative> alternatives)
        implements Finished {
    /** What a column holds and its unit. */
    public record Meaning(String words, String unit) {}

    public FinishedFolder {
        bands = List.copyOf(bands);
        summary = List.copyOf(summary);
        rungs = List.copyOf(rungs);
        events = List.copyOf(events);
        segments = List.copyOf(segments);
        deals = List.copyOf(deals);
        figures = List.copyOf(figures);
        failures = List.copyOf(failures);
        meanings = Map.copyOf(meanings);
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public String title() {
        return origin.title().isEmpty() ? origin.name() : origin.title();
    }

    /** The band of one series, in order of days. */
    public List<Band> bands(String series) {
        return bands.stream().filter(band -> band.series().equals(series)).toList();
    }

    /** The column of a metric of one side, for example {@code m_deaths_reported_kgz}. */
    public static String sideMetric(String metric, String state) {
        return metric + "_" + state.toLowerCase(java.util.Locale.ROOT);
    }
}
