package org.brinksim.experiment;

import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;

/** What an ensemble runs many times: a pure function of parameters and world, shared between threads. */
@FunctionalInterface
public interface Model {
    /**
     * Runs once.
     *
     * @param parameters values of all parameters of the run
     * @param world seed and replicate of the run
     * @param detail how much to keep
     */
    RunOutcome run(ParameterValues parameters, WorldSeed world, Detail detail);
}
