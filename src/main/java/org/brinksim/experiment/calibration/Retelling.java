package org.brinksim.experiment.calibration;

import java.util.List;
import java.util.Map;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The record as one simulated world has it: the course of all years, and each recorded trigger run several times.
 *
 * @param course the run of all years
 * @param crises what the recorded triggers led to, by name of their scenario
 */
public record Retelling(Told course, Map<String, Crisis> crises) {
    /** Copies the map. */
    public Retelling {
        crises = Map.copyOf(crises);
    }

    /**
     * A run with the scenario that it ran.
     *
     * @param scenario the scenario, for its days and states
     * @param run what came of it
     */
    public record Told(Scenario scenario, RunOutcome run) {}

    /**
     * What a recorded trigger led to.
     *
     * @param scenario the scenario that has the trigger
     * @param runs a fixed number of runs
     * @param told the run that stands for what happened: of a clash the first that reached rung 6, else the first of all; null when none did
     */
    public record Crisis(
            Scenario scenario,
            List<RunOutcome> runs,
            @Nullable RunOutcome told) {
        /** Copies the runs. */
        public Crisis {
            runs = List.copyOf(runs);
        }

        /** The first episode at rung 6 or above of the run that is told; null when there is none. */
        @Nullable
        EpisodeOutcome clash() {
            return told == null
                    ? null
                    : told.episodes().stream()
                            .filter(Retelling::isClash)
                            .findFirst()
                            .orElse(null);
        }
    }

    /** Whether a run has an episode at rung 6 or above. */
    static boolean hasClash(RunOutcome run) {
        return run.episodes().stream().anyMatch(Retelling::isClash);
    }

    private static boolean isClash(EpisodeOutcome episode) {
        return episode.topRung() >= Rung.INCURSION.level();
    }

    /** The crisis of a scenario. @throws IllegalArgumentException if it was not run */
    Crisis crisis(String scenario) {
        Crisis crisis = crises.get(scenario);
        if (crisis == null) {
            throw new IllegalArgumentException("no trigger is named " + scenario + "; there is " + crises.keySet());
        }
        return crisis;
    }
}
