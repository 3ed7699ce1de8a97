package org.brinksim.scenario;

import java.util.List;

/** Parameters of where and how often incidents happen. */
public final class IncidentParameters {
    /** Factor on the level of incidents. */
    public static final Parameter INCIDENT_RATE = Parameter.named("incident_rate", "factor", 1)
            .within(0, 20)
            .prior(Prior.logNormal(1, 0.3))
            .source("assumption")
            .meaning("incidents", "factor on the level of incidents")
            .shows("m_incidents", Direction.UP)
            .fitted();
    /** Mean number of incidents that one incident breeds. */
    public static final Parameter EXCITATION = Parameter.named("excitation", "offspring", 0.25)
            .within(0, 0.95)
            .prior(Prior.beta(2.5, 7.5))
            .source("Mohler et al. 2011; Iraq .37 to .50")
            .meaning("incidents", "mean number of incidents that one incident breeds")
            .shows("m_incidents", Direction.EITHER);
    /** Mean delay between an incident and those it breeds. */
    public static final Parameter EXCITATION_DAYS = Parameter.named("excitation_days", "days", 10)
            .within(0.5, 365)
            .prior(Prior.logNormal(10, 0.5))
            .source("assumption")
            .meaning("incidents", "mean delay between an incident and those it breeds")
            .shows("m_incidents", Direction.DOWN);
    /** Swing of incidents on water segments over the year, relative to the mean. */
    public static final Parameter SEASON_AMPLITUDE = Parameter.named("season_amplitude", "share", 0.4)
            .within(0, 1)
            .prior(Prior.beta(4, 6))
            .source("assumption")
            .meaning("incidents", "swing of incidents on water segments over the year, relative to the mean")
            .shows("m_incidents", Direction.EITHER);
    /** Factor on the incidents of a segment while works go on. */
    public static final Parameter WORKS_FACTOR = Parameter.named("works_factor", "factor", 3)
            .within(1, 50)
            .prior(Prior.logNormal(3, 0.4))
            .source("assumption")
            .meaning("incidents", "factor on the incidents of a segment while works go on")
            .shows("m_incidents", Direction.UP);
    /** Rise of incidents on water segments in a full drought. */
    public static final Parameter DROUGHT_GAIN = Parameter.named("drought_gain", "share", 0.2)
            .within(0, 5)
            .prior(Prior.halfNormal(0.3))
            .source("assumption")
            .meaning("incidents", "rise of incidents on water segments in a full drought")
            .shows("m_incidents", Direction.UP);
    /** Rise of incidents at full frustration of residents. */
    public static final Parameter FRUSTRATION_GAIN = Parameter.named("frustration_gain", "share", 0.2)
            .within(0, 5)
            .prior(Prior.halfNormal(0.3))
            .source("seed-2 names the mechanism; size is an assumption")
            .meaning("incidents", "rise of incidents at full frustration of residents")
            .shows("m_incidents", Direction.UP);
    /** Fall of incidents under joint patrols. */
    public static final Parameter PATROL_EFFECT = Parameter.named("patrol_effect", "share", 0.2)
            .within(0, 1)
            .prior(Prior.halfNormal(0.3))
            .source("assumption")
            .meaning("incidents", "fall of incidents under joint patrols")
            .shows("m_incidents", Direction.EITHER);
    /** Width of a buffer strip that lowers contact to 1/e. */
    public static final Parameter BUFFER_SCALE = Parameter.named("buffer_scale", "km", 3)
            .within(0.01, 1000)
            .prior(Prior.logNormal(3, 0.4))
            .source("assumption")
            .meaning("incidents", "width of a buffer strip that lowers contact to 1/e")
            .shows("m_incidents", Direction.UP);
    /** Fall of incidents on a fully settled segment. */
    public static final Parameter SETTLED_EFFECT = Parameter.named("settled_effect", "share", 0.85)
            .within(0, 1)
            .prior(Prior.uniform(0.7, 0.95))
            .source("assumption")
            .meaning("incidents", "fall of incidents on a fully settled segment")
            .shows("m_incidents", Direction.DOWN);
    /** Divisor of the incidents of a water segment that a joint body runs. */
    public static final Parameter JOINT_WATER_DIVISOR = Parameter.named("joint_water_divisor", "factor", 3)
            .within(1, 20)
            .prior(Prior.uniform(2, 4))
            .source("assumption")
            .meaning("incidents", "divisor of the incidents of a water segment that a joint body runs")
            .shows("m_incidents", Direction.EITHER);
    /** Share of incidents that begin between guards at rung 4; the others begin between residents at rung 2. */
    public static final Parameter GUARD_INCIDENT_SHARE = Parameter.named("guard_incident_share", "share", 0.2)
            .within(0, 1)
            .source("trial of the border level")
            .meaning(
                    "incidents",
                    "share of incidents that begin between guards at rung 4; the others begin between residents at rung 2")
            .shows("m_deaths", Direction.UP);

    static final List<Parameter> LIST = List.of(
            INCIDENT_RATE,
            EXCITATION,
            EXCITATION_DAYS,
            SEASON_AMPLITUDE,
            WORKS_FACTOR,
            DROUGHT_GAIN,
            FRUSTRATION_GAIN,
            PATROL_EFFECT,
            BUFFER_SCALE,
            SETTLED_EFFECT,
            JOINT_WATER_DIVISOR,
            GUARD_INCIDENT_SHARE);

    private IncidentParameters() {}
}
