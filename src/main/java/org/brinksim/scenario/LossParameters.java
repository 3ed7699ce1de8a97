package org.brinksim.scenario;

import java.util.List;

/** Parameters of losses, damage and the press. */
public final class LossParameters {
    /** Factor on all deaths. */
    public static final Parameter LETHALITY = Parameter.named("lethality", "factor", 1)
            .within(0, 20)
            .prior(Prior.logNormal(1, 0.3))
            .source("assumption")
            .meaning("losses", "factor on all deaths")
            .shows("m_deaths", Direction.UP)
            .fitted();
    /** Mean dead a day of a villagers' fight, both sides. */
    public static final Parameter DEATHS_BRAWL = Parameter.named("deaths_brawl", "1/day", 0.08)
            .within(0, 10)
            .source("trial of the border level")
            .meaning("losses", "mean dead a day of a villagers' fight, both sides")
            .shows("m_deaths", Direction.UP);
    /** Mean dead per engaged person and day at rung 4. */
    public static final Parameter DEATHS_SMALL_ARMS = Parameter.named("deaths_small_arms", "1/person-day", 0.01)
            .within(0, 1)
            .source("trial of the border level")
            .meaning("losses", "mean dead per engaged person and day at rung 4")
            .shows("m_deaths", Direction.UP);
    /** Mean dead per engaged person and day at rung 5. */
    public static final Parameter DEATHS_MORTARS = Parameter.named("deaths_mortars", "1/person-day", 0.002)
            .within(0, 1)
            .source("trial of the border level")
            .meaning("losses", "mean dead per engaged person and day at rung 5")
            .shows("m_deaths", Direction.UP);
    /** Mean dead per engaged person and day at rung 6. */
    public static final Parameter DEATHS_INCURSION = Parameter.named("deaths_incursion", "1/person-day", 0.002)
            .within(0, 1)
            .source("trial of the border level")
            .meaning("losses", "mean dead per engaged person and day at rung 6")
            .shows("m_deaths", Direction.UP);
    /** Mean dead per engaged person and day at rung 7. */
    public static final Parameter DEATHS_OPERATION = Parameter.named("deaths_operation", "1/person-day", 0.01)
            .within(0, 1)
            .source("trial of the border level")
            .meaning("losses", "mean dead per engaged person and day at rung 7")
            .shows("m_deaths", Direction.UP);
    /** Negative-binomial shape of the dead of a slice. */
    public static final Parameter LOSS_SHAPE = Parameter.named("loss_shape", "shape", 1)
            .within(0.05, 100)
            .prior(Prior.logNormal(1, 0.5))
            .source("assumption")
            .meaning("losses", "negative-binomial shape of the dead of a slice")
            .shows("m_deaths", Direction.EITHER);
    /** Spread between episodes of the common factor on deaths. */
    public static final Parameter SEVERITY_SPREAD = Parameter.named("severity_spread", "log s.d.", 0.3)
            .within(0, 3)
            .source("trial of the border level")
            .meaning("losses", "spread between episodes of the common factor on deaths")
            .shows("m_deaths", Direction.EITHER);
    /** Mean share of civilians among the dead. */
    public static final Parameter CIVILIAN_SHARE = Parameter.named("civilian_share", "share", 0.4545)
            .within(0.01, 0.99)
            .source("record of 2021 and 2022: Beta(5, 6) per episode")
            .meaning("losses", "mean share of civilians among the dead")
            .shows("m_deaths_civ", Direction.UP);
    /** Mean wounded per dead below rung 6. */
    public static final Parameter WOUNDED_LOW = Parameter.named("wounded_low", "ratio", 14)
            .within(0, 500)
            .source("record below rung 6: 170 hurt, 12 dead")
            .meaning("losses", "mean wounded per dead below rung 6")
            .shows("m_wounded", Direction.UP);
    /** Median wounded per dead from rung 6. */
    public static final Parameter WOUNDED_HIGH = Parameter.named("wounded_high", "ratio", 3.8)
            .within(0, 500)
            .prior(Prior.logNormal(3.8, 0.25))
            .source("record of 2021 and 2022")
            .meaning("losses", "median wounded per dead from rung 6")
            .shows("m_wounded", Direction.UP);
    /** Mean houses lost in a slice on a village segment from rung 6. */
    public static final Parameter HOUSES_RATE = Parameter.named("houses_rate", "houses/slice", 4)
            .within(0, 1000)
            .source("assumption")
            .meaning("losses", "mean houses lost in a slice on a village segment from rung 6")
            .shows("m_houses", Direction.UP);
    /** Chance that an incident below rung 4 without dead is reported. */
    public static final Parameter INCIDENT_DETECTION = Parameter.named("incident_detection", "share", 0.6)
            .within(0, 1)
            .prior(Prior.beta(6, 4))
            .source("assumption")
            .meaning("losses", "chance that an incident below rung 4 without dead is reported")
            .shows("m_incidents_reported", Direction.EITHER);
    /** Precision of the share of own dead that a state reports, between episodes. */
    public static final Parameter REPORTING_CONCENTRATION = Parameter.named("reporting_concentration", "count", 12)
            .within(1, 10000)
            .source("assumption")
            .meaning("losses", "precision of the share of own dead that a state reports, between episodes")
            .shows("m_deaths_reported", Direction.EITHER);
    /** Share of unreported incidents that grievance brings to light. */
    public static final Parameter DETECTION_GAIN = Parameter.named("detection_gain", "share", 0.2)
            .within(0, 1)
            .source("seed-4 names the mechanism; size is an assumption")
            .meaning("losses", "share of unreported incidents that grievance brings to light")
            .shows("m_incidents_reported", Direction.UP);

    static final List<Parameter> LIST = List.of(
            LETHALITY,
            DEATHS_BRAWL,
            DEATHS_SMALL_ARMS,
            DEATHS_MORTARS,
            DEATHS_INCURSION,
            DEATHS_OPERATION,
            LOSS_SHAPE,
            SEVERITY_SPREAD,
            CIVILIAN_SHARE,
            WOUNDED_LOW,
            WOUNDED_HIGH,
            HOUSES_RATE,
            INCIDENT_DETECTION,
            REPORTING_CONCENTRATION,
            DETECTION_GAIN);

    private LossParameters() {}
}
