package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date; {@code inCalendar} when the calendar has to know it. */
record Day(boolean inCalendar) implements Shape {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The date a node holds, null when it holds none. */
    static @Nullable LocalDate of(@Nullable Node node) {
        if (!(node instanceof Scalar scalar) || !ISO.matcher(scalar.text()).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    @Override
    public void check(Node node, String path, Check check) {
        LocalDate date = of(node);
        if (date == null) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        } else if (inCalendar && !check.knows(date)) {
            check.report(
                    node,
                    path,
                    date + " is outside the calendar, " + check.days()
                            + "; change the date, or calendar.earliest and calendar.latest");
        }
    }

    @Override
    public ObjectNode schema() {
        return Schemas.orNull("string").put("format", "date").put("pattern", "^" + ISO + "$");
    }

    @Override
    public String form() {
        return "a date such as 2021-04-28" + (inCalendar ? ", within the calendar" : "");
    }
}
