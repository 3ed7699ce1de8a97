package org.brinksim.scenario;

import java.util.List;

/** Parameters of climbing and stepping down the ladder. */
public final class EscalationParameters {
    /** Precision of choices in the quantal response. */
    public static final Parameter CHOICE_PRECISION = Parameter.named("choice_precision", "1/utility", 2)
            .within(0.01, 20)
            .prior(Prior.logNormal(2, 0.5))
            .source("Signorino 1999 for the form")
            .meaning("escalation", "precision of choices in the quantal response")
            .shows("m_episodes_rung6", Direction.DOWN);
    /** Factor on the odds of a local climb. */
    public static final Parameter CLIMB_PROPENSITY = Parameter.named("climb_propensity", "odds factor", 1)
            .within(0.01, 100)
            .prior(Prior.logNormal(1, 0.4))
            .source("assumption")
            .meaning("escalation", "factor on the odds of a local climb")
            .shows("m_rung_max", Direction.UP)
            .fitted();
    /** Factor on the odds that a state lets an episode pass rung 5 or 6. */
    public static final Parameter WIDEN_PROPENSITY = Parameter.named("widen_propensity", "odds factor", 1)
            .within(0.01, 100)
            .prior(Prior.logNormal(1, 0.4))
            .source("assumption")
            .meaning("escalation", "factor on the odds that a state lets an episode pass rung 5 or 6")
            .shows("m_episodes_rung6", Direction.UP)
            .fitted();
    /** Inclination of a border command to climb, without politics. */
    public static final Parameter CLIMB_LOCAL = Parameter.named("climb_local", "utility", -1.1)
            .within(-10, 10)
            .source("trial of the border level")
            .meaning("escalation", "inclination of a border command to climb, without politics")
            .shows("m_rung_max", Direction.UP);
    /** Inclination of a state to go from rung 5 to 6, without politics. */
    public static final Parameter CLIMB_INCURSION = Parameter.named("climb_incursion", "utility", -2.3)
            .within(-10, 10)
            .source("trial of the border level")
            .meaning("escalation", "inclination of a state to go from rung 5 to 6, without politics")
            .shows("m_episodes_rung6", Direction.UP);
    /** Inclination of a state to go from rung 6 to 7, without politics. */
    public static final Parameter CLIMB_OPERATION = Parameter.named("climb_operation", "utility", -1.2)
            .within(-10, 10)
            .source("trial of the border level")
            .meaning("escalation", "inclination of a state to go from rung 6 to 7, without politics")
            .shows("m_deaths", Direction.UP);
    /** Inclination to step down one rung. */
    public static final Parameter STEP_DOWN = Parameter.named("step_down", "utility", -0.1)
            .within(-10, 10)
            .source("trial of the border level")
            .meaning("escalation", "inclination to step down one rung")
            .shows("m_rung_max", Direction.DOWN);
    /** Inclination to break off. */
    public static final Parameter BREAK_OFF = Parameter.named("break_off", "utility", -0.4)
            .within(-10, 10)
            .source("trial of the border level")
            .meaning("escalation", "inclination to break off")
            .shows("m_rung_max", Direction.DOWN);
    /** Weight of answering the other side in kind. */
    public static final Parameter RECIPROCITY = Parameter.named("reciprocity", "utility", 0.2)
            .within(0, 5)
            .source("trial of the border level")
            .meaning("escalation", "weight of answering the other side in kind")
            .shows("m_rung_max", Direction.EITHER);
    /** Fall of the inclination to step down with each rung above 2. */
    public static final Parameter HEIGHT_SLOPE = Parameter.named("height_slope", "utility/rung", 0.15)
            .within(0, 5)
            .source("trial of the border level")
            .meaning("escalation", "fall of the inclination to step down with each rung above 2")
            .shows("m_rung_max", Direction.UP);
    /** Weight of what the segment is worth, around a stake of .4. */
    public static final Parameter STAKE_WEIGHT = Parameter.named("stake_weight", "utility", 0.5)
            .within(0, 10)
            .source("trial of the border level")
            .meaning("escalation", "weight of what the segment is worth, around a stake of .4")
            .shows("m_rung_max", Direction.EITHER);
    /** Weight of the military edge expected from the next rung. */
    public static final Parameter EDGE_WEIGHT = Parameter.named("edge_weight", "utility", 1)
            .within(0, 20)
            .prior(Prior.logNormal(1, 0.5))
            .source("assumption")
            .meaning("escalation", "weight of the military edge expected from the next rung")
            .shows("m_rung_max", Direction.EITHER)
            .fitted();
    /** Decisiveness of capability in the contest function. */
    public static final Parameter CONTEST_EXPONENT = Parameter.named("contest_exponent", "exponent", 1.5)
            .within(0.1, 10)
            .prior(Prior.logNormal(1.5, 0.4))
            .source("Hirshleifer 1989 for the form")
            .meaning("escalation", "decisiveness of capability in the contest function")
            .shows("m_rung_max", Direction.EITHER);
    /** Spread of the perceived capability of the other side. */
    public static final Parameter MISPERCEPTION = Parameter.named("misperception", "log s.d.", 0.2)
            .within(0, 3)
            .prior(Prior.halfNormal(0.3))
            .source("assumption")
            .meaning("escalation", "spread of the perceived capability of the other side")
            .shows("m_rung_max", Direction.EITHER);
    /** Factor on the initiator's capability on the first day. */
    public static final Parameter SURPRISE_EDGE = Parameter.named("surprise_edge", "factor", 1.2)
            .within(1, 5)
            .prior(Prior.uniform(1, 1.4))
            .source("assumption")
            .meaning("escalation", "factor on the initiator's capability on the first day")
            .shows("m_rung_max", Direction.EITHER);
    /** Cost of climbing for each rung above 2, at unusual exposure. */
    public static final Parameter COST_SLOPE = Parameter.named("cost_slope", "utility/rung", 0.05)
            .within(0, 5)
            .source("trial of the border level")
            .meaning("escalation", "cost of climbing for each rung above 2, at unusual exposure")
            .shows("m_rung_max", Direction.EITHER);
    /** Share by which open crossings raise the cost of climbing. */
    public static final Parameter CROSSING_COST = Parameter.named("crossing_cost", "share", 0.5)
            .within(0, 5)
            .source("assumption")
            .meaning("escalation", "share by which open crossings raise the cost of climbing")
            .shows("m_rung_max", Direction.EITHER);
    /** Weight of own dead, per tolerance of the state. */
    public static final Parameter HURT_WEIGHT = Parameter.named("hurt_weight", "utility", 0.1)
            .within(0, 5)
            .source("trial of the border level")
            .meaning("escalation", "weight of own dead, per tolerance of the state")
            .shows("m_deaths", Direction.DOWN);
    /** Factor on the cost of climbing for the side that has armed drones. */
    public static final Parameter DRONE_COST_FACTOR = Parameter.named("drone_cost_factor", "factor", 0.75)
            .within(0, 1)
            .prior(Prior.uniform(0.6, 0.9))
            .source("assumption")
            .meaning("escalation", "factor on the cost of climbing for the side that has armed drones")
            .shows("m_rung_max", Direction.DOWN);
    /** Factor on the edge of a side that was struck by drones. */
    public static final Parameter DRONE_EDGE_FACTOR = Parameter.named("drone_edge_factor", "factor", 0.85)
            .within(0, 1)
            .prior(Prior.uniform(0.7, 1))
            .source("assumption; Lin-Greenberg 2022 finds restraint after losses of drones")
            .meaning("escalation", "factor on the edge of a side that was struck by drones")
            .shows("m_deaths", Direction.EITHER);
    /** Chance a day and side, from rung 4, that the realised rung is one off the chosen one. */
    public static final Parameter ACCIDENT_RATE = Parameter.named("accident_rate", "1/day", 0.024)
            .within(0, 1)
            .prior(Prior.beta(1, 40))
            .source("assumption")
            .meaning(
                    "escalation",
                    "chance a day and side, from rung 4, that the realised rung is one off the chosen one")
            .shows("m_accidents", Direction.UP);
    /** Fall of accidents and misperception under monitors. */
    public static final Parameter MONITOR_EFFECT = Parameter.named("monitor_effect", "log factor", 0.2)
            .within(0, 5)
            .prior(Prior.halfNormal(0.3))
            .source("assumption")
            .meaning("escalation", "fall of accidents and misperception under monitors")
            .shows("m_accidents", Direction.EITHER);
    /** Weight of unconditional backing by patrons. */
    public static final Parameter BACKING_WEIGHT = Parameter.named("backing_weight", "utility", 0.17)
            .within(0, 5)
            .prior(Prior.halfNormal(0.25))
            .source("Benson 2011 for the direction")
            .meaning("escalation", "weight of unconditional backing by patrons")
            .shows("m_rung_max", Direction.EITHER);
    /** Weight of the displeasure of patrons a state depends on. */
    public static final Parameter RESTRAINT_WEIGHT = Parameter.named("restraint_weight", "utility", 0.2)
            .within(0, 5)
            .prior(Prior.halfNormal(0.3))
            .source("Kinsella 1998 for the direction")
            .meaning("escalation", "weight of the displeasure of patrons a state depends on")
            .shows("m_episodes_rung6", Direction.EITHER);
    /** Hazard of taking in an open neighbouring segment, from rung 6. */
    public static final Parameter SPREAD_HAZARD = Parameter.named("spread_hazard", "1/slice", 0.25)
            .within(0, 10)
            .source("trial of the border level")
            .meaning("escalation", "hazard of taking in an open neighbouring segment, from rung 6")
            .shows("m_displaced_peak", Direction.UP);
    /** Hazard that a post or village of a segment changes hands, from rung 6. */
    public static final Parameter CAPTURE_HAZARD = Parameter.named("capture_hazard", "1/slice", 0.1)
            .within(0, 10)
            .source("assumption")
            .meaning("escalation", "hazard that a post or village of a segment changes hands, from rung 6")
            .shows("m_territory_net_side", Direction.EITHER);

    static final List<Parameter> LIST = List.of(
            CHOICE_PRECISION,
            CLIMB_PROPENSITY,
            WIDEN_PROPENSITY,
            CLIMB_LOCAL,
            CLIMB_INCURSION,
            CLIMB_OPERATION,
            STEP_DOWN,
            BREAK_OFF,
            RECIPROCITY,
            HEIGHT_SLOPE,
            STAKE_WEIGHT,
            EDGE_WEIGHT,
            CONTEST_EXPONENT,
            MISPERCEPTION,
            SURPRISE_EDGE,
            COST_SLOPE,
            CROSSING_COST,
            HURT_WEIGHT,
            DRONE_COST_FACTOR,
            DRONE_EDGE_FACTOR,
            ACCIDENT_RATE,
            MONITOR_EFFECT,
            BACKING_WEIGHT,
            RESTRAINT_WEIGHT,
            SPREAD_HAZARD,
            CAPTURE_HAZARD);

    private EscalationParameters() {}
}
