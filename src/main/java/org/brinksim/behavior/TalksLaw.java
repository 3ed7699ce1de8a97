package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * Whether a round of talks brings a stretch of the line, a joint body for water or nothing.
 *
 * <p>U(agree) = κ + r·ripeness − g·grievance − c·commitment − f·stall + l·line − s·sovereignty·swap + Med for each state,
 * U(refuse) = 0: ripeness after Zartman (1985), commitment after Fearon (1994). The stall halves with time after a refusal or
 * a fight with fire. Where the stakes are high a stretch changes hands against another, which costs sovereignty. The form is
 * an assumption.
 *
 * @param inclination κ
 * @param ripe r
 * @param grievance g
 * @param commitment c
 * @param stall f
 * @param line l
 * @param swap s
 */
public record TalksLaw(
        double inclination, double ripe, double grievance, double commitment, double stall, double line, double swap) {
    private static final double BASE = .5;

    /** The stake from which a stretch is not given without a swap of land; an assumption. */
    public static final double SWAP_STAKE = .6;

    /**
     * How a state sees what is on the table.
     *
     * @param ripeness ripeness, 0 to 1
     * @param grievance grievance
     * @param commitment public commitment, 0 to 1
     * @param stall what is left of a stall, 0 to 1
     * @param line open line between the security chiefs, 0 to 1
     * @param sovereignty reluctance to give up land where a swap is needed, else 0
     * @param mediation effort of accepted mediators
     */
    public record Table(
            double ripeness,
            double grievance,
            double commitment,
            double stall,
            double line,
            double sovereignty,
            double mediation) {}

    /** Factor on the rate of rounds: ½ + ripeness. */
    public static double pace(double ripeness) {
        return BASE + ripeness;
    }

    /** Writes the options of a state. */
    public void appraise(Table table, Appraisal<Accord> appraisal) {
        appraisal.clear();
        appraisal.open(Accord.RESIST, 0);
        appraisal.open(Accord.CONCEDE, inclination);
        appraisal.add(Accord.CONCEDE, Term.RIPENESS, ripe * table.ripeness());
        appraisal.add(Accord.CONCEDE, Term.GRIEVANCE, -grievance * table.grievance());
        appraisal.add(Accord.CONCEDE, Term.COMMITMENT, -commitment * table.commitment());
        appraisal.add(Accord.CONCEDE, Term.STALL, -stall * table.stall());
        appraisal.add(Accord.CONCEDE, Term.LINE, line * table.line());
        appraisal.add(Accord.CONCEDE, Term.SOVEREIGNTY, -swap * table.sovereignty());
        appraisal.add(Accord.CONCEDE, Term.MEDIATION, table.mediation());
    }
}
