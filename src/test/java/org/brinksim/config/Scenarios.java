package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads scenarios in tests. */
final class Scenarios {
    private static final Path NOWHERE = Path.of("no-such-folder");

    private Scenarios() {}

    static Reading.Accepted accepted(String name, String... sets) {
        Reading reading = ScenarioReader.read(name, NOWHERE, List.of(sets));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }

    static Reading.Accepted acceptedText(String text, String... sets) {
        Reading reading = read(text, sets);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }

    /** The problems of a text, each as one line, in a file named {@code it.yaml}. */
    static List<String> problems(String text, String... sets) {
        Reading reading = read(text, sets);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    static Reading read(String text, String... sets) {
        try {
            Path folder = Files.createTempDirectory("brink");
            Path file = Files.writeString(folder.resolve("it.yaml"), text);
            Reading reading = ScenarioReader.read("it.yaml", folder, List.of(sets));
            Files.delete(file);
            Files.delete(folder);
            return reading;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
