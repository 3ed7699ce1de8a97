package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * The utilities of what a state can start on its own account.
 *
 * <p>U(none) = 0; U(works) = κ + Pol + Edge + B − R − C + v·(u − 1); U(reinforce) = U(works) + d·D; U(close) = κ + Pol + b·lost −
 * t·(τ − 1) + v·(u − 1); U(open) = κ − Pol + t·(τ − 1) − v·(u − 1); U(fortify) = κ + Pol − C + v·(u − 1) + d·D, with κ = ln(odds)/η,
 * so that at neutral terms the odds against none hold at any precision. u is the open share of the line over that of the
 * reference, τ the trade over that of the reference, D = ln[(1 + posts of the other)/(1 + own posts)] less its reference: what one side
 * builds for its safety threatens the other (Jervis 1978). Closing follows a lost fight or is bargaining by sanction (Baldwin
 * 1985). Choice by quantal response (Signorino 1999); the odds at neutral terms are assumptions.
 *
 * @param precision η
 * @param fortifyChance chance of building posts in a quarter at neutral terms
 * @param unresolved v
 * @param trade t
 * @param dilemma d
 * @param ban b
 */
public record MoveChoice(
        double precision, double fortifyChance, double unresolved, double trade, double dilemma, double ban) {
    /** Chance that an occasion at neutral terms becomes a crisis, apart from crossings: odds of 1 to 3 in all. */
    public static final double CRISIS_CHANCE = .25;

    private static final double WORKS_ODDS = 1.0 / 5;
    private static final double REINFORCE_ODDS = 2.0 / 15;
    private static final double CLOSE_ODDS = .02;
    private static final double OPEN_ODDS = .2;

    /**
     * How a state sees a sector.
     *
     * @param politics Pol
     * @param edge Edge at rung 6, centred
     * @param backing B, centred
     * @param restraint R at rung 3, centred
     * @param cost C at rung 3, centred
     * @param openShare u, 1 at the reference
     * @param tradeShare τ, 1 at the reference
     * @param dilemma D, centred
     */
    public record View(
            double politics,
            double edge,
            double backing,
            double restraint,
            double cost,
            double openShare,
            double tradeShare,
            double dilemma) {}

    /** Writes the options of an occasion and their terms; crossings are closed, opened or neither. */
    public void onOccasion(View view, boolean canClose, boolean canOpen, Appraisal<StateMove> appraisal) {
        appraisal.clear();
        appraisal.open(StateMove.NONE, 0);
        crisis(view, StateMove.START_WORKS, WORKS_ODDS, appraisal);
        crisis(view, StateMove.REINFORCE, REINFORCE_ODDS, appraisal);
        appraisal.add(StateMove.REINFORCE, Term.SECURITY_DILEMMA, dilemma * view.dilemma());
        if (canClose) {
            close(view, appraisal);
        }
        if (canOpen) {
            appraisal.open(StateMove.OPEN_CROSSINGS, inclination(OPEN_ODDS));
            appraisal.add(StateMove.OPEN_CROSSINGS, Term.POLITICS, -view.politics());
            appraisal.add(StateMove.OPEN_CROSSINGS, Term.TRADE, trade * (view.tradeShare() - 1));
            appraisal.add(StateMove.OPEN_CROSSINGS, Term.STAKE, unresolved * (1 - view.openShare()));
        }
    }

    /** Writes the options after a fight that was lost: close the crossings or not. */
    public void afterLoss(View view, Appraisal<StateMove> appraisal) {
        appraisal.clear();
        appraisal.open(StateMove.NONE, 0);
        close(view, appraisal);
        appraisal.add(StateMove.CLOSE_CROSSINGS, Term.HURT, ban);
    }

    /** Writes the options of a quarter: build posts or not. */
    public void ofQuarter(View view, Appraisal<StateMove> appraisal) {
        appraisal.clear();
        appraisal.open(StateMove.NONE, 0);
        appraisal.open(StateMove.FORTIFY, inclination(fortifyChance / (1 - fortifyChance)));
        appraisal.add(StateMove.FORTIFY, Term.POLITICS, view.politics());
        appraisal.add(StateMove.FORTIFY, Term.COST, -view.cost());
        appraisal.add(StateMove.FORTIFY, Term.STAKE, unresolved * (view.openShare() - 1));
        appraisal.add(StateMove.FORTIFY, Term.SECURITY_DILEMMA, dilemma * view.dilemma());
    }

    private void crisis(View view, StateMove move, double odds, Appraisal<StateMove> appraisal) {
        appraisal.open(move, inclination(odds));
        appraisal.add(move, Term.POLITICS, view.politics());
        appraisal.add(move, Term.EDGE, view.edge());
        appraisal.add(move, Term.BACKING, view.backing());
        appraisal.add(move, Term.RESTRAINT, -view.restraint());
        appraisal.add(move, Term.COST, -view.cost());
        appraisal.add(move, Term.STAKE, unresolved * (view.openShare() - 1));
    }

    private void close(View view, Appraisal<StateMove> appraisal) {
        appraisal.open(StateMove.CLOSE_CROSSINGS, inclination(CLOSE_ODDS));
        appraisal.add(StateMove.CLOSE_CROSSINGS, Term.POLITICS, view.politics());
        appraisal.add(StateMove.CLOSE_CROSSINGS, Term.TRADE, -trade * (view.tradeShare() - 1));
        appraisal.add(StateMove.CLOSE_CROSSINGS, Term.STAKE, unresolved * (view.openShare() - 1));
    }

    private double inclination(double odds) {
        return StrictMath.log(odds) / precision;
    }

    /** D: logarithm of the other side's posts over own ones, each raised by 1 so that none is a possible number. */
    public static double dilemma(double own, double other) {
        return StrictMath.log((1 + other) / (1 + own));
    }
}
