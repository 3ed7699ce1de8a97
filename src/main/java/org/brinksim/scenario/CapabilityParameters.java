package org.brinksim.scenario;

import java.util.List;

/** Parameters of effective capability. */
public final class CapabilityParameters {
    /** Strength of a working mortar, in groups of 100 soldiers. */
    public static final Parameter STRENGTH_MORTARS = Parameter.named("strength_mortars", "soldier groups", 0.5)
            .within(0, 1000)
            .source("assumption")
            .meaning("capability", "strength of a working mortar, in groups of 100 soldiers")
            .shows("m_rung_max", Direction.EITHER);
    /** Strength of a working armoured vehicle, in groups of 100 soldiers. */
    public static final Parameter STRENGTH_ARMOUR = Parameter.named("strength_armour", "soldier groups", 0.5)
            .within(0, 1000)
            .source("assumption")
            .meaning("capability", "strength of a working armoured vehicle, in groups of 100 soldiers")
            .shows("m_rung_max", Direction.EITHER);
    /** Strength of a working gun or launcher, in groups of 100 soldiers. */
    public static final Parameter STRENGTH_ARTILLERY = Parameter.named("strength_artillery", "soldier groups", 1)
            .within(0, 1000)
            .source("assumption")
            .meaning("capability", "strength of a working gun or launcher, in groups of 100 soldiers")
            .shows("m_rung_max", Direction.EITHER);
    /** Strength of a working helicopter, in groups of 100 soldiers. */
    public static final Parameter STRENGTH_HELICOPTER = Parameter.named("strength_helicopter", "soldier groups", 3)
            .within(0, 1000)
            .source("assumption")
            .meaning("capability", "strength of a working helicopter, in groups of 100 soldiers")
            .shows("m_rung_max", Direction.EITHER);
    /** Strength of a working armed drone, in groups of 100 soldiers. */
    public static final Parameter STRENGTH_ARMED_DRONE = Parameter.named("strength_armed_drone", "soldier groups", 3)
            .within(0, 1000)
            .source("assumption")
            .meaning("capability", "strength of a working armed drone, in groups of 100 soldiers")
            .shows("m_rung_max", Direction.EITHER);
    /** Share of a state's ground systems that can act in one sector. */
    public static final Parameter DEPLOYABLE_SHARE = Parameter.named("deployable_share", "share", 0.1)
            .within(0, 1)
            .source("assumption")
            .meaning("capability", "share of a state's ground systems that can act in one sector")
            .shows("m_rung_max", Direction.EITHER);
    /** Divisor of the reach of armed drones where the other side has air defence. */
    public static final Parameter AIR_DEFENCE_DIVISOR = Parameter.named("air_defence_divisor", "factor", 2.5)
            .within(1, 50)
            .prior(Prior.uniform(1.5, 4))
            .source("assumption")
            .meaning("capability", "divisor of the reach of armed drones where the other side has air defence")
            .shows("m_rung_max", Direction.EITHER);
    /** Time that heavy weapons held back need to return once a fight is on. */
    public static final Parameter RETURN_HOURS_PER_KM = Parameter.named("return_hours_per_km", "hours/km", 6)
            .within(0, 1000)
            .source("assumption")
            .meaning("capability", "time that heavy weapons held back need to return once a fight is on")
            .shows("m_rung_max", Direction.EITHER);
    /** Time constant with which new systems become effective. */
    public static final Parameter INTEGRATION_DAYS = Parameter.named("integration_days", "days", 120)
            .within(1, 3650)
            .prior(Prior.logNormal(120, 0.4))
            .source("assumption")
            .meaning("capability", "time constant with which new systems become effective")
            .shows("m_rung_max", Direction.EITHER);

    static final List<Parameter> LIST = List.of(
            STRENGTH_MORTARS,
            STRENGTH_ARMOUR,
            STRENGTH_ARTILLERY,
            STRENGTH_HELICOPTER,
            STRENGTH_ARMED_DRONE,
            DEPLOYABLE_SHARE,
            AIR_DEFENCE_DIVISOR,
            RETURN_HOURS_PER_KM,
            INTEGRATION_DAYS);

    private CapabilityParameters() {}
}
