package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * The utilities with which a patron answers a request for arms.
 *
 * <p>U(refuse) = 0; U(approve) = κ + m·(kinship + commerce + shared threat + bloc + allegiance − ½) − r·max(0, b_j − b_i) + t·Σ_q
 * stance_q·attention_q·(b_qi − b_qj) − e·recent − o·(1 − attention). b is the backing that a state expects from a patron. Patrons
 * arm whom they are tied to and earn from (Kinsella 1998; Sislin 1994 for the motives of suppliers), and follow friends and
 * oppose rivals among the other patrons; equal ties to both states make a seller to both. Weights are assumptions.
 *
 * @param inclination κ
 * @param motives m
 * @param rivalClient r
 * @param thirdPowers t
 * @param embarrassment e
 * @param ownNeeds o
 */
public record ArmsSale(
        double inclination,
        double motives,
        double rivalClient,
        double thirdPowers,
        double embarrassment,
        double ownNeeds) {
    private static final double NEUTRAL = .5;

    /**
     * How a request appears to a patron.
     *
     * @param ties the patron's ties to the state
     * @param rivalTies by how much the other state may expect more backing, below 0 if less
     * @param thirdPowers Σ over the other patrons of stance · attention · (backing of the state − of the other state)
     * @param recent how fresh fighting at rung 6 or above is, 0 to 1
     * @param attention attention of the patron, 0 to 1
     */
    public record View(Ties ties, double rivalTies, double thirdPowers, double recent, double attention) {}

    /** What ties a patron to a state, each 0 to 1; an allegiance of ½ is neutral. */
    public record Ties(double kinship, double commerce, double sharedThreat, double bloc, double allegiance) {}

    /** Writes both answers and their terms. */
    public void appraise(View view, Appraisal<Approval> appraisal) {
        Ties ties = view.ties();
        appraisal.clear();
        appraisal.open(Approval.REFUSE, 0);
        appraisal.open(Approval.APPROVE, inclination);
        appraisal.add(Approval.APPROVE, Term.KINSHIP, motives * ties.kinship());
        appraisal.add(Approval.APPROVE, Term.COMMERCE, motives * ties.commerce());
        appraisal.add(Approval.APPROVE, Term.SHARED_THREAT, motives * ties.sharedThreat());
        appraisal.add(Approval.APPROVE, Term.BLOC, motives * ties.bloc());
        appraisal.add(Approval.APPROVE, Term.ALLEGIANCE, motives * (ties.allegiance() - NEUTRAL));
        appraisal.add(Approval.APPROVE, Term.RIVAL_CLIENT, -rivalClient * StrictMath.max(0, view.rivalTies()));
        appraisal.add(Approval.APPROVE, Term.THIRD_POWERS, thirdPowers * view.thirdPowers());
        appraisal.add(Approval.APPROVE, Term.EMBARRASSMENT, -embarrassment * view.recent());
        appraisal.add(Approval.APPROVE, Term.OWN_NEEDS, -ownNeeds * (1 - view.attention()));
    }
}
