package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;

/** The data dictionary: every column of every table. */
final class Dictionary {
    static final Table TABLE = new Table(
            "columns",
            List.of(
                    Column.text("file", "file of the table, plain or compressed"),
                    Column.text("column", "name of the column"),
                    Column.text("type", "text, integer, real or date"),
                    Column.text("unit", "unit of the values, empty when they have none"),
                    Column.text("meaning", "what it holds")));

    private Dictionary() {}

    static List<List<String>> rows(List<Table> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                rows.add(List.of(
                        table.name() + ".csv", column.name(), column.type().key(), column.unit(), column.meaning()));
            }
        }
        return rows;
    }
}
