package org.brinksim.behavior;

/**
 * How many residents leave: D = population · readiness · (1 − e^(−b·fear)).
 *
 * <p>Fear is felt in slices of fire: one at rung 4 or 5, four from rung 6; threat of violence drives flight (Davenport,
 * Moore &amp; Poe 2003; Moore &amp; Shellman 2004).
 *
 * @param rate b per slice of fear
 */
public record Flight(double rate) {
    private static final int FIRE = 4;
    private static final int INCURSION = 6;
    private static final double INCURSION_FEAR = 4;

    /** Fear that a slice at a rung adds where it is felt. */
    public static double fear(int rung) {
        if (rung >= INCURSION) {
            return INCURSION_FEAR;
        }
        return rung >= FIRE ? 1 : 0;
    }

    /** A bound that {@link #away} never exceeds and that is quick to know: 1 − e^(−x) is at most x. */
    public double mostAway(double population, double readiness, double fear) {
        return population * readiness * (rate * fear);
    }

    /** Residents away at a level of fear, in persons. */
    public double away(double population, double readiness, double fear) {
        return population * readiness * -StrictMath.expm1(-rate * fear);
    }
}
