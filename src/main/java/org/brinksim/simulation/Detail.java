package org.brinksim.simulation;

/** How much of a run is kept. */
public enum Detail {
    /** Metrics and lives of ceasefires only. */
    METRICS,
    /** Also the daily series. */
    SERIES,
    /** Also every event, with the reasons of every decision. */
    EVENTS
}
