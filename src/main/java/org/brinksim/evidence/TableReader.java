package org.brinksim.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables (RFC 4180, UTF-8, header first) from the resources beside this class. */
final class TableReader {
    private final String folder;

    /** A reader of a folder, a path relative to this package that is empty or ends in a slash. */
    TableReader(String folder) {
        this.folder = folder;
    }

    /**
     * The table of a name.
     *
     * @throws UncheckedIOException if it is not there or cannot be read
     */
    Table read(String name) {
        String path = folder + name + ".csv";
        try (InputStream in = TableReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no resource " + path + " beside " + TableReader.class.getName());
            }
            return parse(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("table '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static Table parse(String name, InputStream in) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) {
                columns = line.getHeader();
                rows.add(new Row(name, line.getStartingLineNumber(), line.getFieldsAsMap()));
            }
        }
        return new Table(name, columns, rows);
    }
}
