package org.brinksim.output.folder;

import java.util.List;

/** The rows of the runs that finished, with their metrics by column name. Immutable. */
public final class RunTable {
    private final CsvTable table;
    private final List<CsvTable.Row> rows;

    RunTable(CsvTable table, List<CsvTable.Row> rows) {
        this.table = table;
        this.rows = List.copyOf(rows);
    }

    /** Number of runs that finished. */
    public int size() {
        return rows.size();
    }

    /** Whether the metric has a column. */
    public boolean has(String metric) {
        return table.has(metric);
    }

    /** The values of a metric over the runs, in the order of the rows; NaN where there is none. */
    public double[] metric(String name) {
        return rows.stream().mapToDouble(row -> row.number(name)).toArray();
    }

    /** The ids of the runs, in the order of the rows. */
    public List<String> ids() {
        return rows.stream().map(row -> row.text("run_id")).toList();
    }
}
