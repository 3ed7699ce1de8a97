package org.brinksim.scenario;

import java.util.List;

/** Parameters of what arms do in fighting, how they are lost and what they are worth. */
public final class ArmsParameters {
    /** Losses a day of engaged systems in fighting from rung 6 between equal sides. */
    public static final Parameter EQUIPMENT_LOSS = Parameter.named("equipment_loss", "1/day", 0.03)
            .within(0, 5)
            .prior(Prior.logNormal(0.03, 0.5))
            .source("assumption")
            .meaning("arms", "losses a day of engaged systems in fighting from rung 6 between equal sides")
            .shows("m_capability_ratio_end", Direction.EITHER);
    /** Losses a day of armed drones under air defence in fighting from rung 6 between equal sides. */
    public static final Parameter DRONE_LOSS = Parameter.named("drone_loss", "1/day", 0.05)
            .within(0, 5)
            .prior(Prior.logNormal(0.05, 0.7))
            .source("assumption")
            .meaning(
                    "arms",
                    "losses a day of armed drones under air defence in fighting from rung 6 between equal sides")
            .shows("m_drone_strikes_side", Direction.DOWN);
    /** Rounds fired per engaged person and slice from rung 4. */
    public static final Parameter ROUNDS_PER_PERSON = Parameter.named("rounds_per_person", "rounds/person-slice", 100)
            .within(0, 100000)
            .prior(Prior.logNormal(100, 0.5))
            .source("assumption")
            .meaning("arms", "rounds fired per engaged person and slice from rung 4")
            .shows("m_capability_ratio_end", Direction.EITHER);
    /** Rounds below which infantry, mortars and artillery must save fire. */
    public static final Parameter MUNITIONS_NEED = Parameter.named("munitions_need", "million rounds", 1)
            .within(0.001, 10000)
            .prior(Prior.logNormal(1, 0.5))
            .source("assumption")
            .meaning("arms", "rounds below which infantry, mortars and artillery must save fire")
            .shows("m_capability_ratio_end", Direction.EITHER);
    /** Rise of the dead at rung 5 and above if the other side fought with heavy weapons alone. */
    public static final Parameter FIREPOWER_WEIGHT = Parameter.named("firepower_weight", "share", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning("arms", "rise of the dead at rung 5 and above if the other side fought with heavy weapons alone")
            .shows("m_deaths_side", Direction.UP);
    /** Share of the output of a plant that is sold on and not kept. */
    public static final Parameter REEXPORT_SHARE = Parameter.named("reexport_share", "share", 0.1)
            .within(0, 1)
            .prior(Prior.uniform(0, 0.3))
            .source("assumption")
            .meaning("arms", "share of the output of a plant that is sold on and not kept")
            .shows("m_arms_import_musd_side", Direction.DOWN);
    /** Value of a mortar. */
    public static final Parameter VALUE_MORTARS = Parameter.named("value_mortars", "US$ m", 0.02)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of a mortar")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Value of an armoured vehicle. */
    public static final Parameter VALUE_ARMOUR = Parameter.named("value_armour", "US$ m", 0.5)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of an armoured vehicle")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Value of a gun or launcher. */
    public static final Parameter VALUE_ARTILLERY = Parameter.named("value_artillery", "US$ m", 0.5)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of a gun or launcher")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Value of a helicopter. */
    public static final Parameter VALUE_HELICOPTER = Parameter.named("value_helicopter", "US$ m", 8)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of a helicopter")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Value of an armed drone. */
    public static final Parameter VALUE_ARMED_DRONE = Parameter.named("value_armed_drone", "US$ m", 5)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of an armed drone")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Value of an air-defence system. */
    public static final Parameter VALUE_AIR_DEFENCE = Parameter.named("value_air_defence", "US$ m", 10)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of an air-defence system")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Value of a million rounds. */
    public static final Parameter VALUE_MUNITIONS = Parameter.named("value_munitions", "US$ m", 0.5)
            .within(0, 1000)
            .source("assumption")
            .meaning("arms", "value of a million rounds")
            .shows("m_arms_import_musd_side", Direction.UP);

    static final List<Parameter> LIST = List.of(
            EQUIPMENT_LOSS,
            DRONE_LOSS,
            ROUNDS_PER_PERSON,
            MUNITIONS_NEED,
            FIREPOWER_WEIGHT,
            REEXPORT_SHARE,
            VALUE_MORTARS,
            VALUE_ARMOUR,
            VALUE_ARTILLERY,
            VALUE_HELICOPTER,
            VALUE_ARMED_DRONE,
            VALUE_AIR_DEFENCE,
            VALUE_MUNITIONS);

    private ArmsParameters() {}
}
