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

    /** Cost of backing down in public. */
    public double audienceCost(double openness, double committed) {
        return audience * openness * committed;
    }
}
