package org.brinksim.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The append-only file of the runs of a folder: their rows, in order, as they come.
 *
 * <p>Rows reach the operating system in small batches, so a killed process loses the last batch at most; a last line
 * without its line feed is not whole. When all runs are made, the journal becomes the table of runs.
 */
final class Journal implements Closeable {
    private static final int ROWS_PER_FLUSH = 16;

    private final ResultFolder folder;
    private final CsvWriter csv;
    private int rows;
    private boolean published;

    /** Starts the journal of a folder with the header of the table of runs. */
    Journal(ResultFolder folder, List<Column> columns) throws IOException {
        this.folder = folder;
        OutputStream out =
                new BufferedOutputStream(folder.storage().create(folder.path().resolve(ResultFolder.JOURNAL)), 1 << 16);
        this.csv = TableFile.writer(out);
        add(columns.stream().map(Column::name).toList());
        flush();
    }

    /** Appends a row. */
    void add(List<String> cells) throws IOException {
        Io.run(() -> csv.writeRecord(cells));
        rows++;
        if (rows % ROWS_PER_FLUSH == 0) {
            flush();
        }
    }

    void flush() throws IOException {
        csv.flush();
    }

    /** Turns the journal into the table of runs. */
    void publish(Format format) throws IOException {
        csv.close();
        published = true;
        Path journal = folder.path().resolve(ResultFolder.JOURNAL);
        String name = format.file("runs");
        if (format == Format.CSV) {
            folder.publish(journal, name);
            return;
        }
        Path temporary = folder.temporary(name);
        try (InputStream in = Files.newInputStream(journal);
                OutputStream out = new GZIPOutputStream(folder.storage().create(temporary))) {
            in.transferTo(out);
        }
        folder.publish(temporary, name);
        Files.delete(journal);
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            csv.close();
        }
    }
}
