package org.brinksim.config;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.brinksim.scenario.Calendar;
import org.jspecify.annotations.Nullable;

/** The days of a scenario. */
record CalendarShape(Fields fields) implements RuledFields {
    static final String KEY = "calendar";
    private static final String START = "start";
    private static final String END = "end";
    private static final String EARLIEST = "earliest";
    private static final String LATEST = "latest";
    private static final String REFERENCE = "reference";

    static CalendarShape declared() {
        Day day = new Day(false);
        return new CalendarShape(Fields.of(List.of(
                Fields.Field.required(START, day, "first simulated day"),
                Fields.Field.required(END, day, "last simulated day"),
                Fields.Field.optional(
                        EARLIEST,
                        day,
                        "first day the timeline may name, start when not stated; entries before the start set the initial conditions"),
                Fields.Field.optional(LATEST, day, "last day the timeline may name, end when not stated"),
                Fields.Field.optional(
                        REFERENCE,
                        day,
                        "day whose conditions are the zero of the centred terms, start when not stated"))));
    }

    /** The first day the timeline may name, null when the calendar does not tell. */
    static @Nullable LocalDate earliest(Mapping root) {
        return date(root, EARLIEST, START);
    }

    /** The last day the timeline may name, null when the calendar does not tell. */
    static @Nullable LocalDate latest(Mapping root) {
        return date(root, LATEST, END);
    }

    /** The calendar of a checked scenario. */
    static Calendar of(Mapping root) {
        return new Calendar(
                known(date(root, START, START)),
                known(date(root, END, END)),
                known(earliest(root)),
                known(latest(root)),
                known(date(root, REFERENCE, START)));
    }

    private static LocalDate known(@Nullable LocalDate date) {
        if (date == null) {
            throw new IllegalStateException("a checked calendar lacks a date");
        }
        return date;
    }

    private static @Nullable LocalDate date(Mapping root, String key, String otherwise) {
        if (!(root.get(KEY) instanceof Mapping calendar)) {
            return null;
        }
        return Day.of(calendar.get(calendar.has(key) ? key : otherwise));
    }

    @Override
    public void check(Node node, String path, Check check) {
        fields.check(node, path, check);
        if (node instanceof Mapping calendar) {
            checkOrder(calendar, END, START, path, check);
            checkOrder(calendar, START, EARLIEST, path, check);
            checkOrder(calendar, LATEST, END, path, check);
            checkOrder(calendar, REFERENCE, EARLIEST, path, check);
            checkOrder(calendar, LATEST, REFERENCE, path, check);
            checkLength(calendar, path, check);
        }
    }

    private static void checkOrder(Mapping calendar, String late, String early, String path, Check check) {
        LocalDate after = Day.of(calendar.get(late));
        LocalDate before = Day.of(calendar.get(early));
        if (after != null && before != null && after.isBefore(before)) {
            check.report(
                    calendar.place(late),
                    path + "." + late,
                    after + " is before " + early + ", " + before + "; the order is earliest, start, end, latest");
        }
    }

    private static void checkLength(Mapping calendar, String path, Check check) {
        LocalDate start = Day.of(calendar.get(START));
        LocalDate end = Day.of(calendar.get(END));
        if (start != null && end != null && ChronoUnit.DAYS.between(start, end) >= Calendar.MOST_DAYS) {
            String what = end + " is more than " + Calendar.MOST_DAYS + " days after start, " + start;
            check.report(calendar.place(END), path + "." + END, what);
        }
    }
}
