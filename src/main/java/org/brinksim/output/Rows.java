package org.brinksim.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;

/** Prints tables as CSV to somewhere other than a result folder. */
public final class Rows {
    private Rows() {}

    /**
     * Prints a table; ends early and quietly when nobody reads any more.
     *
     * @param out where to
     * @param table its columns
     * @param rows cells of each row
     */
    public static void print(PrintWriter out, Table table, Iterator<List<String>> rows) {
        out.print(line(table.columns().stream().map(Column::name).toList()));
        while (rows.hasNext() && !out.checkError()) {
            out.print(line(rows.next()));
        }
        out.flush();
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(line)
                .writeRecord(cells);
        return line.toString();
    }
}
