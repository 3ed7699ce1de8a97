package org.brinksim.behavior;

import org.brinksim.conflict.Rung;

/**
 * Arms in the hands of border residents: a villagers' fight turns into fire more easily, and residents die in it.
 *
 * <p>Both steps from a villagers' fight (rung 2) to fire (rung 4) gain climb/2·a, dead of a villagers' fight are multiplied by
 * 1 + brawl·ā and the civilian share of a side's dead by 1 + civilians·a, where a is the arming of the side's residents beyond the
 * reference conditions and ā the mean of both sides. Arming civilians spreads violence among them (Jentzsch, Kalyvas &amp;
 * Schubiger 2015, civil wars: an extrapolation); the sizes are assumptions.
 *
 * @param climb utility that full arming adds to both steps from rung 2 to 4 together
 * @param brawl relative rise of the dead of a villagers' fight
 * @param civilians relative rise of the civilian share
 */
public record ArmedResidents(double climb, double brawl, double civilians) {
    /** Utility that arms add to a climb to a rung; zero but for rungs 3 and 4. */
    public double climb(int nextRung, double beyondReference) {
        boolean village = nextRung == Rung.ALERT.level() || nextRung == Rung.SMALL_ARMS.level();
        return village ? climb / 2 * beyondReference : 0;
    }

    /** Factor on the dead of a villagers' fight, at least 0. */
    public double brawlFactor(double meanBeyondReference) {
        return StrictMath.max(0, 1 + brawl * meanBeyondReference);
    }

    /** Factor on the civilian share of a side's dead, at least 0. */
    public double civilianFactor(double beyondReference) {
        return StrictMath.max(0, 1 + civilians * beyondReference);
    }
}
