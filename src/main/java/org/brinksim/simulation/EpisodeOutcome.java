package org.brinksim.simulation;

import java.util.List;

/**
 * What one episode came to.
 *
 * @param name name of the episode: first segment and first day
 * @param firstDay first day of fighting, from 0
 * @param lastDay last day of fighting
 * @param topRung highest rung, 0 to 7
 * @param bornRung rung at which it opened
 * @param fireSlices quarter days between the first and the last fire, both included; 0 without fire
 * @param days6 days with fighting at rung 6 or above
 * @param dead dead per side, in the order of the states
 * @param deadReported reported dead per side by the end of the calendar
 * @param civilianDead civilian dead of both sides
 * @param wounded wounded of both sides
 * @param displaced people displaced per side by it
 * @param gained segments each side gained in it, before any deal restored them
 * @param deals deals agreed in it
 * @param dealsFailed2d deals that failed within 2 days
 */
public record EpisodeOutcome(
        String name,
        int firstDay,
        int lastDay,
        int topRung,
        int bornRung,
        int fireSlices,
        int days6,
        List<Integer> dead,
        List<Integer> deadReported,
        int civilianDead,
        int wounded,
        List<Integer> displaced,
        List<Integer> gained,
        int deals,
        int dealsFailed2d) {
    public EpisodeOutcome {
        dead = List.copyOf(dead);
        deadReported = List.copyOf(deadReported);
        displaced = List.copyOf(displaced);
        gained = List.copyOf(gained);
    }

    /** Dead of both sides. */
    public int deadTotal() {
        return dead.get(0) + dead.get(1);
    }
}
