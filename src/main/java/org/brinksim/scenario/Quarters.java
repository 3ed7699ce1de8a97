package org.brinksim.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The quarter days, on which states ask for arms and plants hand over what they have made: 1 January, April, July, October. */
public final class Quarters {
    private static final int MONTHS = 3;
    private static final double YEAR_DAYS = 365;

    private Quarters() {}

    /**
     * What a plant hands over on a quarter day.
     *
     * @param at the quarter day
     * @param count systems made since the quarter day before, or since the plant began
     */
    public record Lot(LocalDate at, double count) {}

    /** The first quarter day on or after a day. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
        return first.isBefore(day) ? first.plusMonths(MONTHS) : first;
    }

    /** The first quarter day after a day. */
    public static LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** Systems that a plant makes in some days, in proportion to the year. */
    public static double output(double perYear, long days) {
        return perYear * days / YEAR_DAYS;
    }

    /** All that a plant hands over up to and including a day; what it has begun after its last quarter day is not delivered. */
    public static List<Lot> lots(TimelineEntry.Plant plant, LocalDate last) {
        List<Lot> lots = new ArrayList<>();
        LocalDate end = plant.until() == null ? LocalDate.MAX : plant.until();
        LocalDate from = plant.stamp().at();
        for (LocalDate day = after(from); !day.isAfter(last) && from.isBefore(end); day = after(day)) {
            LocalDate to = day.isBefore(end) ? day : end;
            lots.add(new Lot(day, output(plant.perYear(), to.toEpochDay() - from.toEpochDay())));
            from = to;
        }
        return List.copyOf(lots);
    }
}
