package org.brinksim.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a run simulates and the days of which a scenario knows something.
 *
 * @param start first simulated day
 * @param end last simulated day
 * @param earliest first day a timeline entry may name; entries before the start set the initial conditions
 * @param latest last day a timeline entry may name; entries after the end have no effect
 * @param reference day whose conditions are the zero of the centred terms
 */
public record Calendar(LocalDate start, LocalDate end, LocalDate earliest, LocalDate latest, LocalDate reference) {
    /** The longest calendar that is simulated, in days. */
    public static final int MOST_DAYS = 36_525;

    public Calendar {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("calendar ends on " + end + ", before it starts on " + start);
        }
        if (ChronoUnit.DAYS.between(start, end) >= MOST_DAYS) {
            throw new IllegalArgumentException("calendar is longer than " + MOST_DAYS + " days");
        }
        if (earliest.isAfter(start) || latest.isBefore(end)) {
            throw new IllegalArgumentException("calendar.earliest to calendar.latest must contain start to end");
        }
    }

    /** Number of simulated days. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end)) + 1;
    }

    /** The day number of a date, 0 at the start; negative before it. */
    public int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    /** The date of a day number. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }
}
