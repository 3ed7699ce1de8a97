package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * The utilities of climbing, holding, stepping down and breaking off.
 *
 * <p>U(hold) = 0; U(climb) = κ + stake + tft·1{h_j&gt;h_i} + Pol + Edge + B − R − C −
 * presence − pressure + arms of residents; U(step down) = κ_d − .15(h−2) +
 * tft·1{h_j&lt;h_i} + Hurt + R − Aud + Med; U(break off) = κ_b + Hurt + R − Aud + Med. Terms beside κ, stake, tft and Pol arrive centred
 * on the reference conditions.
 *
 * @param climbLocal κ_c of a climb below rung 6
 * @param climbIncursion κ_6
 * @param climbOperation κ_7
 * @param stepDown κ_d
 * @param breakOff κ_b
 * @param reciprocity tft
 * @param heightSlope fall of U(step down) with each rung above 2
 * @param stakeWeight weight of the stake around .4
 * @param endsByDealOnly whether fighting from rung 6 ends only by a deal
 */
public record LadderChoice(
        double climbLocal,
        double climbIncursion,
        double climbOperation,
        double stepDown,
        double breakOff,
        double reciprocity,
        double heightSlope,
        double stakeWeight,
        boolean endsByDealOnly) {

    /** The rung from which fighting ends only by a deal. */
    public static final int INCURSION = 6;

    /** The highest rung that is chosen. */
    public static final int TOP = 7;

    private static final double MEAN_STAKE = .4;
    private static final int BRAWL = 2;

    /**
     * How a side sees one slice.
     *
     * @param own own rung, 0 to 7
     * @param other rung of the other side
     * @param canClimb whether the side has the means for the next rung
     * @param stake stake of the place, 0 to 1
     * @param politics Pol
     * @param edge Edge, centred
     * @param backing B, centred
     * @param restraintAbove R at the next rung, centred
     * @param restraint R at the own rung, centred
     * @param cost C at the next rung, centred
     * @param hurt Hurt
     * @param audience Aud, centred
     * @param outside what outsiders on the ground, at the table and at the purse add
     * @param armedResidents what arms in the hands of residents add to a climb from rung 2 or 3
     */
    public record View(
            int own,
            int other,
            boolean canClimb,
            double stake,
            double politics,
            double edge,
            double backing,
            double restraintAbove,
            double restraint,
            double cost,
            double hurt,
            double audience,
            Outside outside,
            double armedResidents) {}

    /**
     * What outsiders do to the choice of a side; all 0 where nobody takes part.
     *
     * @param presence cost of the next rung under armed third-party troops
     * @param mediation what a mediator's effort adds to stepping down
     * @param pressure cost of the next rung under economic pressure by patrons
     */
    public record Outside(double presence, double mediation, double pressure) {
        /** Nobody takes part. */
        public static final Outside NONE = new Outside(0, 0, 0);
    }

    /** Writes the open options and their terms. */
    public void appraise(View view, Appraisal<Option> appraisal) {
        appraisal.clear();
        appraisal.open(Option.HOLD, 0);
        if (view.canClimb() && view.own() < TOP) {
            climb(view, appraisal);
        }
        boolean bound = endsByDealOnly && view.own() == INCURSION;
        if (view.own() > 0 && !bound) {
            appraisal.open(Option.STEP_DOWN, stepDown);
            appraisal.add(Option.STEP_DOWN, Term.HEIGHT, -heightSlope * (view.own() - BRAWL));
            if (view.other() < view.own()) {
                appraisal.add(Option.STEP_DOWN, Term.RECIPROCITY, reciprocity);
            }
            relent(view, Option.STEP_DOWN, appraisal);
        }
        if (view.own() > 0 && (!endsByDealOnly || StrictMath.max(view.own(), view.other()) < INCURSION)) {
            appraisal.open(Option.BREAK_OFF, breakOff);
            relent(view, Option.BREAK_OFF, appraisal);
        }
    }

    private void climb(View view, Appraisal<Option> appraisal) {
        appraisal.open(Option.CLIMB, inclination(view.own() + 1));
        appraisal.add(Option.CLIMB, Term.STAKE, stakeWeight * (view.stake() - MEAN_STAKE));
        if (view.other() > view.own()) {
            appraisal.add(Option.CLIMB, Term.RECIPROCITY, reciprocity);
        }
        appraisal.add(Option.CLIMB, Term.POLITICS, view.politics());
        appraisal.add(Option.CLIMB, Term.EDGE, view.edge());
        appraisal.add(Option.CLIMB, Term.BACKING, view.backing());
        appraisal.add(Option.CLIMB, Term.RESTRAINT, -view.restraintAbove());
        appraisal.add(Option.CLIMB, Term.COST, -view.cost());
        appraisal.add(Option.CLIMB, Term.PRESENCE, -view.outside().presence());
        appraisal.add(Option.CLIMB, Term.PRESSURE, -view.outside().pressure());
        appraisal.add(Option.CLIMB, Term.ARMED_RESIDENTS, view.armedResidents());
    }

    private static void relent(View view, Option option, Appraisal<Option> appraisal) {
        appraisal.add(option, Term.HURT, view.hurt());
        appraisal.add(option, Term.RESTRAINT, view.restraint());
        appraisal.add(option, Term.AUDIENCE, -view.audience());
        appraisal.add(option, Term.MEDIATION, view.outside().mediation());
    }

    private double inclination(int next) {
        if (next < INCURSION) {
            return climbLocal;
        }
        return next == INCURSION ? climbIncursion : climbOperation;
    }
}
