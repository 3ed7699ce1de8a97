package org.brinksim.experiment;

import java.util.List;
import org.brinksim.simulation.EpisodeOutcome;

/** The probabilities that an ensemble gives: the share of runs in which something happens. */
public enum EnsembleChance {
    /** An episode with at least 25 dead begins in the first 90 days. */
    P_25_90D(
            "p_25_90d",
            90,
            "25 dead within 90 days",
            "share of runs in which an episode with at least 25 dead begins in the first 90 days") {
        @Override
        boolean happens(List<EpisodeOutcome> episodes) {
            return episodes.stream().anyMatch(episode -> episode.firstDay() < 90 && episode.deadTotal() >= 25);
        }
    },
    /** Episodes of the first 365 days leave at least 100 dead. */
    P_100_365D(
            "p_100_365d",
            365,
            "100 dead within 365 days",
            "share of runs in which the episodes that begin in the first 365 days leave at least 100 dead") {
        @Override
        boolean happens(List<EpisodeOutcome> episodes) {
            return episodes.stream()
                            .filter(episode -> episode.firstDay() < 365)
                            .mapToInt(EpisodeOutcome::deadTotal)
                            .sum()
                    >= 100;
        }
    },
    /** An episode leaves at least 1,000 dead. */
    P_WAR("p_war", 1, "war (1,000 dead)", "share of runs with an episode of at least 1,000 dead") {
        @Override
        boolean happens(List<EpisodeOutcome> episodes) {
            return episodes.stream().anyMatch(episode -> episode.deadTotal() >= 1_000);
        }
    };

    private final String key;
    private final int days;
    private final String phrase;
    private final String meaning;

    EnsembleChance(String key, int days, String phrase, String meaning) {
        this.key = key;
        this.days = days;
        this.phrase = phrase;
        this.meaning = meaning;
    }

    abstract boolean happens(List<EpisodeOutcome> episodes);

    /** The name in files. */
    public String key() {
        return key;
    }

    /** The shortest calendar for which it is defined, in days. */
    public int days() {
        return days;
    }

    /** What happens, in a few words. */
    public String phrase() {
        return phrase;
    }

    /** What it is, in one sentence. */
    public String meaning() {
        return meaning;
    }
}
