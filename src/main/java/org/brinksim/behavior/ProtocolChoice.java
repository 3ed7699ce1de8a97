package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * Whether a state agrees to a measure after a ceasefire has held.
 *
 * <p>U(agree) = κ + w·hurt + r·ripeness − c·commitment + l·line − s·sovereignty·1{observers} + Med, U(refuse) = 0. Agreements
 * with such measures last longer (Fortna 2004); what makes states agree to them is an assumption.
 *
 * @param inclination κ
 * @param hurt w
 * @param ripe r
 * @param commitment c
 * @param line l
 * @param sovereignty s
 */
public record ProtocolChoice(
        double inclination, double hurt, double ripe, double commitment, double line, double sovereignty) {
    /**
     * How a state sees a measure.
     *
     * @param hurt own dead in units of the tolerance, at most 5
     * @param ripeness ripeness, 0 to 1
     * @param commitment public commitment, 0 to 1
     * @param line open line between the security chiefs, 0 to 1
     * @param sovereignty reluctance to let outsiders in, 0 to 1
     * @param mediation effort of accepted mediators
     */
    public record Aftermath(
            double hurt, double ripeness, double commitment, double line, double sovereignty, double mediation) {}

    /** Writes the options. */
    public void appraise(Measure measure, Aftermath aftermath, Appraisal<Accord> appraisal) {
        appraisal.clear();
        appraisal.open(Accord.RESIST, 0);
        appraisal.open(Accord.CONCEDE, inclination);
        appraisal.add(Accord.CONCEDE, Term.HURT, hurt * aftermath.hurt());
        appraisal.add(Accord.CONCEDE, Term.RIPENESS, ripe * aftermath.ripeness());
        appraisal.add(Accord.CONCEDE, Term.COMMITMENT, -commitment * aftermath.commitment());
        appraisal.add(Accord.CONCEDE, Term.LINE, line * aftermath.line());
        appraisal.add(Accord.CONCEDE, Term.MEDIATION, aftermath.mediation());
        double outsiders = measure == Measure.OBSERVERS ? aftermath.sovereignty() : 0;
        appraisal.add(Accord.CONCEDE, Term.SOVEREIGNTY, -sovereignty * outsiders);
    }
}
