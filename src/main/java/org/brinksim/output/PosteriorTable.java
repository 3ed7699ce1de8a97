package org.brinksim.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Posterior.Particle;
import org.brinksim.scenario.Parameter;

/** The table of a posterior: one row per particle. */
public final class PosteriorTable {
    private static final String NAME = "posterior";

    /** Name of its file. */
    public static final String FILE = Format.CSV.file(NAME);

    private PosteriorTable() {}

    static Table of(List<Parameter> parameters) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer("draw", "", "number of the particle, from 0"),
                Column.real("weight", "share", "share of the posterior distribution that it stands for"),
                Column.real(
                        "distance",
                        "",
                        "how far what it simulated was from the record; empty where that is not known")));
        for (Parameter parameter : parameters) {
            columns.add(Column.real(Overrides.path(parameter.name()), parameter.unit(), parameter.meaning()));
        }
        return new Table(NAME, columns);
    }

    static List<String> row(int draw, Particle particle) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(draw));
        cells.add(Numbers.text(particle.weight()));
        cells.add(Numbers.text(particle.distance()));
        particle.values().forEach(value -> cells.add(Numbers.text(value)));
        return cells;
    }

    /** The whole file; reading it gives the same posterior. */
    public static String text(Posterior posterior) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (CsvWriter csv = TableFile.writer(bytes)) {
            csv.writeRecord(of(posterior.parameters()).columns().stream()
                    .map(Column::name)
                    .toList());
            for (int draw = 0; draw < posterior.particles().size(); draw++) {
                csv.writeRecord(row(draw, posterior.particles().get(draw)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
