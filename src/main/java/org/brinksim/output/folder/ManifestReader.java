package org.brinksim.output.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what charts and reports need from a manifest. */
final class ManifestReader {
    private static final double DEFAULT_LEVEL = .9;

    private ManifestReader() {}

    static Origin read(Path file) throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(file.toFile());
        JsonNode scenario = manifest.path("scenario");
        JsonNode calendar = manifest.path("calendar");
        List<String> states = new ArrayList<>();
        manifest.path("states").forEach(state -> states.add(state.asText()));
        return new Origin(
                manifest.path("version").asText("unknown"),
                manifest.path("commit").asText(""),
                scenario.path("name").asText("unnamed"),
                scenario.path("title").asText(""),
                scenario.path("hash").asText(""),
                day(file, calendar, "start"),
                day(file, calendar, "end"),
                states,
                manifest.path("seed").asText(""),
                manifest.path("level").asDouble(DEFAULT_LEVEL),
                manifest.path("uncertainty").asText("chance"),
                manifest.path("command").asText(""));
    }

    private static LocalDate day(Path file, JsonNode calendar, String name) {
        String text = calendar.path(name).asText("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(file.getFileName() + " has no calendar." + name);
        }
        return LocalDate.parse(text);
    }
}
