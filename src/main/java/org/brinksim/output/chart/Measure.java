package org.brinksim.output.chart;

import java.util.List;
import org.brinksim.output.MetricPhrase;

/**
 * What an axis or a colour measures.
 *
 * @param words what it is, for instance {@code dead reported}
 * @param unit its unit, empty for none
 */
public record Measure(String words, String unit) {
    /** Checks that there are words. */
    public Measure {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a measure without words; give it a few, for instance dead reported");
        }
    }

    /**
     * A metric or a probability by its name in files.
     *
     * @param metric name of the column, for instance {@code m_deaths}
     * @param stateIds ids of the two states
     */
    public static Measure of(String metric, List<String> stateIds) {
        return new Measure(MetricPhrase.of(metric, stateIds), MetricPhrase.unit(metric, stateIds));
    }

    /** The label of an axis: the words with the unit, beginning with a capital letter. */
    String axis() {
        String text = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return unit.isBlank() || words.contains(unit) ? text : text + " (" + unit + ")";
    }

    /** A number with the unit. */
    String with(double value) {
        return unit.isBlank() || words.contains(unit) ? Rounded.brief(value) : Rounded.brief(value) + " " + unit;
    }
}
