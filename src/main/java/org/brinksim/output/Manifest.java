package org.brinksim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Shard;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;

/** The file that describes a result folder: what made it, from what, and the hash of every file. */
public final class Manifest {
    private static final Set<String> UNHASHED =
            Set.of(ResultFolder.MANIFEST, ResultFolder.COMPLETE, ResultFolder.JOURNAL);
    private static final String SEED_SCHEME =
            "every random number is a function of (seed, replicate, process, entity id, day, slice, index); counter-based";

    private final ResultFolder folder;
    private final ObjectNode root;

    /**
     * The manifest of an ensemble that is about to begin.
     *
     * @param folder the folder; its resolved scenarios are written already
     * @param provenance what makes the results
     * @param order what will be done
     */
    public Manifest(ResultFolder folder, Provenance provenance, Order order) throws IOException {
        this.folder = folder;
        this.root = mapper().createObjectNode();
        EnsemblePlan plan = order.plan();
        root.put("format", 1);
        root.put("program", "brink");
        root.put("version", provenance.version());
        root.put("commit", provenance.commit());
        root.put("jar_sha256", provenance.jarHash());
        putJava();
        root.put("command", provenance.command());
        provenance.arguments().forEach(root.putArray("arguments")::add);
        putScenario(plan.scenario());
        putScenarios(plan.scenarios());
        root.put("seed", plan.seed());
        root.put("seed_scheme", SEED_SCHEME);
        root.put("replicates_most", plan.replicates());
        root.put("replicates", plan.replicates());
        root.put("level", order.contents().level());
        root.put("uncertainty", order.uncertainty().key());
        plan.paths().forEach(root.putArray("varied")::add);
        OrderJson.write(root.putObject("order"), order);
        root.put("plan", plan(provenance));
        root.put("shard", order.shard().toString());
        root.putObject("execution")
                .put("jobs", provenance.jobs())
                .put("started", provenance.started().toString());
    }

    /** What the runs are runs of: the hash of all that decides on them. */
    private String plan(Provenance provenance) {
        StringBuilder all = new StringBuilder();
        all.append(provenance.version())
                .append('\n')
                .append(provenance.commit())
                .append('\n');
        all.append(root.path("seed")).append(root.path("scenario")).append(root.path("scenarios"));
        return Hash.of(all.append(root.path("order")).toString());
    }

    /** The manifest of a folder as it was left. */
    public Manifest(ResultFolder folder, FolderReader reader) {
        this(folder, (ObjectNode) reader.manifest().deepCopy());
    }

    /** What the runs are runs of: equal for folders whose runs belong together. */
    public String plan() {
        return root.path("plan").asText();
    }

    private void putJava() {
        root.putObject("java")
                .put("version", Runtime.version().toString())
                .put("vendor", System.getProperty("java.vendor", ""))
                .put("vm", System.getProperty("java.vm.name", ""));
    }

    private void putScenario(Scenario scenario) throws IOException {
        put(root.putObject("scenario"), 0, scenario);
        root.putObject("calendar")
                .put("start", scenario.calendar().start().toString())
                .put("end", scenario.calendar().end().toString());
        scenario.states().stream().map(State::id).forEach(root.putArray("states")::add);
    }

    /** Lists every scenario where there are several, the base first. */
    private void putScenarios(List<Scenario> scenarios) throws IOException {
        for (int number = 0; scenarios.size() > 1 && number < scenarios.size(); number++) {
            put(root.withArray("scenarios").addObject(), number, scenarios.get(number));
        }
    }

    private void put(ObjectNode node, int number, Scenario scenario) throws IOException {
        String file = ResultFolder.scenario(number);
        node.put("name", scenario.name())
                .put("title", scenario.title())
                .put("file", file)
                .put("hash", Hash.of(folder.path().resolve(file)));
    }

    /** Says that the folder holds all parts of the design points. */
    public void putWhole() {
        root.put("shard", Shard.WHOLE.toString());
    }

    /** Puts the most runs that a search of mixes can make. */
    public void putMost(long runs) {
        root.put("runs_most", runs);
    }

    /** Puts the counts of the runs that a search of mixes made; it keeps none of them. */
    public void putCounts(long runs, long failed) {
        root.putObject("counts").put("runs", runs).put("failed", failed);
    }

    /** Puts the counts of the runs that came in. */
    public void putCounts(Tally tally) {
        root.put("replicates", tally.points() == 0 ? 0 : tally.runs() / tally.points());
        root.putObject("counts")
                .put("design_points", tally.points())
                .put("runs", tally.runs())
                .put("failed", tally.failed());
    }

    /** Writes the manifest as it stands. */
    public void write() throws IOException {
        folder.write(ResultFolder.MANIFEST, text(root));
    }

    /** Closes the folder: crate, hashes of all files, and last of all the mark that it is complete. */
    public void seal() throws IOException {
        folder.write(ResultFolder.CRATE, Crate.text(root, files(folder.path())));
        ObjectNode hashes = root.putObject("files");
        for (String file : files(folder.path())) {
            hashes.put(file, Hash.of(folder.path().resolve(file)));
        }
        write();
        String hash = Hash.of(folder.path().resolve(ResultFolder.MANIFEST));
        folder.write(ResultFolder.COMPLETE, hash + "  " + ResultFolder.MANIFEST + "\n");
    }

    /**
     * Hashes the files of a complete folder anew, after charts or report were made again. A folder without a manifest, such as
     * one of committed tables, stays as it is.
     *
     * @throws IOException if the folder cannot be read or written
     */
    public static void reseal(ResultFolder folder) throws IOException {
        if (Files.exists(folder.path().resolve(ResultFolder.MANIFEST))) {
            opened(folder).sealAgain();
        }
    }

    /**
     * Hashes the files of a complete folder anew, after an analysis added to it.
     *
     * @param folder the folder
     * @param analysis name of the analysis; one of the same name is replaced
     * @param command the command that makes it
     * @throws IOException if the folder cannot be read or written
     */
    public static void reseal(ResultFolder folder, String analysis, String command) throws IOException {
        Manifest manifest = opened(folder);
        manifest.root.withObjectProperty("analyses").put(analysis, command);
        manifest.sealAgain();
    }

    private void sealAgain() throws IOException {
        Files.deleteIfExists(folder.path().resolve(ResultFolder.COMPLETE));
        seal();
    }

    private static Manifest opened(ResultFolder folder) throws IOException {
        JsonNode old =
                mapper().readTree(folder.path().resolve(ResultFolder.MANIFEST).toFile());
        if (!(old instanceof ObjectNode root)) {
            throw new IOException(folder.path().resolve(ResultFolder.MANIFEST) + " is not a manifest");
        }
        return new Manifest(folder, root);
    }

    private Manifest(ResultFolder folder, ObjectNode root) {
        this.folder = folder;
        this.root = root;
    }

    /** Files of a folder that are hashed, with {@code /} between folder and file, sorted. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> names = new ArrayList<>(walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !UNHASHED.contains(name) && !name.startsWith("."))
                    .toList());
            Collections.sort(names);
            return names;
        }
    }

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
    }

    static String text(JsonNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return mapper().writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
