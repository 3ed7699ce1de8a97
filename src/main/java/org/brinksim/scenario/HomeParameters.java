package org.brinksim.scenario;

import java.util.List;

/** Parameters of support, mobilisation, tenure and armed residents. */
public final class HomeParameters {
    /** Rally of a controlled public for a day of fighting at rung 6 or above. */
    public static final Parameter SUPPORT_RALLY = Parameter.named("support_rally", "share/day", 0.02)
            .within(-1, 1)
            .prior(Prior.normal(0.02, 0.04))
            .source("Mueller 1973 for the form; size an assumption")
            .meaning("home", "rally of a controlled public for a day of fighting at rung 6 or above")
            .shows("m_support_side_end", Direction.UP);
    /** Loss of support of an open public for a day with 100 own dead. */
    public static final Parameter SUPPORT_LOSSES = Parameter.named("support_losses", "share/day", 0.05)
            .within(0, 1)
            .prior(Prior.halfNormal(0.05))
            .source("Mueller 1973 for the form; size an assumption")
            .meaning("home", "loss of support of an open public for a day with 100 own dead")
            .shows("m_support_side_end", Direction.DOWN);
    /** Loss of support for a day on which a post or village is lost. */
    public static final Parameter SUPPORT_GROUND = Parameter.named("support_ground", "share/day", 0.05)
            .within(0, 1)
            .prior(Prior.halfNormal(0.05))
            .source("assumption")
            .meaning("home", "loss of support for a day on which a post or village is lost")
            .shows("m_support_side_end", Direction.DOWN);
    /** Rate at which own dead, in units of the tolerance, mobilise an open public. */
    public static final Parameter MOBILISATION_GAIN = Parameter.named("mobilisation_gain", "index", 0.3)
            .within(0, 10)
            .source("assumption")
            .meaning("home", "rate at which own dead, in units of the tolerance, mobilise an open public")
            .shows("m_rung_max", Direction.EITHER);
    /** Half-life of mobilisation. */
    public static final Parameter MOBILISATION_HALF_LIFE = Parameter.named("mobilisation_half_life", "days", 60)
            .within(1, 36500)
            .source("assumption")
            .meaning("home", "half-life of mobilisation")
            .shows("m_rung_max", Direction.EITHER);
    /** Part of full mobilisation that counts as unrest. */
    public static final Parameter MOBILISATION_WEIGHT = Parameter.named("mobilisation_weight", "share", 0.5)
            .within(0, 1)
            .source("assumption")
            .meaning("home", "part of full mobilisation that counts as unrest")
            .shows("m_rung_max", Direction.EITHER);
    /** Hazard of losing office at full unrest without control or support, in an open state. */
    public static final Parameter TURNOVER_RATE = Parameter.named("turnover_rate", "1/year", 8)
            .within(0, 1000)
            .source("assumption")
            .meaning("home", "hazard of losing office at full unrest without control or support, in an open state")
            .shows("m_support_side_end", Direction.EITHER);
    /** Utility of a climb for a leadership that is new in office. */
    public static final Parameter NEW_LEADER_WEIGHT = Parameter.named("new_leader_weight", "utility", 0.1)
            .within(0, 10)
            .prior(Prior.halfNormal(0.2))
            .source("Wolford 2007 for the form; zero must stay possible")
            .meaning("home", "utility of a climb for a leadership that is new in office")
            .shows("m_rung_max", Direction.EITHER);
    /** Years in which the need of a name falls to 1/e. */
    public static final Parameter NEW_LEADER_YEARS = Parameter.named("new_leader_years", "years", 3)
            .within(0.01, 100)
            .source("assumption")
            .meaning("home", "years in which the need of a name falls to 1/e")
            .shows("m_rung_max", Direction.EITHER);
    /** Utility that armed residents add to both steps from rung 2 to 4 together. */
    public static final Parameter ARMED_CLIMB = Parameter.named("armed_climb", "utility", 0.5)
            .within(0, 10)
            .source("assumption")
            .meaning("home", "utility that armed residents add to both steps from rung 2 to 4 together")
            .shows("m_escalated_brawls", Direction.UP);
    /** Relative rise of the dead of a villagers' fight with armed residents. */
    public static final Parameter ARMED_BRAWL = Parameter.named("armed_brawl", "share", 1)
            .within(0, 20)
            .source("assumption")
            .meaning("home", "relative rise of the dead of a villagers' fight with armed residents")
            .shows("m_deaths", Direction.UP);
    /** Relative rise of the civilian share of the dead with armed residents. */
    public static final Parameter ARMED_CIVILIANS = Parameter.named("armed_civilians", "share", 0.5)
            .within(0, 10)
            .source("assumption")
            .meaning("home", "relative rise of the civilian share of the dead with armed residents")
            .shows("m_deaths_civ", Direction.UP);

    static final List<Parameter> LIST = List.of(
            SUPPORT_RALLY,
            SUPPORT_LOSSES,
            SUPPORT_GROUND,
            MOBILISATION_GAIN,
            MOBILISATION_HALF_LIFE,
            MOBILISATION_WEIGHT,
            TURNOVER_RATE,
            NEW_LEADER_WEIGHT,
            NEW_LEADER_YEARS,
            ARMED_CLIMB,
            ARMED_BRAWL,
            ARMED_CIVILIANS);

    private HomeParameters() {}
}
