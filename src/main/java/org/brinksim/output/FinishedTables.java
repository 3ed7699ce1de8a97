package org.brinksim.output;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds tables to a finished result folder, each in place of one of the same name; afterwards the folder has to be {@linkplain
 * Manifest#reseal sealed} anew.
 */
public final class FinishedTables {
    private final ResultFolder folder;
    private final FolderReader reader;

    /**
     * The tables of a folder.
     *
     * @param folder the folder, to be written
     * @param reader the same folder, to be read
     */
    public FinishedTables(ResultFolder folder, FolderReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Writes a table in the format of the folder, and its columns into the data dictionary.
     *
     * @param table its columns
     * @param rows cells of each row
     * @throws IOException if the folder cannot be read or written
     */
    public void write(Table table, List<List<String>> rows) throws IOException {
        List<List<String>> dictionary = dictionary(table);
        TableFile.write(folder, table, rows, reader.format());
        TableFile.write(folder, Dictionary.TABLE, dictionary, reader.format());
    }

    /** The data dictionary with the columns of a table, where they stood if it was there already. */
    private List<List<String>> dictionary(Table table) throws IOException {
        List<List<String>> own = Dictionary.rows(List.of(table));
        List<List<String>> rows = new ArrayList<>();
        int place = -1;
        try (CsvReader<NamedCsvRecord> all = reader.table(Dictionary.TABLE.name())) {
            for (NamedCsvRecord row : all) {
                if (!row.getField(0).equals(own.get(0).get(0))) {
                    rows.add(List.copyOf(row.getFields()));
                } else if (place < 0) {
                    place = rows.size();
                }
            }
        }
        rows.addAll(place < 0 ? rows.size() : place, own);
        return rows;
    }
}
