package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.output.FolderReader;
import org.brinksim.output.ResultFolder;

/** Reads a finished result folder; nothing but its files is used. */
public final class ResultReader {
    private static final String COMPLETE = "COMPLETE";
    private static final String DESIGN = "design_id";

    private final Path folder;

    /** A reader of the folder. */
    public ResultReader(Path folder) {
        this.folder = folder;
    }

    /** Reads a folder that is complete, or says why it cannot be used. */
    public FolderReading read() {
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(COMPLETE)) && !isLoose()) {
            return refused("the folder is incomplete: it has no file " + COMPLETE, "finish it first with: resume");
        }
        return readTables();
    }

    /** Reads a folder whose tables and manifest are written, complete or not, or says why it cannot be used. */
    public FolderReading readTables() {
        if (!Files.isDirectory(folder)) {
            return refused("no such folder", "give the folder that a run wrote");
        }
        try {
            return new FolderReading.Opened(open());
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException problem) {
            return refused("a file of the folder cannot be read: " + problem.getMessage(), "write the folder again");
        }
    }

    /** Whether it holds the tables of a calibration or a validation alone, without a manifest. */
    private boolean isLoose() {
        return !Files.exists(folder.resolve(ResultFolder.MANIFEST))
                && (CalibrationReader.isTold(folder) || ValidationReader.isTold(folder));
    }

    private FolderReading refused(String what, String advice) {
        return new FolderReading.Refused(folder + ": " + what + "; " + advice);
    }

    private Finished open() throws IOException {
        Imprint imprint = Imprint.read(folder);
        CalibrationReader calibration = new CalibrationReader(folder, imprint);
        if (calibration.fits()) {
            return calibration.read();
        }
        ValidationReader validation = new ValidationReader(folder, imprint);
        return validation.fits() ? validation.read() : runs();
    }

    private Finished runs() throws IOException {
        Optional<FolderReader> reader = FolderReader.open(folder);
        if (reader.isPresent() && reader.get().isSweep()) {
            return new SweepReader(reader.get()).read();
        }
        boolean isSearch = table(SearchReader.FRONT).size() > 0;
        return reader.isPresent() && isSearch ? new SearchReader(reader.get()).read() : load();
    }

    private FinishedFolder load() throws IOException {
        Origin origin = ManifestReader.read(folder.resolve("manifest.json"));
        CsvTable runs = table("runs");
        List<String> designs =
                runs.rows().map(row -> row.text(DESIGN)).distinct().toList();
        String first = designs.isEmpty() ? "" : designs.get(0);
        return new FinishedFolder(
                origin,
                designs.size(),
                new RunTable(
                        runs, runs.rows().filter(row -> isFinished(row, first)).toList()),
                of(first, "series").map(ResultReader::band).toList(),
                of(first, "summary").map(ResultReader::summary).toList(),
                rungs(first),
                events(first),
                of(first, "segments").map(ResultReader::segment).toList(),
                of(first, "ceasefires").map(ResultReader::deal).toList(),
                new StrategyReader(folder, first).read(),
                table("figures").rows().map(ResultReader::figure).toList(),
                table("failures").rows().map(ResultReader::failure).toList(),
                meanings(table("columns")),
                alternatives(runs));
    }

    private List<Alternative> alternatives(CsvTable runs) throws IOException {
        CsvTable design = table("design");
        CsvTable comparison = table("comparison");
        if (comparison.size() == 0) {
            return List.of();
        }
        CsvTable series = table("series");
        CsvTable parting = table("parting");
        return design.rows()
                .skip(1)
                .map(point -> alternative(
                        point.text(DESIGN), point.text("scenario"), runs, List.of(comparison, series, parting)))
                .toList();
    }

    private static Alternative alternative(String id, String name, CsvTable runs, List<CsvTable> tables) {
        return new Alternative(
                name,
                new RunTable(
                        runs, runs.rows().filter(row -> isFinished(row, id)).toList()),
                tables.get(1)
                        .rows()
                        .filter(row -> row.text(DESIGN).equals(id))
                        .map(ResultReader::band)
                        .toList(),
                tables.get(0)
                        .rows()
                        .filter(row -> row.text("alternative").equals(name))
                        .map(ResultReader::difference)
                        .toList(),
                tables.get(2)
                        .rows()
                        .filter(row -> row.text("alternative").equals(name))
                        .map(row -> row.text("text"))
                        .toList());
    }

    private static Alternative.Difference difference(CsvTable.Row row) {
        return new Alternative.Difference(
                row.text("metric"),
                row.count("n"),
                row.number("base_mean"),
                row.number("alt_mean"),
                row.number("difference"),
                row.number("ci_low"),
                row.number("ci_high"),
                row.number("p_direction"),
                row.number("vrf"),
                row.number("std_effect"),
                row.number("p_holm"),
                row.text("verdict"));
    }

    private CsvTable table(String name) throws IOException {
        return CsvTable.read(folder, name);
    }

    private java.util.stream.Stream<CsvTable.Row> of(String design, String name) throws IOException {
        CsvTable table = table(name);
        return table.has(DESIGN) ? table.rows().filter(row -> row.text(DESIGN).equals(design)) : table.rows();
    }

    private static boolean isFinished(CsvTable.Row row, String design) {
        return row.text(DESIGN).equals(design) && !row.text("status").equals("failed");
    }

    private static Band band(CsvTable.Row row) {
        return new Band(
                row.text("series"),
                date(row),
                row.count("n"),
                row.number("q05"),
                row.number("q25"),
                row.number("q50"),
                row.number("q75"),
                row.number("q95"));
    }

    private static LocalDate date(CsvTable.Row row) {
        return LocalDate.parse(row.text("date"));
    }

    private static MetricSummary summary(CsvTable.Row row) {
        return new MetricSummary(
                row.text("metric"),
                row.count("n"),
                row.number("mean"),
                row.number("ci_low"),
                row.number("ci_high"),
                row.number("q05"),
                row.number("q50"),
                row.number("q95"));
    }

    /** Daily rungs, from a table that is long (columns series and value) or wide (a column rung). */
    private List<DailyRung> rungs(String design) throws IOException {
        boolean wide = table("trajectories").has("rung");
        return of(design, "trajectories")
                .filter(row -> wide || row.text("series").equals("rung"))
                .map(row -> new DailyRung(row.text("run_id"), date(row), row.count(wide ? "rung" : "value")))
                .toList();
    }

    private List<LoggedEvent> events(String design) throws IOException {
        String name = table("ladder").size() > 0 ? "ladder" : "events";
        return of(design, name).map(ResultReader::event).toList();
    }

    private static LoggedEvent event(CsvTable.Row row) {
        return new LoggedEvent(
                row.text("run_id"),
                date(row),
                row.count("slice"),
                row.text("kind"),
                row.text("episode"),
                row.text("segment"),
                row.count("rung"),
                row.count("killed"),
                row.text("detail"));
    }

    private static SegmentLoad segment(CsvTable.Row row) {
        return new SegmentLoad(
                row.text("segment"),
                row.text("name"),
                row.text("sector"),
                row.number("lat"),
                row.number("lon"),
                row.number("incidents_mean"));
    }

    private static DealLife deal(CsvTable.Row row) {
        return new DealLife(
                row.number("days"),
                row.count("failed") == 1,
                row.count("top_rung"),
                SignatoryLevel.valueOf(row.text("level").toUpperCase(Locale.ROOT)),
                row.count("n"));
    }

    static FigureRow figure(CsvTable.Row row) {
        return new FigureRow(
                row.text("path"),
                row.text("value"),
                row.text("low"),
                row.text("high"),
                row.text("source"),
                row.text("note"));
    }

    static FailedRun failure(CsvTable.Row row) {
        return new FailedRun(row.text("run_id"), row.text("stage"), row.text("message"));
    }

    static Map<String, FinishedFolder.Meaning> meanings(CsvTable columns) {
        Map<String, FinishedFolder.Meaning> meanings = new HashMap<>();
        columns.rows()
                .forEach(row -> meanings.put(
                        row.text("column"), new FinishedFolder.Meaning(row.text("meaning"), row.text("unit"))));
        return meanings;
    }
}
