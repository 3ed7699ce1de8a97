package org.brinksim.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The description of a result folder for archives and repositories.
 *
 * <p>RO-Crate 1.1 (Soiland-Reyes et al. 2022, "Packaging research artefacts with RO-Crate", Data Science 5, 97–138).
 */
final class Crate {
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";

    private Crate() {}

    /** The crate of a folder with a manifest and these files. */
    static String text(JsonNode manifest, List<String> files) {
        ObjectNode crate = Manifest.mapper().createObjectNode();
        crate.put("@context", SPECIFICATION + "/context");
        ArrayNode graph = crate.putArray("@graph");
        ObjectNode descriptor = entity(graph, ResultFolder.CRATE, "CreativeWork");
        descriptor.putObject("conformsTo").put("@id", SPECIFICATION);
        descriptor.putObject("about").put("@id", "./");
        List<String> parts =
                files.stream().filter(file -> !file.equals(ResultFolder.CRATE)).toList();
        putDataset(graph, manifest, parts);
        parts.forEach(file -> putFile(graph, file));
        putFile(graph, ResultFolder.MANIFEST);
        putOrigin(graph, manifest);
        return Manifest.text(crate);
    }

    private static void putDataset(ArrayNode graph, JsonNode manifest, List<String> files) {
        ObjectNode dataset = entity(graph, "./", "Dataset");
        String title = manifest.path("scenario").path("title").asText();
        dataset.put("name", "Brink: " + title);
        dataset.put(
                "description",
                "Simulated runs of the scenario \"" + title + "\". Made by: "
                        + manifest.path("command").asText());
        dataset.put("datePublished", manifest.path("execution").path("started").asText());
        dataset.put("license", "Not stated; whoever made these results decides.");
        ArrayNode parts = dataset.putArray("hasPart");
        files.forEach(file -> parts.addObject().put("@id", file));
        parts.addObject().put("@id", ResultFolder.MANIFEST);
        dataset.putArray("mentions").addObject().put("@id", "#ensemble");
    }

    private static void putFile(ArrayNode graph, String name) {
        ObjectNode file = entity(graph, name, "File");
        file.put("name", name);
        file.put("encodingFormat", mediaType(name));
    }

    private static void putOrigin(ArrayNode graph, JsonNode manifest) {
        ObjectNode action = entity(graph, "#ensemble", "CreateAction");
        action.put("name", manifest.path("command").asText());
        action.putObject("instrument").put("@id", "#brink");
        int scenarios = StrictMath.max(1, manifest.path("scenarios").size());
        if (scenarios == 1) {
            action.putObject("object").put("@id", ResultFolder.SCENARIO);
        } else {
            ArrayNode objects = action.putArray("object");
            IntStream.range(0, scenarios)
                    .forEach(number -> objects.addObject().put("@id", ResultFolder.scenario(number)));
        }
        action.putArray("result").addObject().put("@id", "./");
        ObjectNode program = entity(graph, "#brink", "SoftwareApplication");
        program.put("name", "Brink");
        program.put("version", manifest.path("version").asText());
    }

    private static ObjectNode entity(ArrayNode graph, String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "gz" -> "application/gzip";
            case "json" -> "application/json";
            case "yaml" -> "application/yaml";
            case "png" -> "image/png";
            case "svg" -> "image/svg+xml";
            case "pdf" -> "application/pdf";
            case "html" -> "text/html";
            default -> "application/octet-stream";
        };
    }
}
