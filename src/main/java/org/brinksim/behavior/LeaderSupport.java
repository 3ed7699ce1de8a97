package org.brinksim.behavior;

/**
 * How fighting changes the support of a leadership.
 *
 * <p>Δ = r0·control·1{rung ≥ 6} − r1·openness·√dead/10 − r2·1{ground lost} for a day of fighting: a rally where the leadership
 * speaks alone (Mueller 1973; Baum &amp; Potter 2008 on who controls what the public hears), a loss where own dead are
 * known. The logarithm of Mueller's casualties is replaced by a root, which is defined at zero. Support returns to its usual
 * level with a half-life between 70 days in an open and 200 days in a closed public. Sizes and half-lives are assumptions.
 *
 * @param rally r0, share of support a day
 * @param losses r1, share of support at 100 own dead a day
 * @param ground r2, share of support for a day on which a post or village is lost
 */
public record LeaderSupport(double rally, double losses, double ground) {
    private static final double OPEN_HALF_LIFE = 70;
    private static final double CLOSED_HALF_LIFE = 200;
    private static final double ROOT_OF_HUNDRED = 10;

    /**
     * What a day of fighting looks like to a public.
     *
     * @param atIncursion whether there was fighting at rung 6 or above
     * @param dead own dead of the day
     * @param lostGround whether a post or village was lost
     */
    public record FightingDay(boolean atIncursion, int dead, boolean lostGround) {}

    /** Change of support, as a share of the public, by a day of fighting; control and openness from 0 to 1. */
    public double change(double control, double openness, FightingDay day) {
        double won = day.atIncursion() ? rally * control : 0;
        double lost = losses * openness * StrictMath.sqrt(day.dead()) / ROOT_OF_HUNDRED;
        return won - lost - (day.lostGround() ? ground : 0);
    }

    /** Days in which half of a deviation from usual support is gone; openness from 0 to 1. */
    public static double halfLife(double openness) {
        return openness * OPEN_HALF_LIFE + (1 - openness) * CLOSED_HALF_LIFE;
    }
}
