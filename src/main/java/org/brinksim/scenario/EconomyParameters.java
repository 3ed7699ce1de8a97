package org.brinksim.scenario;

import java.util.List;

/** Parameters of what fighting and closed crossings cost. */
public final class EconomyParameters {
    /** Part of the trade over a closed crossing that is lost. */
    public static final Parameter TRADE_LOSS = Parameter.named("trade_loss", "share", 0.5)
            .within(0, 1)
            .source("assumption")
            .meaning("economy", "part of the trade over a closed crossing that is lost")
            .shows("m_econ_cost_musd", Direction.UP);
    /** Cost of a house destroyed or damaged. */
    public static final Parameter HOUSE_COST = Parameter.named("house_cost", "US$ m/house", 0.02)
            .within(0, 10)
            .source("assumption")
            .meaning("economy", "cost of a house destroyed or damaged")
            .shows("m_econ_cost_musd", Direction.UP);
    /** Munitions and upkeep of an engaged person and day. */
    public static final Parameter ENGAGED_COST = Parameter.named("engaged_cost", "US$ m/(person·day)", 0.0002)
            .within(0, 1)
            .source("assumption")
            .meaning("economy", "munitions and upkeep of an engaged person and day")
            .shows("m_econ_cost_musd", Direction.UP);
    /** Cost of a person brought forward and day. */
    public static final Parameter REINFORCEMENT_COST = Parameter.named(
                    "reinforcement_cost", "US$ m/(person·day)", 0.000015)
            .within(0, 1)
            .source("assumption")
            .meaning("economy", "cost of a person brought forward and day")
            .shows("m_econ_cost_musd", Direction.UP);

    static final List<Parameter> LIST = List.of(TRADE_LOSS, HOUSE_COST, ENGAGED_COST, REINFORCEMENT_COST);

    private EconomyParameters() {}
}
