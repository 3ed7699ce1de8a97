package org.brinksim.scenario;

import java.util.List;

/** Parameters of talks that settle the line and of protocols after a ceasefire. */
public final class AccordParameters {
    /** Inclination of a state to agree in a round of talks. */
    public static final Parameter TALKS_INCLINATION = Parameter.named("talks_inclination", "utility", 0.6)
            .within(-10, 10)
            .source("assumption")
            .meaning("talks", "inclination of a state to agree in a round of talks")
            .shows("m_settled_share_end", Direction.UP);
    /** Weight of ripeness in agreeing in talks. */
    public static final Parameter TALKS_RIPE = Parameter.named("talks_ripe", "utility", 1)
            .within(0, 10)
            .source("Zartman 1985 for the direction")
            .meaning("talks", "weight of ripeness in agreeing in talks")
            .shows("m_settled_share_end", Direction.UP);
    /** Weight of grievance against agreeing in talks. */
    public static final Parameter TALKS_GRIEVANCE = Parameter.named("talks_grievance", "utility", 0.3)
            .within(0, 10)
            .source("assumption")
            .meaning("talks", "weight of grievance against agreeing in talks")
            .shows("m_settled_share_end", Direction.DOWN);
    /** Weight of public commitment against agreeing in talks. */
    public static final Parameter TALKS_COMMITMENT = Parameter.named("talks_commitment", "utility", 0.6)
            .within(0, 10)
            .source("Fearon 1994 for the direction")
            .meaning("talks", "weight of public commitment against agreeing in talks")
            .shows("m_settled_share_end", Direction.DOWN);
    /** Weight of a recent refusal or fight with fire against agreeing in talks. */
    public static final Parameter TALKS_STALL = Parameter.named("talks_stall", "utility", 0.6)
            .within(0, 10)
            .source("assumption")
            .meaning("talks", "weight of a recent refusal or fight with fire against agreeing in talks")
            .shows("m_settled_share_end", Direction.DOWN);
    /** Half-life of a stall of talks. */
    public static final Parameter STALL_HALF_LIFE = Parameter.named("stall_half_life", "days", 120)
            .within(1, 3650)
            .source("assumption")
            .meaning("talks", "half-life of a stall of talks")
            .shows("m_settled_share_end", Direction.DOWN);
    /** Weight of an open line between security chiefs in agreeing. */
    public static final Parameter TALKS_LINE = Parameter.named("talks_line", "utility", 0.3)
            .within(0, 10)
            .source("assumption")
            .meaning("talks", "weight of an open line between security chiefs in agreeing")
            .shows("m_settled_share_end", Direction.UP);
    /** Weight of the reluctance to give up land where a swap is needed. */
    public static final Parameter TALKS_SWAP = Parameter.named("talks_swap", "utility", 1.5)
            .within(0, 20)
            .source("assumption")
            .meaning("talks", "weight of the reluctance to give up land where a swap is needed")
            .shows("m_settled_share_end", Direction.DOWN);
    /** Mean length of the line that an agreed round settles in a sector. */
    public static final Parameter TALKS_KM = Parameter.named("talks_km", "km", 6)
            .within(0.01, 1000)
            .source("record: about 520 km in more than 100 meetings")
            .meaning("talks", "mean length of the line that an agreed round settles in a sector")
            .shows("m_settled_share_end", Direction.UP);
    /** Inclination of a state to agree to a measure after a ceasefire has held 48 hours. */
    public static final Parameter PROTOCOL_INCLINATION = Parameter.named("protocol_inclination", "utility", -0.5)
            .within(-10, 10)
            .source("assumption")
            .meaning("protocols", "inclination of a state to agree to a measure after a ceasefire has held 48 hours")
            .shows("m_incidents", Direction.DOWN);
    /** Weight of own dead in agreeing to a measure. */
    public static final Parameter PROTOCOL_HURT = Parameter.named("protocol_hurt", "utility", 0.15)
            .within(0, 10)
            .source("assumption")
            .meaning("protocols", "weight of own dead in agreeing to a measure")
            .shows("m_incidents", Direction.EITHER);
    /** Weight of ripeness in agreeing to a measure. */
    public static final Parameter PROTOCOL_RIPE = Parameter.named("protocol_ripe", "utility", 0.5)
            .within(0, 10)
            .source("Zartman 1985 for the direction")
            .meaning("protocols", "weight of ripeness in agreeing to a measure")
            .shows("m_incidents", Direction.EITHER);
    /** Weight of public commitment against agreeing to a measure. */
    public static final Parameter PROTOCOL_COMMITMENT = Parameter.named("protocol_commitment", "utility", 0.3)
            .within(0, 10)
            .source("assumption")
            .meaning("protocols", "weight of public commitment against agreeing to a measure")
            .shows("m_incidents", Direction.EITHER);
    /** Weight of an open line between security chiefs in agreeing to a measure. */
    public static final Parameter PROTOCOL_LINE = Parameter.named("protocol_line", "utility", 0.3)
            .within(0, 10)
            .source("assumption")
            .meaning("protocols", "weight of an open line between security chiefs in agreeing to a measure")
            .shows("m_incidents", Direction.EITHER);
    /** Weight of the reluctance to let outsiders in against observers. */
    public static final Parameter PROTOCOL_SOVEREIGNTY = Parameter.named("protocol_sovereignty", "utility", 1)
            .within(0, 10)
            .source("assumption")
            .meaning("protocols", "weight of the reluctance to let outsiders in against observers")
            .shows("m_accidents", Direction.EITHER);

    static final List<Parameter> LIST = List.of(
            TALKS_INCLINATION,
            TALKS_RIPE,
            TALKS_GRIEVANCE,
            TALKS_COMMITMENT,
            TALKS_STALL,
            STALL_HALF_LIFE,
            TALKS_LINE,
            TALKS_SWAP,
            TALKS_KM,
            PROTOCOL_INCLINATION,
            PROTOCOL_HURT,
            PROTOCOL_RIPE,
            PROTOCOL_COMMITMENT,
            PROTOCOL_LINE,
            PROTOCOL_SOVEREIGNTY);

    private AccordParameters() {}
}
