package org.brinksim.simulation;

import org.brinksim.scenario.PoliticsParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** MEMORY: excitation and grievance fade. */
final class MemoryPhase implements Steppable {
    private final World world;
    private final double excitationKept;
    private final double grievanceKept;

    MemoryPhase(World world) {
        this.world = world;
        this.excitationKept = world.coefficients().hazard().dailyDecay();
        double halfLife = world.parameter(PoliticsParameters.GRIEVANCE_HALF_LIFE);
        this.grievanceKept = StrictMath.exp(-StrictMath.log(2) / halfLife);
    }

    @Override
    public void step(SimState state) {
        for (int s = 0; s < world.segments(); s++) {
            world.segment(s).calm(excitationKept);
        }
        world.state(0).forget(grievanceKept);
        world.state(1).forget(grievanceKept);
    }
}
