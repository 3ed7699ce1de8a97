package org.brinksim.output.folder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A CSV file with a header, read whole; columns are found by name, empty fields are missing values. Immutable. */
public final class CsvTable {
    private final Map<String, Integer> columns;
    private final List<List<String>> rows;

    private CsvTable(Map<String, Integer> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** A table without columns and rows. */
    public static CsvTable empty() {
        return new CsvTable(Map.of(), List.of());
    }

    /** Whether a folder has a table of that name, plain or gzipped. */
    static boolean exists(Path folder, String name) {
        return Files.exists(folder.resolve(name + ".csv")) || Files.exists(folder.resolve(name + ".csv.gz"));
    }

    /**
     * Reads the UTF-8 file of that name, or else its gzipped form; where there is neither, the table is empty.
     *
     * @throws IOException if the file cannot be read
     */
    public static CsvTable read(Path folder, String name) throws IOException {
        Path plain = folder.resolve(name + ".csv");
        Path zipped = folder.resolve(name + ".csv.gz");
        if (Files.exists(plain)) {
            try (Reader reader = Files.newBufferedReader(plain, StandardCharsets.UTF_8)) {
                return read(reader);
            }
        }
        if (!Files.exists(zipped)) {
            return empty();
        }
        try (Reader reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(zipped)), StandardCharsets.UTF_8)) {
            return read(reader);
        }
    }

    /**
     * Reads a table from a reader.
     *
     * @throws IOException if the reader fails
     */
    public static CsvTable read(Reader reader) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord line : csv) {
                if (columns.isEmpty()) {
                    line.getHeader().forEach(name -> columns.put(name, columns.size()));
                }
                rows.add(fields(line));
            }
        }
        return new CsvTable(columns, rows);
    }

    private static List<String> fields(CsvRecord line) {
        return List.copyOf(line.getFields());
    }

    /** Whether there is such a column. A file without rows has no columns. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Names of the columns in order. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Number of rows below the header. */
    public int size() {
        return rows.size();
    }

    /** The rows in order. */
    public Stream<Row> rows() {
        return rows.stream().map(Row::new);
    }

    /** One row. */
    public final class Row {
        private final List<String> fields;

        private Row(List<String> fields) {
            this.fields = fields;
        }

        /** The text of a column; empty when the field or the column is missing. */
        public String text(String column) {
            Integer index = columns.get(column);
            return index == null || index >= fields.size() ? "" : fields.get(index);
        }

        /**
         * The number of a column; NaN when the field or the column is missing.
         *
         * @throws NumberFormatException if the field is no number
         */
        public double number(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return Double.NaN;
            }
            return switch (text) {
                case "true" -> 1;
                case "false" -> 0;
                default -> Double.parseDouble(text);
            };
        }

        /** The whole number of a column; 0 when the field or the column is missing. */
        public int count(String column) {
            double number = number(column);
            return Double.isNaN(number) ? 0 : (int) Math.rint(number);
        }
    }
}
