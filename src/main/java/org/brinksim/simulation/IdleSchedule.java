package org.brinksim.simulation;

import org.brinksim.scenario.Scenario;

/**
 * A yardstick for speed: the agents of a scenario on a schedule that ticks them one by one, and none of them does anything.
 *
 * @param agents agents on the schedule
 * @param days days of a run
 */
public record IdleSchedule(int agents, int days) {
    private static final int PRESS = 1;

    /** The yardstick of a scenario: its segments, border commands, states, patrons and the press, over its calendar. */
    public static IdleSchedule of(Scenario scenario) {
        int states = scenario.states().size();
        int commands = states * scenario.sectors().size();
        int agents = scenario.segments().size()
                + commands
                + states
                + scenario.patrons().size()
                + PRESS;
        return new IdleSchedule(agents, scenario.calendar().days());
    }

    /** Runs all days on a fresh schedule and gives the number of ticks: agents times days. */
    public long run() {
        return new IdleWorld(agents).run(days);
    }
}
