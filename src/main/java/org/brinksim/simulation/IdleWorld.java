package org.brinksim.simulation;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A schedule with one entry for each agent, none of which does more than count its days. */
final class IdleWorld extends SimState {
    private long ticks;

    IdleWorld(int agents) {
        super(0);
        for (int i = 0; i < agents; i++) {
            schedule.scheduleRepeating(Schedule.EPOCH, i, (Steppable) state -> ticks++);
        }
    }

    long run(int days) {
        for (int day = 0; day < days; day++) {
            schedule.step(this);
        }
        return ticks;
    }
}
