package org.brinksim.evidence;

import java.time.LocalDate;

/**
 * Incidents counted in a year, or in the part of it that the count covers.
 *
 * @param year the year
 * @param from first day counted
 * @param to last day counted
 * @param incidents number of incidents
 * @param series id of the series; only counts of one series can be compared
 * @param scope what was counted, and where
 */
public record AnnualCount(int year, LocalDate from, LocalDate to, Figure incidents, String series, String scope) {
    static AnnualCount of(Row row) {
        return new AnnualCount(
                (int) row.number("year"),
                row.date("date_from").orElseThrow(),
                row.date("date_to").orElseThrow(),
                Figure.of(row, "wording"),
                row.text("series"),
                row.text("scope"));
    }

    /** True when the count covers the whole year. */
    public boolean wholeYear() {
        return from.equals(LocalDate.of(year, 1, 1)) && to.equals(LocalDate.of(year, 12, 31));
    }
}
