package org.brinksim.output.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.brinksim.conflict.Rung;

/** Axes for the kinds of quantities that the charts show. */
final class Scales {
    /** Position of zero on an axis that is logarithmic from one on. */
    static final double ZERO = -.7;

    /** Where the logarithmic part of such an axis begins; the axis is broken between zero and here. */
    static final double BREAK = -.25;

    private static final int MOST_MONTH_TICKS = 13;

    private Scales() {}

    /** An axis of percentages from 0 to 100. */
    static Scale percent(String label) {
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at <= 100; at += 20) {
            ticks.add(new Tick(at, String.valueOf(at)));
        }
        return new Scale(label, 0, 100, ticks);
    }

    /** An axis of percentages from 0 to a round number at or above the highest, which is at most 100. */
    static Scale percent(String label, double highest) {
        return LinearScale.covering(label, DoubleStream.of(0, StrictMath.min(100, highest)));
    }

    /** A linear axis from zero to at least the highest value, with round ticks. */
    static Scale count(String label, double highest) {
        double step = step(StrictMath.max(highest, 1e-9) / 5);
        List<Tick> ticks = new ArrayList<>();
        int last = (int) StrictMath.ceil(highest / step);
        for (int i = 0; i <= last; i++) {
            ticks.add(new Tick(i * step, Rounded.plain(i * step)));
        }
        return new Scale(label, 0, last * step, ticks);
    }

    /** The least of 1, 2 and 5 times a power of ten that is at least a number. */
    static double step(double least) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** An axis that reaches equally far on both sides of zero. */
    static Scale around(String label, double reach) {
        double step = step(StrictMath.max(reach, 1e-9) / 4);
        int last = (int) StrictMath.ceil(reach / step);
        List<Tick> ticks = new ArrayList<>();
        for (int i = -last; i <= last; i++) {
            ticks.add(new Tick(i * step, Rounded.plain(i * step)));
        }
        return new Scale(label, -last * step, last * step, ticks);
    }

    /** The position of a day on an axis of dates. */
    static double day(LocalDate date) {
        return (double) date.toEpochDay();
    }

    /** An axis of dates; positions are days since 1970-01-01. */
    static Scale dates(LocalDate start, LocalDate end) {
        List<Tick> ticks = new ArrayList<>();
        int months = (int) (java.time.Period.between(start, end).toTotalMonths() + 1);
        int every = 1;
        for (int candidate : new int[] {1, 2, 3, 6, 12, 24, 60, 120}) {
            every = candidate;
            if (months / candidate < MOST_MONTH_TICKS) {
                break;
            }
        }
        for (LocalDate day = start.withDayOfMonth(1); !day.isAfter(end); day = day.plusMonths(1)) {
            boolean marked = (day.getYear() * 12 + day.getMonthValue() - 1) % every == 0;
            if (marked && !day.isBefore(start)) {
                ticks.add(new Tick(
                        day.toEpochDay(),
                        every >= 12 ? "" + day.getYear() : day.toString().substring(0, 7)));
            }
        }
        return new Scale("Date", start.toEpochDay(), StrictMath.max(end.toEpochDay(), start.toEpochDay() + 1), ticks);
    }

    /** An axis of a few days; positions are days since 1970-01-01, fractions are hours. */
    static Scale days(double start, double end) {
        int every = (int) StrictMath.ceil((end - start) / MOST_MONTH_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (long day = (long) StrictMath.ceil(start); day <= end; day += every) {
            ticks.add(new Tick(day, LocalDate.ofEpochDay(day).toString().substring(5)));
        }
        String year = LocalDate.ofEpochDay((long) start).toString().substring(0, 4);
        return new Scale("Day of " + year + " (month-day, at 00:00)", start, end, ticks);
    }

    /** An axis of rungs with their names. */
    static Scale rungs(double highest) {
        List<Tick> ticks = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            if (rung.level() <= 7) {
                String word = rung.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                ticks.add(new Tick(rung.level(), rung.level() + " " + word));
            }
        }
        return new Scale("Rung", 0, highest, ticks);
    }

    /** An axis of named rows, the first at the top. */
    static Scale lanes(List<String> names) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            ticks.add(new Tick(names.size() - 1 - i, names.get(i)));
        }
        return new Scale("", -.6, names.size() - .4, ticks);
    }

    /** An axis that is logarithmic from 1 on and has a place of its own for zero, left of a break. */
    static Scale zeroLog(String label, double highest) {
        List<Tick> ticks = new ArrayList<>();
        ticks.add(new Tick(ZERO, "0"));
        int decades = (int) StrictMath.ceil(StrictMath.log10(StrictMath.max(highest, 10)) - 1e-9);
        for (int decade = 0; decade <= decades; decade++) {
            ticks.add(new Tick(decade, Rounded.plain(StrictMath.pow(10, decade))));
        }
        return new Scale(label, ZERO - .3, decades + .05, ticks, BREAK);
    }

    /** The position of a count on a {@link #zeroLog} axis. */
    static double zeroLog(double count) {
        return count < .5 ? ZERO : StrictMath.log10(count);
    }

    /** A logarithmic axis of durations; positions are log10 of days. */
    static Scale durations(String label, double shortest, double longest) {
        double low = StrictMath.log10(shortest);
        double high = StrictMath.log10(longest);
        double[] days = {1 / 1440.0, 10 / 1440.0, 1 / 24.0, .25, 1, 7, 30, 365.25, 1826.25, 3652.5};
        String[] names = {"1 min", "10 min", "1 h", "6 h", "1 day", "1 week", "1 month", "1 year", "5 years", "10 years"
        };
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            double at = StrictMath.log10(days[i]);
            if (at >= low && at <= high) {
                ticks.add(new Tick(at, names[i]));
            }
        }
        return new Scale(label, low, high, ticks);
    }

    /** An axis of degrees; {@code suffix} is the compass letter. */
    static Scale degrees(String label, double low, double high, String suffix) {
        double step = step((high - low) / 6);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) StrictMath.ceil(low / step); i * step <= high; i++) {
            ticks.add(new Tick(i * step, String.format(Locale.ROOT, "%.2f° %s", i * step, suffix)));
        }
        return new Scale(label, low, high, ticks);
    }
}
