package org.brinksim.evidence;

/**
 * Military spending of a state in a year.
 *
 * @param year the year
 * @param state id of the state
 * @param musd2022 spending, million US dollars at prices and exchange rates of 2022
 * @param percentOfGdp share of gross domestic product, percent
 * @param percentOfGovernment share of government spending, percent
 * @param source key of the source
 */
public record AnnualSpending(
        int year, String state, double musd2022, double percentOfGdp, double percentOfGovernment, String source) {
    static AnnualSpending of(Row row) {
        return new AnnualSpending(
                (int) row.number("year"),
                row.text("state"),
                row.number("musd_2022"),
                row.number("percent_of_gdp"),
                row.number("percent_of_government"),
                row.text("source"));
    }
}
