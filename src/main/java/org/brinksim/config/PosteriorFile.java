package org.brinksim.config;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Posterior.Particle;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;

/** Reads a posterior from a CSV file with the columns {@code draw}, {@code weight}, {@code distance} and one per parameter. */
final class PosteriorFile {
    private static final List<String> KEYS = List.of("draw", "weight", "distance");
    private static final String PARAMETERS = "parameters.";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
    private static final int MOST_PROBLEMS = 20;

    private final String label;
    private final Problems problems;
    private final int before;

    private PosteriorFile(String label, Problems problems) {
        this.label = label;
        this.problems = problems;
        this.before = problems.count();
    }

    /** The posterior of a file, empty when it has problems, which are reported, the first twenty of them. */
    static Optional<Posterior> read(Source source, Problems problems) {
        problems.announce(source.label());
        String text = FileText.read(source, problems);
        return text == null ? Optional.empty() : new PosteriorFile(source.label(), problems).parsed(text);
    }

    private Optional<Posterior> parsed(String text) {
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
            return Optional.empty();
        }
        if (records.size() < 2) {
            String what = "no particles; allowed is a line of columns, and a line for each particle";
            problems.report(Place.startOf(label), "", what);
            return Optional.empty();
        }
        List<Parameter> parameters = parameters(records.get(0));
        return problems.count() > before ? Optional.empty() : posterior(parameters, records.subList(1, records.size()));
    }

    /** The parameters that the columns name. */
    private List<Parameter> parameters(CsvRecord header) {
        for (int i = 0; i < KEYS.size(); i++) {
            String found = i < header.getFieldCount() ? header.getField(i).strip() : "";
            if (!found.equals(KEYS.get(i))) {
                report(
                        header,
                        i,
                        "the column " + KEYS.get(i) + " is missing; the first columns are " + String.join(", ", KEYS)
                                + ", and one column for each parameter follows");
                return List.of();
            }
        }
        List<Parameter> parameters = new ArrayList<>();
        for (int i = KEYS.size(); i < header.getFieldCount(); i++) {
            parameter(header, i, parameters);
        }
        if (header.getFieldCount() == KEYS.size()) {
            report(
                    header,
                    0,
                    "no column of a parameter, such as " + path(Parameters.all().get(0)));
        }
        return parameters;
    }

    private void parameter(CsvRecord header, int column, List<Parameter> parameters) {
        String path = header.getField(column).strip();
        String name = path.startsWith(PARAMETERS) ? path.substring(PARAMETERS.length()) : "";
        if (!Parameters.isDeclared(name)) {
            List<String> known =
                    Parameters.all().stream().map(PosteriorFile::path).toList();
            report(header, column, Scalar.quoted(path) + " is no parameter" + Nearest.hint(path, known));
        } else if (parameters.contains(Parameters.named(name))) {
            report(header, column, Scalar.quoted(path) + " heads two columns");
        } else {
            parameters.add(Parameters.named(name));
        }
    }

    private static String path(Parameter parameter) {
        return PARAMETERS + parameter.name();
    }

    private Optional<Posterior> posterior(List<Parameter> parameters, List<CsvRecord> rows) {
        List<Particle> particles = new ArrayList<>();
        double sum = 0;
        for (CsvRecord row : rows) {
            if (problems.count() - before >= MOST_PROBLEMS) {
                break;
            }
            Particle particle = particle(row, particles.size(), parameters);
            particles.add(particle);
            sum += particle.weight();
        }
        if (problems.count() == before && !(StrictMath.abs(sum - 1) < Posterior.ROUNDING)) {
            String what = "the weights sum to " + Numbers.text(sum) + "; allowed is 1";
            problems.report(new Place(label, 1, KEYS.get(0).length() + 2), "weight", what);
        }
        return problems.count() > before ? Optional.empty() : Optional.of(new Posterior(parameters, particles));
    }

    private Particle particle(CsvRecord row, int draw, List<Parameter> parameters) {
        int columns = KEYS.size() + parameters.size();
        if (row.getFieldCount() != columns) {
            report(row, 0, row.getFieldCount() + " values for " + columns + " columns");
            return new Particle(0, List.of());
        }
        if (!row.getField(0).strip().equals(Integer.toString(draw))) {
            String found = Scalar.quoted(row.getField(0).strip());
            report(row, 0, "draw is " + found + ", but allowed is " + draw + ": draws are numbered from 0 in order");
        }
        double weight = number(row, 1, 0, 1);
        double distance = row.getField(2).isBlank() ? Double.NaN : number(row, 2, 0, Double.POSITIVE_INFINITY);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            values.add(number(row, KEYS.size() + i, parameter.low(), parameter.high()));
        }
        return new Particle(weight, distance, values);
    }

    /** The number in a field, NaN when it is none or outside its bounds, which is reported. */
    private double number(CsvRecord row, int column, double low, double high) {
        String text = row.getField(column).strip();
        double number = NUMBER.matcher(text).matches() ? parsedNumber(text) : Double.NaN;
        if (number >= low && number <= high) {
            return number;
        }
        report(row, column, "found " + Scalar.quoted(text) + ", but allowed is a number, " + Numbers.range(low, high));
        return Double.NaN;
    }

    private static double parsedNumber(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private void report(CsvRecord record, int field, String message) {
        problems.report(PointsFile.place(label, record, field), "", message);
    }
}
