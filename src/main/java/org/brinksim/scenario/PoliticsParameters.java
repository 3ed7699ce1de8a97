package org.brinksim.scenario;

import java.util.List;

/** Parameters of politics at home and of memory. */
public final class PoliticsParameters {
    /** Factor on all politics at home. */
    public static final Parameter POLITICS_WEIGHT = Parameter.named("politics_weight", "factor", 1)
            .within(0, 20)
            .prior(Prior.logNormal(1, 0.4))
            .source("assumption")
            .meaning("politics", "factor on all politics at home")
            .shows("m_episodes_rung6", Direction.UP)
            .fitted();
    /** Weight of public commitment. */
    public static final Parameter COMMITMENT_WEIGHT = Parameter.named("commitment_weight", "utility", 0.65)
            .within(0, 10)
            .prior(Prior.halfNormal(0.8))
            .source("trial of the border level; Fearon 1994 for the form")
            .meaning("politics", "weight of public commitment")
            .shows("m_episodes_rung6", Direction.UP);
    /** Weight of grievance. */
    public static final Parameter GRIEVANCE_WEIGHT = Parameter.named("grievance_weight", "utility", 0.15)
            .within(0, 10)
            .prior(Prior.halfNormal(0.8))
            .source("assumption")
            .meaning("politics", "weight of grievance")
            .shows("m_episodes_rung6", Direction.UP);
    /** Weight of an expected shift of power. */
    public static final Parameter SHIFT_WEIGHT = Parameter.named("shift_weight", "utility", 0.15)
            .within(0, 10)
            .prior(Prior.halfNormal(0.8))
            .source("Powell 2004 for the form")
            .meaning("politics", "weight of an expected shift of power")
            .shows("m_episodes_rung6", Direction.EITHER);
    /** Weight of unrest at home under a controlled public. */
    public static final Parameter DIVERSION_WEIGHT = Parameter.named("diversion_weight", "utility", 0.2)
            .within(0, 10)
            .prior(Prior.halfNormal(0.8))
            .source("zero must stay possible")
            .meaning("politics", "weight of unrest at home under a controlled public")
            .shows("m_episodes_rung6", Direction.UP);
    /** Factor on politics where the state itself decides, above rung 5. */
    public static final Parameter GATE_POLITICS = Parameter.named("gate_politics", "factor", 1.4)
            .within(0, 10)
            .source("trial of the border level")
            .meaning("politics", "factor on politics where the state itself decides, above rung 5")
            .shows("m_episodes_rung6", Direction.UP);
    /** Weight of the audience cost of backing down from rung 4. */
    public static final Parameter AUDIENCE_WEIGHT = Parameter.named("audience_weight", "utility", 0.3)
            .within(0, 10)
            .prior(Prior.halfNormal(0.5))
            .source("Fearon 1994 for the form")
            .meaning("politics", "weight of the audience cost of backing down from rung 4")
            .shows("m_rung_max", Direction.UP);
    /** Rate at which own dead, in units of the tolerance, close the gap to full grievance. */
    public static final Parameter GRIEVANCE_GAIN = Parameter.named("grievance_gain", "index", 0.5)
            .within(0, 10)
            .source("assumption")
            .meaning("politics", "rate at which own dead, in units of the tolerance, close the gap to full grievance")
            .shows("m_episodes_rung6", Direction.UP);
    /** Half-life of grievance. */
    public static final Parameter GRIEVANCE_HALF_LIFE = Parameter.named("grievance_half_life", "days", 400)
            .within(1, 36500)
            .prior(Prior.logNormal(400, 0.4))
            .source("assumption")
            .meaning("politics", "half-life of grievance")
            .shows("m_episodes_rung6", Direction.UP);

    static final List<Parameter> LIST = List.of(
            POLITICS_WEIGHT,
            COMMITMENT_WEIGHT,
            GRIEVANCE_WEIGHT,
            SHIFT_WEIGHT,
            DIVERSION_WEIGHT,
            GATE_POLITICS,
            AUDIENCE_WEIGHT,
            GRIEVANCE_GAIN,
            GRIEVANCE_HALF_LIFE);

    private PoliticsParameters() {}
}
