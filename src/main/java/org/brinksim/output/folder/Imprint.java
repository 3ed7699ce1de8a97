package org.brinksim.output.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brinksim.output.ResultFolder;

/**
 * What the manifest of a calibration or a validation says about its making; every text is empty where it says nothing.
 *
 * @param kind kind of the folder
 * @param title title of the work
 * @param scenario name of the scenario
 * @param hash hash of the resolved scenario
 * @param seed master seed
 * @param version version of the program
 * @param commit commit of the program
 * @param command the command in canonical form
 */
public record Imprint(
        String kind,
        String title,
        String scenario,
        String hash,
        String seed,
        String version,
        String commit,
        String command) {
    /**
     * Reads the manifest of a folder; all texts are empty where there is none.
     *
     * @throws IOException if the manifest cannot be read
     */
    static Imprint read(Path folder) throws IOException {
        Path file = folder.resolve(ResultFolder.MANIFEST);
        JsonNode manifest =
                Files.exists(file) ? new ObjectMapper().readTree(file.toFile()) : new ObjectMapper().createObjectNode();
        JsonNode order = manifest.path("order");
        JsonNode scenario = manifest.path("scenario");
        return new Imprint(
                first(order.path("kind"), manifest.path("kind")),
                first(
                        order.path("topic").path("title"),
                        manifest.path("title"),
                        manifest.path("name"),
                        scenario.path("title")),
                scenario.path("name").asText(""),
                scenario.path("hash").asText(""),
                manifest.path("seed").asText(""),
                manifest.path("version").asText(""),
                manifest.path("commit").asText(""),
                manifest.path("command").asText(""));
    }

    private static String first(JsonNode... candidates) {
        for (JsonNode candidate : candidates) {
            if (!candidate.asText("").isEmpty()) {
                return candidate.asText();
            }
        }
        return "";
    }

    /** Scenario, seed and version in words; says so where the folder has no manifest. */
    public String words() {
        if (version.isEmpty()) {
            return "The folder has no manifest that names scenario, seed and version.";
        }
        return (scenario.isEmpty() ? "" : "Scenario " + scenario + ", ") + (seed.isEmpty() ? "" : "seed " + seed + ", ")
                + "Brink " + version + ".";
    }
}
