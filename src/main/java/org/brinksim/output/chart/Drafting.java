package org.brinksim.output.chart;

import java.util.Optional;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.observed.ObservedRecord;

/**
 * What charts are drawn from.
 *
 * @param folder the finished folder
 * @param record what the record says about the two states, empty where none is shipped
 */
record Drafting(FinishedFolder folder, Optional<ObservedRecord> record) {
    static final int WIDTH = 760;

    /** The outcome of drafting a chart. */
    sealed interface Draft {}

    /** A chart that can be drawn. */
    record Drawn(Chart chart) implements Draft {}

    /** A chart for which the folder has no data, with the reason as a sentence. */
    record Left(String name, String reason) implements Draft {}
}
