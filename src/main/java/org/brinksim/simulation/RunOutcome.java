package org.brinksim.simulation;

import java.util.List;
import org.brinksim.conflict.Event;
import org.brinksim.scenario.Series;

/** What one run gives: metrics, the lives of its ceasefires and, when asked for, daily series and events. Immutable. */
public final class RunOutcome {
    final double[] metrics;
    final int[][] series;
    private final List<EpisodeOutcome> episodes;
    private final List<CeasefireLife> ceasefires;
    private final List<Transfer> transfers;
    private final List<Act> acts;
    private final List<Event> events;
    final int[] segmentIncidents;

    RunOutcome(
            double[] metrics,
            int[][] series,
            int[] segmentIncidents,
            List<EpisodeOutcome> episodes,
            List<CeasefireLife> ceasefires,
            List<Transfer> transfers,
            List<Act> acts,
            List<Event> events) {
        this.metrics = metrics;
        this.series = series;
        this.segmentIncidents = segmentIncidents;
        this.episodes = List.copyOf(episodes);
        this.ceasefires = List.copyOf(ceasefires);
        this.transfers = List.copyOf(transfers);
        this.acts = List.copyOf(acts);
        this.events = List.copyOf(events);
    }

    /** Number of metrics. */
    public int metrics() {
        return metrics.length;
    }

    /** The metric of a column of {@link org.brinksim.scenario.Metric#columns}; NaN where there is none. */
    public double metric(int column) {
        return metrics[column];
    }

    /** Whether daily series were kept. */
    public boolean hasSeries() {
        return series.length > 0;
    }

    /** The value of a series on a day of the calendar, from 0. */
    public int value(Series name, int day) {
        return series[name.ordinal()][day];
    }

    /** Incidents on the segment at an index of the scenario's list. */
    public int incidents(int segment) {
        return segmentIncidents[segment];
    }

    /** Every episode, in order of its first day. */
    public List<EpisodeOutcome> episodes() {
        return episodes;
    }

    /** The life of every deal, in order of episodes and, within one, of time. */
    public List<CeasefireLife> ceasefires() {
        return ceasefires;
    }

    /** Every arrival of arms, in order of time. */
    public List<Transfer> transfers() {
        return transfers;
    }

    /** What patrons and organisations did about the fighting, in order of time. */
    public List<Act> acts() {
        return acts;
    }

    /** The event log in order of time; empty when not asked for. */
    public List<Event> events() {
        return events;
    }
}
