package org.brinksim.config;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The points of a sweep as a CSV file lists them.
 *
 * @param place where the file begins
 * @param columns the paths of the factors
 * @param rows the points, one value for each column
 */
record PointsFile(Place place, List<String> columns, List<List<Scalar>> rows) {
    /** Most different numbers of a column that count as levels. */
    static final int MOST_LEVELS = 20;

    PointsFile {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The file that a design names, empty when it names none or it cannot be read; problems are reported. */
    static Optional<PointsFile> named(Mapping design, SweepFile file, Problems problems) {
        boolean isMeant = SweepMethod.FILE.key().equals(design.text(DesignShape.METHOD));
        if (!isMeant || !(design.get(DesignShape.FILE) instanceof Scalar name)) {
            if (isMeant) {
                problems.report(
                        design.place(), SweepShape.DESIGN, "missing key \"file\", the CSV file that lists the points");
            }
            return Optional.empty();
        }
        Optional<Source> source = file.exact(name);
        if (source.isEmpty()) {
            problems.report(name.place(), SweepShape.DESIGN, "no file " + Scalar.quoted(name.text()));
            return Optional.empty();
        }
        problems.announce(source.get().label());
        String text = FileText.read(source.get(), problems);
        return Optional.ofNullable(text == null ? null : parsed(source.get().label(), text, problems));
    }

    private static @Nullable PointsFile parsed(String label, String text, Problems problems) {
        List<CsvRecord> records;
        try {
            records = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CsvParseException broken) {
            problems.report(Place.startOf(label), "", "not readable as CSV: " + broken.getMessage());
            return null;
        }
        if (records.size() < 2) {
            problems.report(
                    Place.startOf(label), "", "no points; allowed is a line of paths, and a line for each point");
            return null;
        }
        int before = problems.count();
        List<String> columns = columns(label, records.get(0), problems);
        List<List<Scalar>> rows = records.stream()
                .skip(1)
                .map(record -> row(label, record, columns, problems))
                .toList();
        return problems.count() > before ? null : new PointsFile(Place.startOf(label), columns, rows);
    }

    private static List<String> columns(String label, CsvRecord header, Problems problems) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String path = header.getField(i).strip();
            boolean isTaken = columns.contains(path);
            columns.add(path);
            if (path.isEmpty() || isTaken) {
                String what = path.isEmpty() ? "a column has no path" : Scalar.quoted(path) + " heads two columns";
                problems.report(place(label, header, i), "", what);
            }
        }
        return columns;
    }

    private static List<Scalar> row(String label, CsvRecord record, List<String> columns, Problems problems) {
        if (record.getFieldCount() != columns.size()) {
            String what = record.getFieldCount() + " values for " + columns.size() + " columns";
            problems.report(place(label, record, 0), "", what);
            return List.of();
        }
        List<Scalar> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Place place = place(label, record, i);
            String field = record.getField(i).strip();
            Node value = YamlText.parse(label, field, 1, new Problems());
            Scalar.Type type = value instanceof Scalar scalar && !scalar.isNull() ? scalar.type() : Scalar.Type.TEXT;
            row.add(new Scalar(place, field, type));
            if (field.isEmpty()) {
                problems.report(place, columns.get(i), "the value is missing");
            }
        }
        return row;
    }

    static Place place(String label, CsvRecord record, int field) {
        int column = 1;
        for (int i = 0; i < field; i++) {
            column += record.getField(i).length() + 1;
        }
        return new Place(label, (int) record.getStartingLineNumber(), column);
    }

    /** Every column as a factor: a few numbers or words are levels or options, many numbers a range. */
    Mapping factors() {
        Map<String, Mapping.Pair> factors = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            factors.put(columns.get(column), new Mapping.Pair(place, values(column)));
        }
        return new Mapping(place, factors);
    }

    private Node values(int column) {
        Map<String, Scalar> different = new LinkedHashMap<>();
        rows.forEach(row -> different.putIfAbsent(FactorShape.word(row.get(column)), row.get(column)));
        boolean areNumbers = different.values().stream().allMatch(value -> value.type() == Scalar.Type.NUMBER);
        if (!areNumbers) {
            return new Sequence(place, List.copyOf(different.values()));
        }
        List<Scalar> sorted = different.values().stream()
                .sorted((one, other) -> Double.compare(one.number(), other.number()))
                .toList();
        if (sorted.size() <= MOST_LEVELS) {
            return new Sequence(place, List.copyOf(sorted));
        }
        Scalar low = sorted.get(0);
        Scalar high = sorted.get(sorted.size() - 1);
        return Mapping.empty(place)
                .with(FactorShape.LOW, new Mapping.Pair(low.place(), low))
                .with(FactorShape.HIGH, new Mapping.Pair(high.place(), high));
    }
}
