package org.brinksim.simulation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;

/** Makes simulations of many scenarios; what scenarios with the same segments have in common is worked out once. Threads may share it. */
public final class Simulations {
    private final Map<List<Segment>, Distances> distances = new ConcurrentHashMap<>();

    /** Starts with nothing worked out. */
    public Simulations() {}

    /** A simulation of the scenario. */
    public Simulation of(Scenario scenario) {
        return new Simulation(scenario, distances.computeIfAbsent(scenario.segments(), Distances::new));
    }
}
