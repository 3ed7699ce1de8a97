package org.brinksim.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, its cells by column.
 *
 * @param table name of the table
 * @param line line of the file on which the row begins, the header being line 1
 * @param cells text of each cell by column, in the order of the columns; an empty text is a missing value
 */
public record Row(String table, long line, Map<String, String> cells) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * The text of a cell, empty when missing.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(
                    "table '" + table + "' has no column '" + column + "'; its columns are " + cells.keySet());
        }
        return cell;
    }

    /**
     * The number in a cell, NaN when missing.
     *
     * @throws IllegalArgumentException if there is no such column or the cell holds no number
     */
    public double number(String column) {
        String cell = text(column);
        try {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw wrong(column, "a number", e);
        }
    }

    /**
     * The ISO date in a cell.
     *
     * @throws IllegalArgumentException if there is no such column or the cell holds no date
     */
    public Optional<LocalDate> date(String column) {
        String cell = text(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            throw wrong(column, "an ISO date", e);
        }
    }

    /**
     * The blank-separated words of a cell, such as source keys; none when missing.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public List<String> words(String column) {
        String cell = text(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    /**
     * Whether a cell holds {@code 1}.
     *
     * @throws IllegalArgumentException if there is no such column or the cell is neither {@code 0} nor {@code 1}
     */
    public boolean flag(String column) {
        return switch (text(column)) {
            case "1" -> true;
            case "0" -> false;
            default -> throw wrong(column, "0 or 1", null);
        };
    }

    private IllegalArgumentException wrong(String column, String allowed, @Nullable RuntimeException cause) {
        return new IllegalArgumentException(
                "table '" + table + "', line " + line + ", column '" + column + "': '" + cells.get(column) + "' is not "
                        + allowed,
                cause);
    }
}
