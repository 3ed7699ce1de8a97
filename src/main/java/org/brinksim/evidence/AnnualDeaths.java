package org.brinksim.evidence;

/**
 * Battle-related deaths of the dyad in a year, both sides, as the Uppsala Conflict Data Program counts them.
 *
 * @param year the year
 * @param deaths low, best and high estimate
 */
public record AnnualDeaths(int year, Figure deaths) {
    static AnnualDeaths of(Row row) {
        return new AnnualDeaths(row.date("date_from").orElseThrow().getYear(), Figure.of(row, "wording"));
    }
}
