package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;

/**
 * Which runs an ensemble makes.
 *
 * @param scenario the scenario, resolved and checked
 * @param design the design points
 * @param draws the parameters that each run draws
 * @param seed master seed, any 64 bits
 * @param replicates most replicates of each design point, at least 1
 * @param keep how much is kept of each run
 */
public record EnsemblePlan(
        Scenario scenario, Design design, ParameterDraws draws, long seed, int replicates, Keep keep) {
    /**
     * How much is kept of a run.
     *
     * @param series whether daily series are kept
     * @param events number of replicates of each design point of which every event is kept, the first ones
     */
    public record Keep(boolean series, int events) {
        /** The same detail for every run. */
        static Keep all(Detail detail) {
            return new Keep(detail != Detail.METRICS, detail == Detail.EVENTS ? Integer.MAX_VALUE : 0);
        }

        /** The detail of a replicate. */
        public Detail of(int replicate) {
            if (replicate < events) {
                return Detail.EVENTS;
            }
            return series ? Detail.SERIES : Detail.METRICS;
        }
    }

    /** Checks the numbers. */
    public EnsemblePlan {
        if (replicates < 1) {
            throw new IllegalArgumentException(replicates + " replicates; allowed is 1 or more");
        }
    }

    /** The paths that have a value of their own in each run: those of the design, then the drawn parameters. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(design.paths());
        paths.addAll(draws.paths());
        return List.copyOf(paths);
    }

    /** Most runs that the ensemble can make. */
    public long mostRuns() {
        return (long) design.size() * replicates;
    }
}
