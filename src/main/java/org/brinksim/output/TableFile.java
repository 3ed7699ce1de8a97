package org.brinksim.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A table that is being written under a temporary name; it gets its final name when it is whole. */
final class TableFile implements Closeable {
    private final ResultFolder folder;
    private final String name;
    private final Path temporary;
    private final CsvWriter csv;
    private boolean published;

    private TableFile(ResultFolder folder, String name, OutputStream out) {
        this.folder = folder;
        this.name = name;
        this.temporary = folder.temporary(name);
        this.csv = writer(out);
    }

    /** Starts a table with its header. */
    static TableFile create(ResultFolder folder, String table, List<Column> columns, Format format) throws IOException {
        String name = format.file(table);
        OutputStream file = new BufferedOutputStream(folder.storage().create(folder.temporary(name)), 1 << 16);
        TableFile result = new TableFile(folder, name, format == Format.CSV_GZ ? new GZIPOutputStream(file) : file);
        result.add(columns.stream().map(Column::name).toList());
        return result;
    }

    /** Writes whole tables, each under its name. */
    static void writeAll(ResultFolder folder, Map<Table, List<List<String>>> tables, Format format) throws IOException {
        for (Map.Entry<Table, List<List<String>>> table : tables.entrySet()) {
            write(folder, table.getKey(), table.getValue(), format);
        }
    }

    /** Writes a whole table. */
    static void write(ResultFolder folder, Table table, List<List<String>> rows, Format format) throws IOException {
        try (TableFile file = create(folder, table.name(), table.columns(), format)) {
            for (List<String> cells : rows) {
                file.add(cells);
            }
            file.publish();
        }
    }

    /** A writer of CSV as in RFC 4180, but with LF. */
    static CsvWriter writer(OutputStream out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    }

    /** Adds a row. */
    void add(List<String> cells) throws IOException {
        Io.run(() -> csv.writeRecord(cells));
    }

    /** Gives the table its final name. */
    void publish() throws IOException {
        csv.close();
        published = true;
        folder.publish(temporary, name);
    }

    /** Drops the table unless it was published. */
    @Override
    public void close() throws IOException {
        try {
            if (!published) {
                csv.close();
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
