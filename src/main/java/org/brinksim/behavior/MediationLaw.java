package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * Who offers to mediate, who accepts, and what a mediator moves.
 *
 * <p>U(offer) = κ + w·interest·attention − d·doctrine, U(wait) = 0. A state accepts with log odds a0 + a1·ripeness +
 * a2·trust − a3·sovereignty − v·veto, the veto being the pressure of rival powers (Böhmelt 2011 for rivalry among third parties).
 * An accepted mediator adds style·(1 + lean) to relenting and agreeing: facilitation, formulation and manipulation have
 * rising effects (Beardsley, Quinn, Biswas &amp; Wilkenfeld 2006), and a mediator that leans to the listener is believed more
 * (Kydd 2003). Several mediators do best at two or three; enmity among them takes away (Böhmelt 2011).
 *
 * @param offer κ of an offer in an episode
 * @param quiet what is added to κ between episodes, at most 0
 * @param interest w
 * @param doctrine d
 * @param accept a0, log odds
 * @param ripe a1, log odds
 * @param trust a2, log odds
 * @param sovereignty a3, log odds
 * @param veto v, log odds
 * @param style effect of facilitation, formulation and manipulation, utility
 * @param lean weight of a lean to the listener
 * @param company gain of a second and third mediator
 */
public record MediationLaw(
        double offer,
        double quiet,
        double interest,
        double doctrine,
        double accept,
        double ripe,
        double trust,
        double sovereignty,
        double veto,
        Style style,
        double lean,
        double company) {

    /** The effects of the three styles, in units of utility. */
    public record Style(double facilitate, double formulate, double manipulate) {
        /** The effect of a style from 0, facilitating, over 1, formulating, to 2, manipulating. */
        public double at(double style) {
            return style <= 1
                    ? facilitate + style * (formulate - facilitate)
                    : formulate + (style - 1) * (manipulate - formulate);
        }
    }

    /**
     * How a third party sees a chance to offer.
     *
     * @param interest interest times attention, 0 to 1
     * @param doctrine doctrine of keeping out, 0 to 1
     * @param betweenEpisodes whether no fighting is on
     */
    public record Chance(double interest, double doctrine, boolean betweenEpisodes) {}

    /**
     * How a state sees an offer.
     *
     * @param ripeness ripeness, 0 to 1
     * @param trust trust in who offers, 0 to 1
     * @param sovereignty reluctance to let outsiders in, 0 to 1
     * @param veto Σ attention·dependence·enmity over rival powers
     */
    public record Proposal(double ripeness, double trust, double sovereignty, double veto) {}

    /** Writes the options of a third party. */
    public void appraise(Chance chance, Appraisal<Offering> appraisal) {
        appraisal.clear();
        appraisal.open(Offering.WAIT, 0);
        appraisal.open(Offering.OFFER, offer + (chance.betweenEpisodes() ? quiet : 0));
        appraisal.add(Offering.OFFER, Term.INTEREST, interest * chance.interest());
        appraisal.add(Offering.OFFER, Term.DOCTRINE, -doctrine * chance.doctrine());
    }

    /** Writes the options of a state, so that a choice of that precision has the log odds of the law. */
    public void appraise(Proposal proposal, double precision, Appraisal<Answer> appraisal) {
        appraisal.clear();
        appraisal.open(Answer.DECLINE, 0);
        appraisal.open(Answer.ACCEPT, accept / precision);
        appraisal.add(Answer.ACCEPT, Term.RIPENESS, ripe * proposal.ripeness() / precision);
        appraisal.add(Answer.ACCEPT, Term.TRUST, trust * proposal.trust() / precision);
        appraisal.add(Answer.ACCEPT, Term.SOVEREIGNTY, -sovereignty * proposal.sovereignty() / precision);
        appraisal.add(Answer.ACCEPT, Term.RIVAL_PRESSURE, -veto * proposal.veto() / precision);
    }

    /**
     * What one mediator adds to relenting and agreeing of a listener.
     *
     * @param manner style, 0 to 2
     * @param leaning lean to the listener, −1 to 1
     */
    public double effort(double manner, double leaning) {
        return StrictMath.max(0, style.at(manner) * (1 + lean * leaning));
    }

    /**
     * Factor on the best effort among several mediators: 1 for one, most for two and three, less for more.
     *
     * @param mediators number of mediators, from 1
     * @param enmity mean enmity among them, 0 to 1
     */
    public double coalition(int mediators, double enmity) {
        double factor = 1 + company * (mediators - 1) * (4 - mediators) / 2;
        return StrictMath.max(0, factor) * (1 - enmity);
    }
}
