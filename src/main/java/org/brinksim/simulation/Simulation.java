package org.brinksim.simulation;

import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;

/**
 * Runs one scenario, one run at a time.
 *
 * <p>A run is a pure function of the scenario, the parameter values, the seed and the replicate. Instances are
 * immutable and may be shared between threads.
 */
public final class Simulation {
    private final Scenario scenario;

    /** A simulation of the scenario. */
    public Simulation(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The scenario that is simulated. */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Runs the scenario once.
     *
     * @param parameters values of all parameters of the run
     * @param world seed and replicate of the run
     * @param detail how much to keep
     */
    public RunOutcome run(ParameterValues parameters, WorldSeed world, Detail detail) {
        int columns = org.brinksim.scenario.Metric.columns(scenario.states()).size();
        int days = detail == Detail.METRICS ? 0 : scenario.calendar().days();
        int[][] series = new int[org.brinksim.scenario.Series.values().length][days];
        return new RunOutcome(
                new double[columns],
                series,
                new int[scenario.segments().size()],
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
    }
}
