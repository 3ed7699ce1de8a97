package org.brinksim.scenario;

import java.util.List;

/** Parameters of how ceasefires come and go. */
public final class CeasefireParameters {
    /** Chance of a deal in a slice below rung 6, at neutral terms. */
    public static final Parameter DEAL_LOW = Parameter.named("deal_low", "1/slice", 0.12)
            .within(0, 0.999)
            .source("trial of the border level")
            .meaning("ceasefires", "chance of a deal in a slice below rung 6, at neutral terms")
            .shows("m_deals", Direction.UP);
    /** Hazard of a deal in a slice from rung 6, at neutral terms. */
    public static final Parameter DEAL_BASE = Parameter.named("deal_base", "1/slice", 0.04)
            .within(0, 10)
            .source("trial of the border level")
            .meaning("ceasefires", "hazard of a deal in a slice from rung 6, at neutral terms")
            .shows("m_days_rung6", Direction.DOWN);
    /** Rise of that hazard with each slice at rung 6 or above. */
    public static final Parameter DEAL_SLOPE = Parameter.named("deal_slope", "1/slice2", 0.03)
            .within(0, 10)
            .source("trial of the border level")
            .meaning("ceasefires", "rise of that hazard with each slice at rung 6 or above")
            .shows("m_days_rung6", Direction.DOWN);
    /** Weight of own dead in agreeing to a deal. */
    public static final Parameter AGREE_HURT = Parameter.named("agree_hurt", "utility", 0.1)
            .within(0, 5)
            .source("assumption")
            .meaning("ceasefires", "weight of own dead in agreeing to a deal")
            .shows("m_deals", Direction.UP);
    /** Weight of ground gained in agreeing to a deal. */
    public static final Parameter AGREE_OBJECTIVE = Parameter.named("agree_objective", "utility", 0.2)
            .within(0, 5)
            .source("assumption")
            .meaning("ceasefires", "weight of ground gained in agreeing to a deal")
            .shows("m_deals", Direction.UP);
    /** Weight of an open line between security chiefs in agreeing to a deal. */
    public static final Parameter AGREE_LINE = Parameter.named("agree_line", "utility", 0.3)
            .within(0, 5)
            .source("assumption")
            .meaning("ceasefires", "weight of an open line between security chiefs in agreeing to a deal")
            .shows("m_deals", Direction.EITHER);
    /** Shift of the share of deals that fail fast. */
    public static final Parameter CEASEFIRE_FAST_FAIL = Parameter.named("ceasefire_fast_fail", "logit", 0)
            .within(-5, 5)
            .prior(Prior.normal(0, 0.5))
            .source("assumption")
            .meaning("ceasefires", "shift of the share of deals that fail fast")
            .shows("m_deals_failed_2d", Direction.UP)
            .fitted();
    /** Share of deals of local commanders and governors that fail fast. */
    public static final Parameter FAST_FAIL_LOCAL = Parameter.named("fast_fail_local", "share", 0.667)
            .within(0, 1)
            .prior(Prior.beta(8, 4))
            .source("record of 2021 and 2022")
            .meaning("ceasefires", "share of deals of local commanders and governors that fail fast")
            .shows("m_deals_failed_2d", Direction.UP);
    /** Share of deals of security chiefs that fail fast. */
    public static final Parameter FAST_FAIL_CHIEF = Parameter.named("fast_fail_chief", "share", 0.43)
            .within(0, 1)
            .prior(Prior.beta(3, 4))
            .source("record of 2021 and 2022")
            .meaning("ceasefires", "share of deals of security chiefs that fail fast")
            .shows("m_deals_failed_2d", Direction.UP);
    /** Share of deals of presidents during fighting that fail fast. */
    public static final Parameter FAST_FAIL_PRESIDENT = Parameter.named("fast_fail_president", "share", 0.667)
            .within(0, 1)
            .prior(Prior.beta(8, 4))
            .source("record of 2021 and 2022")
            .meaning("ceasefires", "share of deals of presidents during fighting that fail fast")
            .shows("m_deals_failed_2d", Direction.UP);
    /** Weibull shape of the life of deals that fail fast. */
    public static final Parameter FAST_SHAPE = Parameter.named("fast_shape", "shape", 0.675)
            .within(0.1, 5)
            .prior(Prior.uniform(0.45, 0.9))
            .source("assumption")
            .meaning("ceasefires", "Weibull shape of the life of deals that fail fast")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Weibull scale of the life of deals that fail fast. */
    public static final Parameter FAST_HOURS = Parameter.named("fast_hours", "hours", 4)
            .within(0.1, 200)
            .prior(Prior.logNormal(4, 0.8))
            .source("assumption")
            .meaning("ceasefires", "Weibull scale of the life of deals that fail fast")
            .shows("m_deals", Direction.DOWN);
    /** Weibull shape of the life of other deals. */
    public static final Parameter SLOW_SHAPE = Parameter.named("slow_shape", "shape", 0.85)
            .within(0.1, 5)
            .prior(Prior.uniform(0.6, 1.1))
            .source("assumption")
            .meaning("ceasefires", "Weibull shape of the life of other deals")
            .shows("m_deals_failed_2d", Direction.DOWN);
    /** Weibull scale of the life of other deals. */
    public static final Parameter SLOW_DAYS = Parameter.named("slow_days", "days", 250)
            .within(1, 36500)
            .prior(Prior.logNormal(250, 0.6))
            .source("assumption")
            .meaning("ceasefires", "Weibull scale of the life of other deals")
            .shows("m_deals", Direction.DOWN);
    /** Effect of a buffer strip on the hazard of failure. */
    public static final Parameter HAZARD_BUFFER = Parameter.named("hazard_buffer", "log hazard", -0.6)
            .within(-5, 5)
            .prior(Prior.normal(-0.6, 0.3))
            .source("Fortna 2004 for the direction")
            .meaning("ceasefires", "effect of a buffer strip on the hazard of failure")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Effect of a joint commission on the hazard of failure. */
    public static final Parameter HAZARD_COMMISSION = Parameter.named("hazard_commission", "log hazard", -0.4)
            .within(-5, 5)
            .prior(Prior.normal(-0.4, 0.25))
            .source("Fortna 2004 for the direction")
            .meaning("ceasefires", "effect of a joint commission on the hazard of failure")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Effect of observers on the hazard of failure. */
    public static final Parameter HAZARD_OBSERVERS = Parameter.named("hazard_observers", "log hazard", -0.3)
            .within(-5, 5)
            .prior(Prior.normal(-0.3, 0.3))
            .source("Fortna 2004 for the direction")
            .meaning("ceasefires", "effect of observers on the hazard of failure")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Effect of a guarantee on the hazard of failure. */
    public static final Parameter HAZARD_GUARANTEE = Parameter.named("hazard_guarantee", "log hazard", -0.5)
            .within(-5, 5)
            .prior(Prior.normal(-0.5, 0.4))
            .source("Fortna 2004 for the direction")
            .meaning("ceasefires", "effect of a guarantee on the hazard of failure")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Effect of a decisive outcome on the hazard of failure. */
    public static final Parameter HAZARD_DECISIVE = Parameter.named("hazard_decisive", "log hazard", -0.4)
            .within(-5, 5)
            .prior(Prior.normal(-0.4, 0.3))
            .source("Fortna 2004 for the direction")
            .meaning("ceasefires", "effect of a decisive outcome on the hazard of failure")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Effect of the unresolved share of the line on the hazard of failure. */
    public static final Parameter HAZARD_UNRESOLVED = Parameter.named("hazard_unresolved", "log hazard", 0.8)
            .within(-5, 5)
            .prior(Prior.normal(0.8, 0.3))
            .source("assumption")
            .meaning("ceasefires", "effect of the unresolved share of the line on the hazard of failure")
            .shows("m_deals_failed_2d", Direction.EITHER);
    /** Chance that a deal restores a post or village that changed hands. */
    public static final Parameter RESTORE_SHARE = Parameter.named("restore_share", "share", 0.8)
            .within(0, 1)
            .source("assumption")
            .meaning("ceasefires", "chance that a deal restores a post or village that changed hands")
            .shows("m_territory_net_side", Direction.EITHER);

    static final List<Parameter> LIST = List.of(
            DEAL_LOW,
            DEAL_BASE,
            DEAL_SLOPE,
            AGREE_HURT,
            AGREE_OBJECTIVE,
            AGREE_LINE,
            CEASEFIRE_FAST_FAIL,
            FAST_FAIL_LOCAL,
            FAST_FAIL_CHIEF,
            FAST_FAIL_PRESIDENT,
            FAST_SHAPE,
            FAST_HOURS,
            SLOW_SHAPE,
            SLOW_DAYS,
            HAZARD_BUFFER,
            HAZARD_COMMISSION,
            HAZARD_OBSERVERS,
            HAZARD_GUARANTEE,
            HAZARD_DECISIVE,
            HAZARD_UNRESOLVED,
            RESTORE_SHARE);

    private CeasefireParameters() {}
}
