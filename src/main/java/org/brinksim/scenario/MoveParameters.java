package org.brinksim.scenario;

import java.util.List;

/** Parameters of the moves that states start. */
public final class MoveParameters {
    /** Crises that states start in a sector at neutral terms, both sides together. */
    public static final Parameter MOVE_HAZARD = Parameter.named("move_hazard", "1/day", 0.002)
            .within(0, 5)
            .source("assumption")
            .meaning("moves", "crises that states start in a sector at neutral terms, both sides together")
            .shows("m_near_misses", Direction.UP);
    /** Weight of the open share of the line of the sector on moves. */
    public static final Parameter UNRESOLVED_WEIGHT = Parameter.named("unresolved_weight", "utility", 2)
            .within(0, 20)
            .source("assumption")
            .meaning("moves", "weight of the open share of the line of the sector on moves")
            .shows("m_near_misses", Direction.EITHER);
    /** Weight of the trade over the crossings when they are closed or opened. */
    public static final Parameter TRADE_WEIGHT = Parameter.named("trade_weight", "utility", 0.3)
            .within(0, 10)
            .source("assumption")
            .meaning("moves", "weight of the trade over the crossings when they are closed or opened")
            .shows("m_econ_cost_musd", Direction.EITHER);
    /** Weight of the posts of the other side over own ones. */
    public static final Parameter DILEMMA_WEIGHT = Parameter.named("dilemma_weight", "utility", 0.5)
            .within(0, 10)
            .source("Jervis 1978 for the form")
            .meaning("moves", "weight of the posts of the other side over own ones")
            .shows("m_near_misses", Direction.EITHER);
    /** Weight of a lost fight on closing the crossings. */
    public static final Parameter BAN_WEIGHT = Parameter.named("ban_weight", "utility", 2.5)
            .within(0, 20)
            .source("assumption; crossings were closed after April 2021")
            .meaning("moves", "weight of a lost fight on closing the crossings")
            .shows("m_econ_cost_musd", Direction.UP);
    /** Settled share of a sector at which a ban on crossings ends. */
    public static final Parameter REOPEN_SETTLED = Parameter.named("reopen_settled", "share", 0.8)
            .within(0, 1)
            .source("assumption")
            .meaning("moves", "settled share of a sector at which a ban on crossings ends")
            .shows("m_econ_cost_musd", Direction.UP);
    /** Troops brought forward over those in the sector. */
    public static final Parameter REINFORCEMENT_SHARE = Parameter.named("reinforcement_share", "share", 0.5)
            .within(0, 10)
            .source("assumption")
            .meaning("moves", "troops brought forward over those in the sector")
            .shows("m_deaths", Direction.UP);
    /** Half-life of troops brought forward. */
    public static final Parameter REINFORCEMENT_HALF_LIFE = Parameter.named("reinforcement_half_life", "days", 30)
            .within(1, 3650)
            .source("assumption")
            .meaning("moves", "half-life of troops brought forward")
            .shows("m_econ_cost_musd", Direction.UP);
    /** Chance at neutral terms that a state builds posts in a sector. */
    public static final Parameter FORTIFY_CHANCE = Parameter.named("fortify_chance", "1/quarter", 0.05)
            .within(0.0001, 0.9999)
            .source("assumption")
            .meaning("moves", "chance at neutral terms that a state builds posts in a sector")
            .shows("m_incidents", Direction.UP);
    /** Posts built at once over those that stand. */
    public static final Parameter FORTIFY_STEP = Parameter.named("fortify_step", "share", 0.1)
            .within(0, 5)
            .source("assumption")
            .meaning("moves", "posts built at once over those that stand")
            .shows("m_incidents", Direction.UP);
    /** Days for which works that a state starts go on. */
    public static final Parameter MOVE_WORKS_DAYS = Parameter.named("move_works_days", "days", 30)
            .within(0, 3650)
            .source("assumption")
            .meaning("moves", "days for which works that a state starts go on")
            .shows("m_incidents", Direction.UP);

    static final List<Parameter> LIST = List.of(
            MOVE_HAZARD,
            UNRESOLVED_WEIGHT,
            TRADE_WEIGHT,
            DILEMMA_WEIGHT,
            BAN_WEIGHT,
            REOPEN_SETTLED,
            REINFORCEMENT_SHARE,
            REINFORCEMENT_HALF_LIFE,
            FORTIFY_CHANCE,
            FORTIFY_STEP,
            MOVE_WORKS_DAYS);

    private MoveParameters() {}
}
