package org.brinksim.experiment;

import java.util.List;

/**
 * What an experiment is about, in words.
 *
 * @param name short name, used for folders
 * @param title one line
 * @param question what it asks, a sentence or empty
 * @param metrics columns of the metrics it asks about, the main one first
 */
public record Topic(String name, String title, String question, List<String> metrics) {
    /** Copies the metrics. */
    public Topic {
        metrics = List.copyOf(metrics);
    }
}
