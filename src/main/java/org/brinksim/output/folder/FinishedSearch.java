package org.brinksim.output.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brinksim.experiment.Topic;

/**
 * A finished search of mixes of measures.
 *
 * @param origin where it comes from
 * @param topic what it asks
 * @param runs runs that were made
 * @param failed runs that failed
 * @param levers columns of the levers
 * @param aims the metrics that were aimed at, the first one the main one
 * @param mixes the mixes, the one without measures first
 * @param course the generations
 * @param meanings meaning and unit of columns, by name of the column
 */
public record FinishedSearch(
        Origin origin,
        Topic topic,
        long runs,
        long failed,
        List<String> levers,
        List<String> aims,
        List<MixRow> mixes,
        List<Generation> course,
        Map<String, FinishedFolder.Meaning> meanings)
        implements Finished {
    /**
     * A mix.
     *
     * @param number its number, 0 for the one without measures
     * @param values value of each lever
     * @param cost its cost, by the costs of the file
     * @param outcomes for each aim its mean over fresh runs
     * @param dominated whether another mix is better by these means
     * @param n fresh runs that finished
     */
    public record MixRow(
            int number, List<Double> values, double cost, List<Outcome> outcomes, boolean dominated, long n) {
        /** Copies the lists. */
        public MixRow {
            values = List.copyOf(values);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** A mean with its interval and the mean that the search had seen. */
    public record Outcome(double mean, double low, double high, double searched) {}

    /**
     * A generation.
     *
     * @param number its number, from 0
     * @param evaluations runs so far
     * @param front mixes of the first front
     * @param hypervolume volume that they dominate
     */
    public record Generation(int number, long evaluations, int front, double hypervolume) {}

    /** Copies the collections. */
    public FinishedSearch {
        levers = List.copyOf(levers);
        aims = List.copyOf(aims);
        mixes = List.copyOf(mixes);
        course = List.copyOf(course);
        meanings = Map.copyOf(meanings);
    }

    @Override
    public String title() {
        return topic.title();
    }

    /** The mix without measures; empty where the table has none. */
    public Optional<MixRow> nothing() {
        return mixes.stream().filter(mix -> mix.number() == 0).findFirst();
    }

    /** Name of a lever, as the file of the search calls it. */
    public String label(String lever) {
        String words = meaning(lever).words();
        int colon = words.lastIndexOf(": ");
        return colon > 0 ? words.substring(0, colon) : lever;
    }

    /** Meaning and unit of a column. */
    public FinishedFolder.Meaning meaning(String column) {
        return meanings.getOrDefault(column, new FinishedFolder.Meaning("", ""));
    }

    /** Whether more of an aim is better. */
    public boolean isMore(String aim) {
        return meaning(aim).words().endsWith("more");
    }
}
