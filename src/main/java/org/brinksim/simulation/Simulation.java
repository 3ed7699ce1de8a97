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
    private final Blueprint blueprint;

    /** A simulation of the scenario. */
    public Simulation(Scenario scenario) {
        this.blueprint = new Blueprint(scenario);
    }

    /**
     * A simulation of the scenario.
     *
     * @param scenario the scenario
     * @param distances those between its segments
     */
    Simulation(Scenario scenario, Distances distances) {
        this.blueprint = new Blueprint(scenario, distances);
    }

    /** The scenario that is simulated. */
    public Scenario scenario() {
        return blueprint.scenario();
    }

    /**
     * Runs the scenario once.
     *
     * @param parameters values of all parameters of the run
     * @param world seed and replicate of the run
     * @param detail how much to keep
     */
    public RunOutcome run(ParameterValues parameters, WorldSeed world, Detail detail) {
        World run = new World(blueprint, parameters, world, detail);
        run.run();
        return Outcomes.of(run);
    }
}
