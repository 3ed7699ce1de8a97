package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small sweep with a cheap model, made by the command. */
public final class SweepSample {
    private SweepSample() {}

    /** Makes a sweep of four points with eight replicates, whose means are short numbers. */
    public static void make(Path folder, String name) {
        Brink.Ending ending = Brink.in(folder)
                .run(
                        "sweep",
                        Brink.SCENARIO,
                        "--vary",
                        "parameters.climb_propensity=1,2",
                        "--vary",
                        "switches.moves=true,false",
                        "-r",
                        "8",
                        "-o",
                        name);
        assertThat(ending.code()).as(ending.err()).isZero();
    }

    /** The means of a metric at the design points, as its table of summaries has them. */
    public static List<String> means(Path results, String metric) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(results.resolve("summary.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("metric").equals(metric))
                    .map(row -> row.getField("mean"))
                    .distinct()
                    .toList();
        }
    }
}
