package org.brinksim.scenario;

import java.util.List;

/** Parameters of mediators. */
public final class MediationParameters {
    /** Half-life of the pain of own losses, from which ripeness comes. */
    public static final Parameter PAIN_HALF_LIFE = Parameter.named("pain_half_life", "days", 60)
            .within(1, 3650)
            .source("assumption")
            .meaning("mediation", "half-life of the pain of own losses, from which ripeness comes")
            .shows("m_offers_accepted", Direction.UP);
    /** Inclination of a third party to offer mediation in an episode from rung 6. */
    public static final Parameter OFFER_INCLINATION = Parameter.named("offer_inclination", "utility", -1.5)
            .within(-10, 10)
            .source("assumption")
            .meaning("mediation", "inclination of a third party to offer mediation in an episode from rung 6")
            .shows("m_offers", Direction.UP);
    /** What is added to that inclination between episodes while grievance is fresh. */
    public static final Parameter OFFER_QUIET = Parameter.named("offer_quiet", "utility", -1)
            .within(-10, 0)
            .source("assumption")
            .meaning("mediation", "what is added to that inclination between episodes while grievance is fresh")
            .shows("m_offers", Direction.UP);
    /** Weight of interest times attention in offering. */
    public static final Parameter OFFER_INTEREST = Parameter.named("offer_interest", "utility", 2)
            .within(0, 20)
            .source("assumption")
            .meaning("mediation", "weight of interest times attention in offering")
            .shows("m_offers", Direction.UP);
    /** Weight of a doctrine of keeping out in offering and in consenting to more than words. */
    public static final Parameter OFFER_DOCTRINE = Parameter.named("offer_doctrine", "utility", 1.5)
            .within(0, 20)
            .source("assumption")
            .meaning(
                    "mediation", "weight of a doctrine of keeping out in offering and in consenting to more than words")
            .shows("m_offers", Direction.DOWN);
    /** Log odds that a state accepts an offer at neutral terms. */
    public static final Parameter ACCEPT_INCLINATION = Parameter.named("accept_inclination", "log odds", -2.2)
            .within(-10, 10)
            .prior(Prior.normal(-2.2, 0.5))
            .source("assumption")
            .meaning("mediation", "log odds that a state accepts an offer at neutral terms")
            .shows("m_offers_accepted", Direction.UP);
    /** Weight of ripeness in accepting an offer. */
    public static final Parameter ACCEPT_RIPE = Parameter.named("accept_ripe", "log odds", 0.8)
            .within(0, 10)
            .prior(Prior.halfNormal(1))
            .source("Zartman 1985 for the direction")
            .meaning("mediation", "weight of ripeness in accepting an offer")
            .shows("m_offers_accepted", Direction.UP);
    /** Weight of trust in accepting an offer. */
    public static final Parameter ACCEPT_TRUST = Parameter.named("accept_trust", "log odds", 0.8)
            .within(0, 10)
            .prior(Prior.halfNormal(1))
            .source("Kydd 2003 for the direction")
            .meaning("mediation", "weight of trust in accepting an offer")
            .shows("m_offers_accepted", Direction.UP);
    /** Weight of the reluctance to let outsiders in, in accepting an offer. */
    public static final Parameter ACCEPT_SOVEREIGNTY = Parameter.named("accept_sovereignty", "log odds", 0.4)
            .within(0, 10)
            .prior(Prior.halfNormal(0.5))
            .source("assumption")
            .meaning("mediation", "weight of the reluctance to let outsiders in, in accepting an offer")
            .shows("m_offers_accepted", Direction.DOWN);
    /** Weight of the pressure of rival powers against a mediator. */
    public static final Parameter ACCEPT_VETO = Parameter.named("accept_veto", "log odds", 1.5)
            .within(0, 20)
            .source("assumption")
            .meaning("mediation", "weight of the pressure of rival powers against a mediator")
            .shows("m_offers_accepted", Direction.DOWN);
    /** Effect of a mediator who facilitates. */
    public static final Parameter MEDIATION_FACILITATE = Parameter.named("mediation_facilitate", "utility", 0.2)
            .within(0, 5)
            .prior(Prior.halfNormal(0.3))
            .source("Beardsley, Quinn, Biswas & Wilkenfeld 2006 for the order")
            .meaning("mediation", "effect of a mediator who facilitates")
            .shows("m_deals", Direction.EITHER);
    /** Effect of a mediator who formulates. */
    public static final Parameter MEDIATION_FORMULATE = Parameter.named("mediation_formulate", "utility", 0.3)
            .within(0, 5)
            .prior(Prior.halfNormal(0.45))
            .source("Beardsley, Quinn, Biswas & Wilkenfeld 2006 for the order")
            .meaning("mediation", "effect of a mediator who formulates")
            .shows("m_deals", Direction.EITHER);
    /** Effect of a mediator who manipulates. */
    public static final Parameter MEDIATION_MANIPULATE = Parameter.named("mediation_manipulate", "utility", 0.5)
            .within(0, 5)
            .prior(Prior.halfNormal(0.7))
            .source("Beardsley, Quinn, Biswas & Wilkenfeld 2006 for the order")
            .meaning("mediation", "effect of a mediator who manipulates")
            .shows("m_deals", Direction.EITHER);
    /** Rise of that effect on the side a mediator leans to, and fall on the other. */
    public static final Parameter MEDIATOR_LEAN = Parameter.named("mediator_lean", "share", 0.5)
            .within(0, 1)
            .source("Kydd 2003 for the direction")
            .meaning("mediation", "rise of that effect on the side a mediator leans to, and fall on the other")
            .shows("m_deals", Direction.EITHER);
    /** Gain of a second and third mediator, lost again with a fourth. */
    public static final Parameter MEDIATION_COMPANY = Parameter.named("mediation_company", "share", 0.25)
            .within(0, 2)
            .source("Böhmelt 2011 for the form")
            .meaning("mediation", "gain of a second and third mediator, lost again with a fourth")
            .shows("m_deals", Direction.EITHER);
    /** Factor on the hazard of a mediated deal once the influence of the mediator lapses. */
    public static final Parameter MEDIATION_LAPSE_FACTOR = Parameter.named(
                    "mediation_lapse_factor", "hazard ratio", 1.45)
            .within(1, 5)
            .prior(Prior.uniform(1.1, 1.8))
            .source("Beardsley 2008")
            .meaning("mediation", "factor on the hazard of a mediated deal once the influence of the mediator lapses")
            .shows("m_deals", Direction.EITHER);
    /** Time until the influence of a mediator lapses. */
    public static final Parameter MEDIATION_LAPSE_DAYS = Parameter.named("mediation_lapse_days", "days", 540)
            .within(1, 36500)
            .prior(Prior.uniform(180, 900))
            .source("Beardsley 2008 for the direction")
            .meaning("mediation", "time until the influence of a mediator lapses")
            .shows("m_deals", Direction.EITHER);

    static final List<Parameter> LIST = List.of(
            PAIN_HALF_LIFE,
            OFFER_INCLINATION,
            OFFER_QUIET,
            OFFER_INTEREST,
            OFFER_DOCTRINE,
            ACCEPT_INCLINATION,
            ACCEPT_RIPE,
            ACCEPT_TRUST,
            ACCEPT_SOVEREIGNTY,
            ACCEPT_VETO,
            MEDIATION_FACILITATE,
            MEDIATION_FORMULATE,
            MEDIATION_MANIPULATE,
            MEDIATOR_LEAN,
            MEDIATION_COMPANY,
            MEDIATION_LAPSE_FACTOR,
            MEDIATION_LAPSE_DAYS);

    private MediationParameters() {}
}
