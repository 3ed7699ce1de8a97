package org.brinksim.behavior;

/**
 * What politics at home adds to the utility of climbing, and what backing down costs.
 *
 * <p>Pol = w·(γ_c·commitment + γ_g·grievance + γ_w·shift + δ·unrest·control): hands tied in public (Fearon 1994), past
 * losses, a closing window (Powell 2004) and diversion, whose weight may be zero (Richards et al. 1993).
 * Aud = α·openness·commitment from rung 4 (Fearon 1994).
 *
 * @param commitment w·γ_c
 * @param grievance w·γ_g
 * @param shift w·γ_w
 * @param diversion w·δ
 * @param audience α
 */
public record HomePolitics(double commitment, double grievance, double shift, double diversion, double audience) {
    /** Utility that politics adds to a climb; arguments on the scales of the inputs. */
    public double push(double committed, double grieved, double shifting, double unrest, double control) {
        return commitment * committed + grievance * grieved + shift * shifting + diversion * unrest * control;
    }

    /**
     * Hold of a hard line on the leadership: u·[commitment + (1 − commitment)·succession].
     *
     * <p>A word given in public ties hands (Fearon 1994), and so does a succession that is to be secured: the heir needs the loyalty
     * of those who bear arms, and a hard line is what it is bought with (Brownlee 2007 on hereditary succession; that it acts as a
     * commitment and joins with it like an independent chance is an assumption). A line that is settled is nothing to be hard about,
     * so both fall with u, the open share of the line over that of the reference.
     *
     * @param commitment public commitment, 0 to 1
     * @param succession pressure to secure a succession, 0 to 1
     * @param openShare u, 1 at the reference
     */
    public static double hardLine(double commitment, double succession, double openShare) {
        return openShare * (commitment + (1 - commitment) * succession);
    }

    /** Cost of backing down in public. */
    public double audienceCost(double openness, double committed) {
        return audience * openness * committed;
    }
}
