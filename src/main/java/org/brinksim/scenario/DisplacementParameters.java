package org.brinksim.scenario;

import java.util.List;

/** Parameters of displacement and return. */
public final class DisplacementParameters {
    /** Factor on how readily residents leave. */
    public static final Parameter DISPLACEMENT_SCALE = Parameter.named("displacement_scale", "factor", 1)
            .within(0, 50)
            .prior(Prior.logNormal(1, 0.3))
            .source("assumption")
            .meaning("displacement", "factor on how readily residents leave")
            .shows("m_displaced_peak", Direction.UP)
            .fitted();
    /** Rate at which fear makes residents leave. */
    public static final Parameter FEAR_RATE = Parameter.named("fear_rate", "1/slice", 0.03)
            .within(0, 10)
            .prior(Prior.logNormal(0.03, 0.6))
            .source("assumption")
            .meaning("displacement", "rate at which fear makes residents leave")
            .shows("m_displaced_peak", Direction.UP);
    /** Half-life of fear. */
    public static final Parameter FEAR_HALF_LIFE = Parameter.named("fear_half_life", "days", 7)
            .within(0.1, 3650)
            .source("assumption")
            .meaning("displacement", "half-life of fear")
            .shows("m_displaced_peak", Direction.UP);
    /** Share of the fear that the linked segments feel. */
    public static final Parameter NEIGHBOUR_FEAR = Parameter.named("neighbour_fear", "share", 0.5)
            .within(0, 1)
            .source("assumption")
            .meaning("displacement", "share of the fear that the linked segments feel")
            .shows("m_displaced_peak", Direction.UP);
    /** Half-life of the time away. */
    public static final Parameter RETURN_HALF_LIFE = Parameter.named("return_half_life", "days", 25)
            .within(0.1, 3650)
            .prior(Prior.logNormal(25, 0.4))
            .source("assumption")
            .meaning("displacement", "half-life of the time away")
            .shows("m_displaced_peak", Direction.EITHER);
    /** Share of the displaced that do not return. */
    public static final Parameter STAYER_SHARE = Parameter.named("stayer_share", "share", 0.03)
            .within(0, 1)
            .prior(Prior.beta(3, 95))
            .source("record of 2022: at least 4,000 of 142,000 four months later")
            .meaning("displacement", "share of the displaced that do not return")
            .shows("m_displaced_peak", Direction.EITHER);

    static final List<Parameter> LIST =
            List.of(DISPLACEMENT_SCALE, FEAR_RATE, FEAR_HALF_LIFE, NEIGHBOUR_FEAR, RETURN_HALF_LIFE, STAYER_SHARE);

    private DisplacementParameters() {}
}
