package org.brinksim.output.folder;

import java.io.IOException;
import java.util.List;
import org.brinksim.output.FolderReader;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.folder.FinishedSearch.Generation;
import org.brinksim.output.folder.FinishedSearch.MixRow;
import org.brinksim.output.folder.FinishedSearch.Outcome;

/** Reads the folder of a search of mixes. */
final class SearchReader {
    /** Name of the table of the front. */
    static final String FRONT = "front";

    private static final String LEVER = "l_";
    private static final String AIM = "m_";
    private static final String LOW = "_low";
    private static final String HIGH = "_high";
    private static final String SEARCHED = "_search";

    private final FolderReader reader;

    SearchReader(FolderReader reader) {
        this.reader = reader;
    }

    FinishedSearch read() throws IOException {
        CsvTable front = table(FRONT);
        List<String> levers =
                front.columns().stream().filter(name -> name.startsWith(LEVER)).toList();
        List<String> aims = front.columns().stream()
                .filter(name -> name.startsWith(AIM) && front.has(name + LOW))
                .toList();
        return new FinishedSearch(
                ManifestReader.read(reader.path().resolve(ResultFolder.MANIFEST)),
                reader.topic(),
                reader.runs(),
                reader.manifest().path("counts").path("failed").asLong(),
                levers,
                aims,
                front.rows().map(row -> mix(row, levers, aims)).toList(),
                table("search").rows().map(SearchReader::generation).toList(),
                ResultReader.meanings(table("columns")));
    }

    private static MixRow mix(CsvTable.Row row, List<String> levers, List<String> aims) {
        return new MixRow(
                row.count("mix"),
                levers.stream().map(row::number).toList(),
                row.number("cost"),
                aims.stream()
                        .map(aim -> new Outcome(
                                row.number(aim),
                                row.number(aim + LOW),
                                row.number(aim + HIGH),
                                row.number(aim + SEARCHED)))
                        .toList(),
                row.text("dominated").equals("yes"),
                row.count("n"));
    }

    private static Generation generation(CsvTable.Row row) {
        return new Generation(
                row.count("generation"), row.count("evaluations"), row.count("front"), row.number("hypervolume"));
    }

    private CsvTable table(String name) throws IOException {
        return CsvTable.read(reader.path(), name);
    }
}
