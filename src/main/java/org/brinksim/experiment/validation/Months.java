package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A span of whole months.
 *
 * @param first the first month
 * @param number how many, at least 1
 */
public record Months(YearMonth first, int number) {
    /** Checks the number. */
    public Months {
        if (number < 1) {
            throw new IllegalArgumentException(number + " months; allowed is 1 or more");
        }
    }

    /** The months from one day's to another day's, both included. */
    public static Months between(LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        return new Months(first, (int) ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1);
    }

    /** The months, in order. */
    public List<YearMonth> list() {
        return IntStream.range(0, number).mapToObj(first::plusMonths).toList();
    }

    /** Adds a number to the months of some days, in proportion to the days that lie in each; days outside are lost. */
    void spread(double amount, LocalDate from, LocalDate to, double[] values) {
        double perDay = amount / (ChronoUnit.DAYS.between(from, to) + 1);
        for (int month = 0; month < number; month++) {
            LocalDate begin = first.plusMonths(month).atDay(1);
            LocalDate end = first.plusMonths(month).atEndOfMonth();
            long days = ChronoUnit.DAYS.between(from.isAfter(begin) ? from : begin, to.isBefore(end) ? to : end) + 1;
            values[month] += days > 0 ? days * perDay : 0;
        }
    }

    /** The place of a day's month, −1 outside. */
    int index(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        return months >= 0 && months < number ? (int) months : -1;
    }
}
