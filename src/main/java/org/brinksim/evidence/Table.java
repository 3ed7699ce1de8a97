package org.brinksim.evidence;

import java.util.List;

/**
 * A table of the record as it is stored, every cell text.
 *
 * @param name name of the table, which is the name of its file without {@code .csv}
 * @param columns names of the columns, in order
 * @param rows rows, in the order of the file
 */
public record Table(String name, List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The rows whose cell in a column equals a text, in order.
     *
     * @throws IllegalArgumentException if the table has rows and no such column
     */
    public List<Row> rowsWhere(String column, String text) {
        return rows.stream().filter(row -> row.text(column).equals(text)).toList();
    }
}
