package org.brinksim.experiment.validation;

/**
 * What is known on the day on which an incident opens: the class by which its chance of rung 6 within a week is forecast.
 *
 * @param shots whether it opens at rung 4 or above
 * @param highStake whether its segment has a stake of at least one half
 * @param recentDead whether any dead were reported in the 90 days before
 * @param politics 0, 1 or 2: how far both leaderships are committed, by dated conditions
 */
record Situation(boolean shots, boolean highStake, boolean recentDead, int politics) {
    static final int RECENT_DAYS = 90;
    static final int WEEK = 7;
    static final double HIGH_STAKE = .5;
    private static final double STRONG = 1.5;

    /** The class of politics from the sum of commitments and succession pressures of both sides, 0 to 4. */
    static int politics(double sum) {
        return sum <= 0 ? 0 : sum < STRONG ? 1 : 2;
    }
}
