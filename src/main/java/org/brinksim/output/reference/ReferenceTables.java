package org.brinksim.output.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.output.folder.CsvTable;

/**
 * The committed tables that the page of the validation is made from.
 *
 * @param folder the folder of the committed results
 */
public record ReferenceTables(Path folder) {
    /** The fit to all of the record. */
    static final String BOTH = "calibration/both";
    /** The fit to what was known before the days of the held-out forecast. */
    static final String BLIND = "calibration/2021-only";

    private static final String VALIDATION = "validation";

    /** The tables without which there is no page, as paths below the folder. */
    public static List<String> needed() {
        return List.of(
                VALIDATION + "/scorecard.csv",
                VALIDATION + "/scores.csv",
                BOTH + "/posterior.csv",
                BOTH + "/prior.csv",
                BLIND + "/posterior.csv",
                BLIND + "/prior.csv");
    }

    /** A table of the validation; empty where there is no such file. */
    List<CsvTable.Row> validation(String name) throws IOException {
        return rows(VALIDATION, name);
    }

    /** A table of a folder; empty where there is no such file. */
    List<CsvTable.Row> rows(String in, String name) throws IOException {
        return CsvTable.read(folder.resolve(in), name).rows().toList();
    }

    /** A table of one of the fits, with its columns. */
    CsvTable fit(String in, String name) throws IOException {
        return CsvTable.read(folder.resolve(in), name);
    }
}
