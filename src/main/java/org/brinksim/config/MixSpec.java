package org.brinksim.config;

import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.Lever;
import org.brinksim.experiment.optimisation.SearchSettings;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A search of mixes of measures without problems.
 *
 * @param about what it says about itself
 * @param base the scenario without any measure
 * @param levers what a mix can set, at least one; each has the scenario's own value on the first day
 * @param aims one or two metrics that count besides the cost, the main one first
 * @param budget the most a mix may cost, ∞ for no limit
 * @param search how long and how wide
 * @param runs where chance and parameters of the runs come from
 * @param notes what a reader of the results should know, one sentence each
 * @param text the search as a file in canonical form
 */
public record MixSpec(
        Sweep.About about,
        Base base,
        List<Lever> levers,
        List<Aim> aims,
        double budget,
        SearchSettings search,
        Runs runs,
        List<String> notes,
        String text) {
    /** Copies the lists. */
    public MixSpec {
        levers = List.copyOf(levers);
        aims = List.copyOf(aims);
        notes = List.copyOf(notes);
    }

    /**
     * The scenario that the measures are added to.
     *
     * @param scenario the scenario
     * @param resolvedYaml the same as one file, which names no posterior
     * @param posterior the posterior that it names, empty for none
     */
    public record Base(Scenario scenario, String resolvedYaml, Optional<Posterior> posterior) {}

    /**
     * Where chance and parameters come from.
     *
     * @param seed master seed, null when the file does not say
     * @param uncertainty where parameters come from, null when the file does not say
     * @param held paths that keep their values then, because the file sets them
     */
    public record Runs(@Nullable Long seed, @Nullable Uncertainty uncertainty, List<String> held) {
        /** Copies the paths. */
        public Runs {
            held = List.copyOf(held);
        }
    }
}
