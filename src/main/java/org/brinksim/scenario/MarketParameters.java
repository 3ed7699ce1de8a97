package org.brinksim.scenario;

import java.util.List;

/** Parameters of the arms market: what states ask for and what patrons answer. */
public final class MarketParameters {
    /** Yearly demand for arms per value of the working arms of the other side, announced orders included. */
    public static final Parameter ARMS_REACTION = Parameter.named("arms_reaction", "1/year", 0.1)
            .within(0, 5)
            .prior(Prior.uniform(0, 0.3))
            .source("assumption")
            .meaning(
                    "market",
                    "yearly demand for arms per value of the working arms of the other side, announced orders included")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Yearly fall of the demand for arms per value of the own working arms, announced orders included. */
    public static final Parameter ARMS_FATIGUE = Parameter.named("arms_fatigue", "1/year", 0.15)
            .within(0, 5)
            .prior(Prior.uniform(0.05, 0.3))
            .source("assumption")
            .meaning(
                    "market",
                    "yearly fall of the demand for arms per value of the own working arms, announced orders included")
            .shows("m_arms_import_musd_side", Direction.DOWN);
    /** Yearly demand for arms per unit of grievance. */
    public static final Parameter ARMS_GRIEVANCE = Parameter.named("arms_grievance", "US$ m/year", 40)
            .within(0, 10000)
            .prior(Prior.uniform(0, 80))
            .source("assumption")
            .meaning("market", "yearly demand for arms per unit of grievance")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Share of military spending that buys arms abroad. */
    public static final Parameter PROCUREMENT_SHARE = Parameter.named("procurement_share", "share", 0.15)
            .within(0, 1)
            .prior(Prior.uniform(0.05, 0.3))
            .source("assumption")
            .meaning("market", "share of military spending that buys arms abroad")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Share of the cost of fighting and of closed crossings that is taken from the purchase of arms. */
    public static final Parameter COST_BURDEN = Parameter.named("cost_burden", "share", 0.1)
            .within(0, 10)
            .prior(Prior.uniform(0, 0.3))
            .source("assumption")
            .meaning(
                    "market",
                    "share of the cost of fighting and of closed crossings that is taken from the purchase of arms")
            .shows("m_arms_import_musd_side", Direction.DOWN);
    /** Rise of military spending after a lost episode at rung 6 or above. */
    public static final Parameter DEFEAT_SPENDING = Parameter.named("defeat_spending", "share", 1)
            .within(0, 10)
            .prior(Prior.uniform(0.5, 1.5))
            .source(
                    "military spending of the two states of the base scenario in 2021 and 2022, about twice that of the year before")
            .meaning("market", "rise of military spending after a lost episode at rung 6 or above")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Half-life of that rise and of what a fight has shown to be lacking. */
    public static final Parameter DEFEAT_HALF_LIFE = Parameter.named("defeat_half_life", "days", 730)
            .within(1, 36500)
            .prior(Prior.logNormal(730, 0.4))
            .source("assumption")
            .meaning("market", "half-life of that rise and of what a fight has shown to be lacking")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Weight of what the last fight showed to be lacking in the choice of a class of arms. */
    public static final Parameter LACK_WEIGHT = Parameter.named("lack_weight", "utility", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning("market", "weight of what the last fight showed to be lacking in the choice of a class of arms")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Weight of success elsewhere in the choice of a class of arms. */
    public static final Parameter DEMONSTRATION_WEIGHT = Parameter.named("demonstration_weight", "utility", 0.5)
            .within(0, 20)
            .prior(Prior.halfNormal(0.5))
            .source("assumption")
            .meaning("market", "weight of success elsewhere in the choice of a class of arms")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Weight of the price in the choices of a class and of a supplier. */
    public static final Parameter PRICE_WEIGHT = Parameter.named("price_weight", "utility", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning("market", "weight of the price in the choices of a class and of a supplier")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Weight of kinship and of a common bloc in the choice of a supplier. */
    public static final Parameter SUPPLIER_TIES = Parameter.named("supplier_ties", "utility", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning("market", "weight of kinship and of a common bloc in the choice of a supplier")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Weight of earlier approvals and refusals in the choice of a supplier. */
    public static final Parameter SATISFACTION_WEIGHT = Parameter.named("satisfaction_weight", "utility", 0.5)
            .within(0, 20)
            .prior(Prior.halfNormal(0.5))
            .source("assumption")
            .meaning("market", "weight of earlier approvals and refusals in the choice of a supplier")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Share of the way to full or to no satisfaction that one answer moves a state. */
    public static final Parameter SATISFACTION_GAIN = Parameter.named("satisfaction_gain", "share", 0.3)
            .within(0, 1)
            .prior(Prior.uniform(0.1, 0.5))
            .source("assumption")
            .meaning("market", "share of the way to full or to no satisfaction that one answer moves a state")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Inclination of a patron to approve a request, without motives. */
    public static final Parameter SALE_INCLINATION = Parameter.named("sale_inclination", "utility", -1)
            .within(-20, 20)
            .prior(Prior.normal(-1, 0.5))
            .source("assumption")
            .meaning("market", "inclination of a patron to approve a request, without motives")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Weight of kinship, commerce, a shared threat, a common bloc and loyalty received in approving a request. */
    public static final Parameter SALE_MOTIVES = Parameter.named("sale_motives", "utility", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning(
                    "market",
                    "weight of kinship, commerce, a shared threat, a common bloc and loyalty received in approving a request")
            .shows("m_arms_import_musd_side", Direction.UP);
    /** Weight of closer ties to the other state in refusing a request. */
    public static final Parameter RIVAL_CLIENT_WEIGHT = Parameter.named("rival_client_weight", "utility", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning("market", "weight of closer ties to the other state in refusing a request")
            .shows("m_arms_import_musd_side", Direction.DOWN);
    /** Weight of whom friendly and rival patrons back in answering a request. */
    public static final Parameter THIRD_POWER_WEIGHT = Parameter.named("third_power_weight", "utility", 0.5)
            .within(0, 20)
            .prior(Prior.halfNormal(0.5))
            .source("assumption")
            .meaning("market", "weight of whom friendly and rival patrons back in answering a request")
            .shows("m_arms_import_musd_side", Direction.EITHER);
    /** Weight of recent fighting at rung 6 or above in refusing a request. */
    public static final Parameter EMBARRASSMENT_WEIGHT = Parameter.named("embarrassment_weight", "utility", 0.1)
            .within(0, 20)
            .prior(Prior.halfNormal(0.1))
            .source("assumption; sales went on weeks after fighting")
            .meaning("market", "weight of recent fighting at rung 6 or above in refusing a request")
            .shows("m_arms_import_musd_side", Direction.DOWN);
    /** Weight of missing attention in refusing a request. */
    public static final Parameter OWN_NEEDS_WEIGHT = Parameter.named("own_needs_weight", "utility", 0.5)
            .within(0, 20)
            .prior(Prior.halfNormal(0.5))
            .source("assumption")
            .meaning("market", "weight of missing attention in refusing a request")
            .shows("m_arms_import_musd_side", Direction.DOWN);
    /** Share of the gap to full backing that an approval closes in what a state expects. */
    public static final Parameter BACKING_GAIN = Parameter.named("backing_gain", "share", 0.1)
            .within(0, 1)
            .prior(Prior.halfNormal(0.1))
            .source("assumption")
            .meaning("patrons", "share of the gap to full backing that an approval closes in what a state expects")
            .shows("m_climbs_side", Direction.EITHER);
    /** Half-life of satisfaction and of the backing that approvals have let a state expect. */
    public static final Parameter TIE_HALF_LIFE = Parameter.named("tie_half_life", "days", 730)
            .within(1, 36500)
            .prior(Prior.logNormal(730, 0.4))
            .source("assumption")
            .meaning("patrons", "half-life of satisfaction and of the backing that approvals have let a state expect")
            .shows("m_climbs_side", Direction.EITHER);
    /** Shift of backing to the state that gives a patron more loyalty than the other. */
    public static final Parameter TILT = Parameter.named("tilt", "backing", 0.2)
            .within(0, 5)
            .prior(Prior.halfNormal(0.2))
            .source("assumption")
            .meaning("patrons", "shift of backing to the state that gives a patron more loyalty than the other")
            .shows("m_climbs_side", Direction.EITHER);
    /** Expected shift of power when the other side has ordered as much as both hold. */
    public static final Parameter ANNOUNCED_SHIFT = Parameter.named("announced_shift", "index", 1)
            .within(0, 20)
            .prior(Prior.halfNormal(1))
            .source("assumption")
            .meaning("market", "expected shift of power when the other side has ordered as much as both hold")
            .shows("m_climbs_side", Direction.EITHER);
    /** Mean time from approval to the first day of a plant. */
    public static final Parameter PLANT_DAYS = Parameter.named("plant_days", "days", 400)
            .within(1, 36500)
            .prior(Prior.uniform(180, 720))
            .source("assumption")
            .meaning("market", "mean time from approval to the first day of a plant")
            .shows("m_arms_import_musd_side", Direction.DOWN);

    static final List<Parameter> LIST = List.of(
            ARMS_REACTION,
            ARMS_FATIGUE,
            ARMS_GRIEVANCE,
            PROCUREMENT_SHARE,
            COST_BURDEN,
            DEFEAT_SPENDING,
            DEFEAT_HALF_LIFE,
            LACK_WEIGHT,
            DEMONSTRATION_WEIGHT,
            PRICE_WEIGHT,
            SUPPLIER_TIES,
            SATISFACTION_WEIGHT,
            SATISFACTION_GAIN,
            SALE_INCLINATION,
            SALE_MOTIVES,
            RIVAL_CLIENT_WEIGHT,
            THIRD_POWER_WEIGHT,
            EMBARRASSMENT_WEIGHT,
            OWN_NEEDS_WEIGHT,
            BACKING_GAIN,
            TIE_HALF_LIFE,
            TILT,
            ANNOUNCED_SHIFT,
            PLANT_DAYS);

    private MarketParameters() {}
}
