package org.brinksim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.scenario.Scenario;

/**
 * A result folder that is read back.
 *
 * @param path the folder
 * @param manifest content of its manifest
 */
public record FolderReader(Path path, JsonNode manifest) {
    /**
     * Opens a folder.
     *
     * @return the folder; empty when it holds no manifest of this program
     * @throws IOException if the manifest cannot be read
     */
    public static Optional<FolderReader> open(Path path) throws IOException {
        Path manifest = path.resolve(ResultFolder.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            JsonNode node = Manifest.mapper().readTree(Files.readAllBytes(manifest));
            boolean ours = "brink".equals(node.path("program").asText())
                    && node.path("seed").isIntegralNumber();
            return ours ? Optional.of(new FolderReader(path, node)) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    /** Whether the folder was finished. */
    public boolean isComplete() {
        return Files.isRegularFile(path.resolve(ResultFolder.COMPLETE));
    }

    /** The files of the resolved scenarios, that of the first design point first. */
    public List<Path> scenarioFiles() {
        int scenarios = StrictMath.max(1, manifest.path("scenarios").size());
        return IntStream.range(0, scenarios)
                .mapToObj(ResultFolder::scenario)
                .map(path::resolve)
                .toList();
    }

    /** The paths that have a value of their own in each run. */
    public List<String> variedPaths() {
        List<String> paths = new ArrayList<>();
        manifest.path("varied").forEach(node -> paths.add(node.asText()));
        return paths;
    }

    /** The part of the design points whose runs the folder was made for. */
    public Shard shard() {
        String[] words = manifest.path("shard").asText("1/1").split("/", -1);
        return new Shard(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }

    /** What the folder is about. */
    public Topic topic() {
        return OrderJson.topic(manifest.path("order").path("topic"));
    }

    /** Level of all intervals. */
    public double level() {
        return manifest.path("level").asDouble();
    }

    /** How its tables are stored. */
    public Format format() {
        return Format.named(
                        manifest.path("order").path("contents").path("format").asText())
                .orElse(Format.CSV);
    }

    /** Formats of its charts, sorted; none where it has neither charts nor a report. */
    public SortedSet<String> charts() {
        SortedSet<String> charts = new TreeSet<>();
        manifest.path("order").path("charts").forEach(chart -> charts.add(chart.asText()));
        return charts;
    }

    /** Whether the folder holds a table of runs: a search of mixes and a validation keep none. */
    public boolean hasRuns() {
        return !isOf(Order.Kind.OPTIMIZE) && !isOf(Order.Kind.VALIDATE);
    }

    /** Whether the folder holds a sweep. */
    public boolean isSweep() {
        return isOf(Order.Kind.SWEEP);
    }

    private boolean isOf(Order.Kind kind) {
        return manifest.path("order").path("kind").asText().equals(kind.key());
    }

    /**
     * The design of the sweep that the folder holds, computed again.
     *
     * @throws IOException if its listed points cannot be read
     * @throws IllegalArgumentException if it holds no sweep
     */
    public SweepDesign sweep() throws IOException {
        try {
            return DesignJson.read(manifest.path("order").path("design"), seed(), this::listed);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    private List<List<Double>> listed(List<Factor> factors) {
        List<List<Double>> points = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = table("design")) {
            for (NamedCsvRecord row : rows) {
                points.add(factors.stream()
                        .map(factor -> setting(factor, row.getField(Overrides.column(factor.path()))))
                        .toList());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return points;
    }

    private static double setting(Factor factor, String cell) {
        return factor instanceof Factor.Choice choice ? choice.options().indexOf(cell) : Numbers.parse(cell);
    }

    /**
     * What the command that made the folder had to do.
     *
     * @param scenarios the scenarios of the folder, read from {@link #scenarioFiles}
     * @param posterior the posterior that they name, empty when they name none
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the manifest says nothing that this version knows, or the posterior was changed
     */
    public Order order(List<Scenario> scenarios, Optional<Posterior> posterior) throws IOException {
        return OrderJson.read(this, scenarios, posterior);
    }

    /**
     * Where the parameters of its runs come from.
     *
     * @param posterior the posterior that its scenarios name, empty when they name none
     * @throws IllegalArgumentException if the manifest says nothing that this version knows, or the posterior was changed
     */
    public ParameterDraws draws(Optional<Posterior> posterior) {
        return OrderJson.draws(manifest.path("order"), posterior);
    }

    /** What the runs of the folder are runs of: equal for folders whose runs belong together. */
    public String plan() {
        return manifest.path("plan").asText();
    }

    /** Master seed of the runs. */
    public long seed() {
        return manifest.path("seed").asLong();
    }

    /** Runs that the folder holds. */
    public long runs() {
        return manifest.path("counts").path("runs").asLong();
    }

    /**
     * Opens a table, plain or compressed; to be closed after reading.
     *
     * @param name name of the table without ending, for example {@code runs}
     * @throws IOException if there is no such table or it cannot be read
     */
    public CsvReader<NamedCsvRecord> table(String name) throws IOException {
        Path plain = path.resolve(Format.CSV.file(name));
        InputStream in = Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(path.resolve(Format.CSV_GZ.file(name))));
        return CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8);
    }

    /**
     * What differs between the files and the hashes in the manifest, one line per file.
     *
     * @throws IOException if a file cannot be read
     */
    public List<String> differences() throws IOException {
        Map<String, String> recorded = new TreeMap<>();
        manifest.path("files")
                .properties()
                .forEach(file -> recorded.put(file.getKey(), file.getValue().asText()));
        List<String> differences = new ArrayList<>(manifestDifference());
        for (Map.Entry<String, String> file : recorded.entrySet()) {
            Path there = path.resolve(file.getKey());
            if (!Files.isRegularFile(there)) {
                differences.add(file.getKey() + " is missing");
            } else if (!Hash.of(there).equals(file.getValue())) {
                differences.add(file.getKey() + " was changed: its SHA-256 is not the recorded one");
            }
        }
        return differences;
    }

    private List<String> manifestDifference() throws IOException {
        Path complete = path.resolve(ResultFolder.COMPLETE);
        String mark = Files.isRegularFile(complete) ? Files.readString(complete) : "";
        boolean same = mark.startsWith(Hash.of(path.resolve(ResultFolder.MANIFEST)));
        return same ? List.of() : List.of(ResultFolder.MANIFEST + " was changed after the folder was finished");
    }
}
