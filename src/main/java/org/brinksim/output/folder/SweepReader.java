package org.brinksim.output.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brinksim.output.FolderReader;

/** Reads what charts and report of a sweep are made of; the runs only where there are not too many. */
final class SweepReader {
    private static final String LARGE_EPISODES = "m_episodes_25";
    private static final int FAILURES = 50;

    private final FolderReader reader;

    SweepReader(FolderReader reader) {
        this.reader = reader;
    }

    FinishedSweep read() throws IOException {
        SweepFolder sweep = SweepFolder.open(reader);
        List<SweptMetric> metrics = new ArrayList<>();
        Optional<SweptMetric> outbreak = Optional.empty();
        if (reader.runs() <= FinishedSweep.MOST_RUNS) {
            List<String> names = sweep.topic().metrics();
            List<double[][]> responses = sweep.responses(names);
            for (int i = 0; i < names.size(); i++) {
                metrics.add(metric(sweep, names.get(i), responses.get(i)));
            }
            if (names.contains(LARGE_EPISODES)) {
                outbreak = Optional.of(
                        metric(sweep, LARGE_EPISODES, happened(responses.get(names.indexOf(LARGE_EPISODES)))));
            }
        }
        return new FinishedSweep(
                sweep.origin(),
                sweep.topic(),
                sweep.design(),
                reader.runs(),
                reader.manifest().path("counts").path("failed").asLong(),
                metrics,
                outbreak,
                table("sensitivity").rows().map(SensitivityEntry::of).toList(),
                boxes(),
                table("figures").rows().map(ResultReader::figure).toList(),
                table("failures")
                        .rows()
                        .limit(FAILURES)
                        .map(ResultReader::failure)
                        .toList(),
                ResultReader.meanings(table("columns")));
    }

    private static SweptMetric metric(SweepFolder sweep, String name, double[][] values) {
        return new SweptMetric(name, sweep.design(), sweep.level(), values);
    }

    private static double[][] happened(double[][] episodes) {
        return Arrays.stream(episodes)
                .map(runs -> Arrays.stream(runs)
                        .map(count -> Double.isNaN(count) ? Double.NaN : count >= 1 ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
    }

    private List<FoundBox> boxes() throws IOException {
        CsvTable limits = table("limits");
        CsvTable peeling = table("peeling");
        return table("boxes").rows().map(box -> box(box, limits, peeling)).toList();
    }

    private static FoundBox box(CsvTable.Row box, CsvTable limits, CsvTable peeling) {
        int number = box.count("box");
        return new FoundBox(
                number,
                box.text("condition"),
                box.count("points"),
                box.number("mass"),
                box.number("coverage"),
                box.number("density"),
                box.count("step"),
                limits.rows()
                        .filter(row -> row.count("box") == number)
                        .map(SweepReader::limit)
                        .toList(),
                peeling.rows()
                        .filter(row -> row.count("box") == number)
                        .map(row -> new FoundBox.Peel(
                                row.number("coverage"), row.number("density"), row.count("restricted")))
                        .toList());
    }

    private static FoundBox.Limit limit(CsvTable.Row row) {
        String options = row.text("options");
        return new FoundBox.Limit(
                row.text("factor"),
                row.number("low"),
                row.number("high"),
                options.isEmpty() ? List.of() : List.of(options.split("\\|", -1)),
                row.number("quasi_p"),
                row.number("reproduced"));
    }

    private CsvTable table(String name) throws IOException {
        return CsvTable.read(reader.path(), name);
    }
}
