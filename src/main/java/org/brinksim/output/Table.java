package org.brinksim.output;

import java.util.List;

/**
 * A table of a result folder: its name and its columns.
 *
 * @param name name without the ending
 * @param columns columns in order
 */
public record Table(String name, List<Column> columns) {
    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }
}
