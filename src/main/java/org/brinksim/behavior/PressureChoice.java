package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * Whether a patron puts a dependent state under economic pressure.
 *
 * <p>U(press) = κ + w·displeasure(h)·stability·attention − b·backing − d·doctrine, U(abstain) = 0. Dependence restrains
 * (Kinsella 1998); the form of the choice is an assumption.
 *
 * @param inclination κ
 * @param displeasure w
 * @param backing b
 * @param doctrine d
 */
public record PressureChoice(double inclination, double displeasure, double backing, double doctrine) {
    /**
     * How a patron sees a state in a fight.
     *
     * @param rung rung of the fight, 0 to 7
     * @param care stability times attention, 0 to 1
     * @param backing backing it gives the state, 0 to 1
     * @param doctrine doctrine of keeping out, 0 to 1
     */
    public record Client(int rung, double care, double backing, double doctrine) {}

    /** Writes the options. */
    public void appraise(Client client, Appraisal<Coercion> appraisal) {
        appraisal.clear();
        appraisal.open(Coercion.ABSTAIN, 0);
        appraisal.open(Coercion.PRESS, inclination);
        double displeased = PatronPull.displeasure(client.rung()) * client.care();
        appraisal.add(Coercion.PRESS, Term.INTEREST, displeasure * displeased);
        appraisal.add(Coercion.PRESS, Term.BACKING, -backing * client.backing());
        appraisal.add(Coercion.PRESS, Term.DOCTRINE, -doctrine * client.doctrine());
    }
}
