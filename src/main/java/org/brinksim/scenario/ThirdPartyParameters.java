package org.brinksim.scenario;

import java.util.List;

/** Parameters of organisations, pressure and interposition. */
public final class ThirdPartyParameters {
    /** Inclination of a member to consent to a proposal of its organisation. */
    public static final Parameter CONSENT_INCLINATION = Parameter.named("consent_inclination", "utility", 1.2)
            .within(-10, 10)
            .source("assumption")
            .meaning("organisations", "inclination of a member to consent to a proposal of its organisation")
            .shows("m_org_action_max", Direction.UP);
    /** Weight of a missing mandate against consent. */
    public static final Parameter CONSENT_MANDATE = Parameter.named("consent_mandate", "utility", 1)
            .within(0, 20)
            .source("assumption")
            .meaning("organisations", "weight of a missing mandate against consent")
            .shows("m_org_action_max", Direction.DOWN);
    /** Reluctance of a party to the fighting to consent to troops, less for lesser means. */
    public static final Parameter CONSENT_HOST = Parameter.named("consent_host", "utility", 4)
            .within(0, 20)
            .source("assumption")
            .meaning(
                    "organisations",
                    "reluctance of a party to the fighting to consent to troops, less for lesser means")
            .shows("m_org_action_max", Direction.DOWN);
    /** Weight of the reluctance to let outsiders in, in the consent of a party. */
    public static final Parameter CONSENT_SOVEREIGNTY = Parameter.named("consent_sovereignty", "utility", 2)
            .within(0, 20)
            .source("assumption")
            .meaning("organisations", "weight of the reluctance to let outsiders in, in the consent of a party")
            .shows("m_org_action_max", Direction.DOWN);
    /** Weight of ripeness in the consent of a party. */
    public static final Parameter CONSENT_RIPE = Parameter.named("consent_ripe", "utility", 4)
            .within(0, 20)
            .source("assumption")
            .meaning("organisations", "weight of ripeness in the consent of a party")
            .shows("m_org_action_max", Direction.UP);
    /** Weight of trust in the organisation in the consent of a party, around a half. */
    public static final Parameter CONSENT_TRUST = Parameter.named("consent_trust", "utility", 2)
            .within(0, 20)
            .source("assumption")
            .meaning("organisations", "weight of trust in the organisation in the consent of a party, around a half")
            .shows("m_org_action_max", Direction.EITHER);
    /** What a refused offer of its own adds to the consent of a lead state. */
    public static final Parameter CONSENT_LEAD = Parameter.named("consent_lead", "utility", 0.5)
            .within(0, 10)
            .source("assumption")
            .meaning("organisations", "what a refused offer of its own adds to the consent of a lead state")
            .shows("m_org_action_max", Direction.EITHER);
    /** Weight of grievance against a member that asks for help. */
    public static final Parameter CONSENT_GRIEVANCE = Parameter.named("consent_grievance", "utility", 1)
            .within(0, 10)
            .source("assumption")
            .meaning("organisations", "weight of grievance against a member that asks for help")
            .shows("m_org_action_max", Direction.EITHER);
    /** Inclination of a member to leave its organisation, a quarter. */
    public static final Parameter LEAVE_INCLINATION = Parameter.named("leave_inclination", "utility", -4)
            .within(-20, 10)
            .source("assumption")
            .meaning("organisations", "inclination of a member to leave its organisation, a quarter")
            .shows("m_org_action_max", Direction.EITHER);
    /** Weight of unrest under an open public in leaving. */
    public static final Parameter LEAVE_UNREST = Parameter.named("leave_unrest", "utility", 1.5)
            .within(0, 20)
            .source("assumption")
            .meaning("organisations", "weight of unrest under an open public in leaving")
            .shows("m_org_action_max", Direction.EITHER);
    /** Weight of bloc ties to the lead states against leaving. */
    public static final Parameter LEAVE_BLOC = Parameter.named("leave_bloc", "utility", 2)
            .within(0, 20)
            .source("assumption")
            .meaning("organisations", "weight of bloc ties to the lead states against leaving")
            .shows("m_org_action_max", Direction.EITHER);
    /** Inclination of a patron to press a dependent state economically, from rung 6. */
    public static final Parameter PRESS_INCLINATION = Parameter.named("press_inclination", "utility", -2)
            .within(-10, 10)
            .source("assumption")
            .meaning(
                    "pressure by patrons",
                    "inclination of a patron to press a dependent state economically, from rung 6")
            .shows("m_episodes_rung6", Direction.EITHER);
    /** Weight of displeasure at the rung times care for stability. */
    public static final Parameter PRESS_DISPLEASURE = Parameter.named("press_displeasure", "utility", 1.5)
            .within(0, 20)
            .source("assumption")
            .meaning("pressure by patrons", "weight of displeasure at the rung times care for stability")
            .shows("m_episodes_rung6", Direction.EITHER);
    /** Weight of backing for the state against pressing it. */
    public static final Parameter PRESS_BACKING = Parameter.named("press_backing", "utility", 1)
            .within(0, 20)
            .source("assumption")
            .meaning("pressure by patrons", "weight of backing for the state against pressing it")
            .shows("m_episodes_rung6", Direction.EITHER);
    /** Weight of economic pressure against climbing, at full dependence. */
    public static final Parameter PRESSURE_WEIGHT = Parameter.named("pressure_weight", "utility", 0.5)
            .within(0, 10)
            .source("Kinsella 1998 for the direction")
            .meaning("pressure by patrons", "weight of economic pressure against climbing, at full dependence")
            .shows("m_climbs_side", Direction.DOWN);
    /** Fall of the inclination to climb to rung 5 or 6 with 2,000 armed third-party troops between the sides. */
    public static final Parameter PRESENCE_WEIGHT = Parameter.named("presence_weight", "utility", 0.65)
            .within(0, 10)
            .prior(Prior.halfNormal(0.8))
            .source("Hultman, Kathman & Shannon 2014, from civil wars")
            .meaning(
                    "interposition",
                    "fall of the inclination to climb to rung 5 or 6 with 2,000 armed third-party troops between the sides")
            .shows("m_episodes_rung6", Direction.DOWN);

    static final List<Parameter> LIST = List.of(
            CONSENT_INCLINATION,
            CONSENT_MANDATE,
            CONSENT_HOST,
            CONSENT_SOVEREIGNTY,
            CONSENT_RIPE,
            CONSENT_TRUST,
            CONSENT_LEAD,
            CONSENT_GRIEVANCE,
            LEAVE_INCLINATION,
            LEAVE_UNREST,
            LEAVE_BLOC,
            PRESS_INCLINATION,
            PRESS_DISPLEASURE,
            PRESS_BACKING,
            PRESSURE_WEIGHT,
            PRESENCE_WEIGHT);

    private ThirdPartyParameters() {}
}
