package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads tables whose columns must all be there. */
final class RequiredColumns {
    private RequiredColumns() {}

    /**
     * Reads a table; it is empty where there is no such file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it has rows and lacks a column
     */
    static CsvTable read(Path folder, String name, String... columns) throws IOException {
        CsvTable table = CsvTable.read(folder, name);
        List<String> missing = List.of(columns).stream()
                .filter(column -> table.size() > 0 && !table.has(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(name + ".csv has no column " + String.join(", ", missing) + " among "
                    + String.join(", ", table.columns()));
        }
        return table;
    }

    /** Whether a field says yes; fields that say neither yes nor no do not. */
    static boolean isYes(String field) {
        return List.of("yes", "true", "1").contains(field);
    }
}
