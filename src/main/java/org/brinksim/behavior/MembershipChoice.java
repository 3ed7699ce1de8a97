package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * Whether a state stays in an organisation for another quarter.
 *
 * <p>U(leave) = κ + u·unrest·openness − b·bloc, U(stay) = 0: leaving costs the tie to the lead states, and an open public in
 * unrest asks for it. The form is an assumption.
 *
 * @param leave κ
 * @param unrest u
 * @param bloc b
 */
public record MembershipChoice(double leave, double unrest, double bloc) {
    /**
     * Writes the options.
     *
     * @param heard unrest times openness, 0 to 1
     * @param tied mean bloc tie to the lead states, 0 to 1
     * @param appraisal where they are written
     */
    public void appraise(double heard, double tied, Appraisal<Belonging> appraisal) {
        appraisal.clear();
        appraisal.open(Belonging.STAY, 0);
        appraisal.open(Belonging.LEAVE, leave);
        appraisal.add(Belonging.LEAVE, Term.UNREST, unrest * heard);
        appraisal.add(Belonging.LEAVE, Term.BLOC, -bloc * tied);
    }
}
