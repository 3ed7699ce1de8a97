package org.brinksim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.Samples;
import org.brinksim.output.Hash;
import org.brinksim.output.Storage;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Simulation;

/** The program within the test's own Java, in a folder of its own. */
final class Brink {
    /** The small scenario of the tests. */
    static final String SCENARIO = Samples.FILE.toAbsolutePath().toString();

    /** A shipped scenario with a short calendar. */
    static final String SHORT =
            Path.of("scenarios/april-2021.yaml").toAbsolutePath().toString();

    private static final Set<String> DIFFERENT = Set.of("manifest.json", "ro-crate-metadata.json", "COMPLETE");

    private final Path folder;
    private final Function<Scenario, Model> models;
    private final Storage storage;
    private final Map<String, String> environment;

    /** What a command left behind. */
    record Ending(int code, String out, String err) {
        /** Last line on standard error. */
        String lastLine() {
            List<String> lines = err.lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    private Brink(Path folder, Function<Scenario, Model> models, Storage storage, Map<String, String> environment) {
        this.folder = folder;
        this.models = models;
        this.storage = storage;
        this.environment = environment;
    }

    /** The program with a cheap model in place of its simulation. */
    static Brink in(Path folder) {
        return new Brink(folder, Samples.models(), Storage.files(), Map.of());
    }

    Brink models(Function<Scenario, Model> other) {
        return new Brink(folder, other, storage, environment);
    }

    Brink storage(Storage other) {
        return new Brink(folder, models, other, environment);
    }

    Brink environment(Map<String, String> other) {
        return new Brink(folder, models, storage, other);
    }

    static Function<Scenario, Model> simulation() {
        return scenario -> new Simulation(scenario)::run;
    }

    static Services services(Path folder, Function<Scenario, Model> models) {
        return new Services(
                new ScenarioFiles(folder),
                models,
                (results, formats) -> {},
                Storage.files(),
                Map.of(),
                Clock.systemUTC(),
                folder);
    }

    /** Runs one command. */
    Ending run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Services plain = services(folder, models);
        Services services = new Services(
                plain.scenarios(),
                models,
                (results, formats) -> Files.writeString(results.resolve("report.html"), String.join(" ", formats)),
                storage,
                environment,
                plain.clock(),
                folder);
        int code = Main.commandLine(services)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Ending(code, out.toString(), err.toString());
    }

    /** Every file of a folder with the hash of its bytes, but those that may differ between equal commands. */
    static Map<String, String> comparable(Path results) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names(results)) {
            if (!DIFFERENT.contains(name) && Files.isRegularFile(results.resolve(name))) {
                files.put(name, Hash.of(results.resolve(name)));
            }
        }
        return files;
    }

    /** The names in a folder, sorted. */
    static List<String> names(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
