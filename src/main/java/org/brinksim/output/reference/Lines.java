package org.brinksim.output.reference;

import java.util.List;
import java.util.Locale;
import org.brinksim.output.folder.CsvTable;

/** The lines of a page in Markdown: sentences, tables and figures. */
final class Lines {
    /** What sums and back transformations leave beside a whole number. */
    static final double ROUNDING = 1e-9;

    private static final double LARGEST_WHOLE = 1e9;
    private static final String NONE = "–";

    private final StringBuilder text = new StringBuilder();

    /** Adds a heading. */
    Lines heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
        return this;
    }

    /** Adds words as they are, with a form of {@link String#format}. */
    Lines say(String form, Object... words) {
        text.append(String.format(Locale.ROOT, form, words)).append('\n');
        return this;
    }

    /** Adds the head of a table, after an empty line. */
    Lines table(String... columns) {
        text.append('\n');
        row((Object[]) columns);
        text.append("|---".repeat(columns.length)).append("|\n");
        return this;
    }

    /** Adds a row of a table. */
    Lines row(Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(cell).append(' ');
        }
        text.append("|\n");
        return this;
    }

    /** Adds an empty line. */
    Lines blank() {
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A number to about three figures; a dash for none. */
    static String figure(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double whole = StrictMath.rint(value);
        if (StrictMath.abs(value - whole) <= ROUNDING && StrictMath.abs(value) < LARGEST_WHOLE) {
            return String.format(Locale.ROOT, "%,d", (long) whole);
        }
        double size = StrictMath.abs(value);
        String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : size >= .001 ? "%.3f" : "%.1e";
        return String.format(Locale.ROOT, form, value);
    }

    /** An interval between two columns; a dash for none. */
    static String range(CsvTable.Row row, String low, String high) {
        return range(row.number(low), row.number(high));
    }

    /** An interval; "or more" and "or less" where an end is open. */
    static String range(double low, double high) {
        if (Double.isNaN(low) && Double.isNaN(high)) {
            return NONE;
        }
        if (Double.isNaN(high)) {
            return figure(low) + " or more";
        }
        if (Double.isNaN(low)) {
            return figure(high) + " or less";
        }
        return low == high ? figure(low) : figure(low) + " to " + figure(high);
    }

    /** A share as a whole percentage. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** Names with commas between; "none" for nothing. */
    static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    /** The rows whose column has that text. */
    static List<CsvTable.Row> where(List<CsvTable.Row> rows, String column, String text) {
        return rows.stream().filter(row -> row.text(column).equals(text)).toList();
    }

    /** The different texts of a column, in their order. */
    static List<String> distinct(List<CsvTable.Row> rows, String column) {
        return rows.stream().map(row -> row.text(column)).distinct().toList();
    }
}
