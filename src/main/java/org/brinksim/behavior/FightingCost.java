package org.brinksim.behavior;

/**
 * What fighting and closed crossings cost, in US$ m: an account of direct costs by their units, as in damage and loss assessments
 * (ECLAC 2014). Unit costs are parameters.
 *
 * @param tradeLoss share of the trade over a closed crossing that is lost and does not find another way
 * @param house US$ m per house
 * @param engagedDay US$ m per engaged person and day, munitions and upkeep
 * @param reinforcementDay US$ m per person brought forward and day
 */
public record FightingCost(double tradeLoss, double house, double engagedDay, double reinforcementDay) {
    private static final double YEAR_DAYS = 365;

    /** Cost to each side of one day on which crossings are open only in part; trade of both sides in US$ m a year. */
    public double closedDay(double tradePerYear, double open) {
        return tradeLoss * tradePerYear * (1 - open) / (2 * YEAR_DAYS);
    }

    /** Cost of houses to a side that has a share of the residents. */
    public double houses(int destroyed, double share) {
        return house * destroyed * share;
    }

    /** Cost of persons engaged for part of a day. */
    public double engaged(double persons, double days) {
        return engagedDay * persons * days;
    }

    /** Cost of persons brought forward for some days. */
    public double reinforced(double persons, double days) {
        return reinforcementDay * persons * days;
    }
}
