package org.brinksim.output.folder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.output.FolderReader;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.RunsTable;

/**
 * A finished sweep, read back from its folder.
 *
 * @param reader the folder
 * @param origin where it comes from
 * @param topic what it is about
 * @param design its design
 */
public record SweepFolder(FolderReader reader, Origin origin, Topic topic, SweepDesign design) {
    /**
     * Opens a folder that holds a sweep.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds none
     */
    public static SweepFolder open(FolderReader reader) throws IOException {
        Path manifest = reader.path().resolve(ResultFolder.MANIFEST);
        return new SweepFolder(reader, ManifestReader.read(manifest), reader.topic(), reader.sweep());
    }

    /** Level of all intervals. */
    public double level() {
        return reader.level();
    }

    /**
     * What the runs gave, read in one go.
     *
     * @param metrics columns of metrics
     * @return for each metric, for each design point, one value for each replicate, NaN where the run failed or has none
     * @throws IOException if the runs cannot be read
     */
    public List<double[][]> responses(List<String> metrics) throws IOException {
        Responses responses = new Responses(metrics);
        try (CsvReader<NamedCsvRecord> rows = reader.table(RunsTable.NAME)) {
            rows.forEach(responses::add);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        return responses.all(design.size());
    }
}
