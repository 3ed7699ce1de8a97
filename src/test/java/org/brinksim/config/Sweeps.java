package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.config.Asked.Spread;

/** Reads sweeps of the small invented border in tests. */
final class Sweeps {
    /** Four lines; what a test adds begins on the fifth. */
    static final String HEAD = """
            schema: 1
            name: small
            title: A small sweep
            scenario: two-segments
            """;

    private final Path folder;

    Sweeps(Path folder) {
        this.folder = folder;
        try {
            Files.copy(Path.of("src/test/resources/scenarios/two-segments.yaml"), folder.resolve("two-segments.yaml"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Options of the command line: {@code path=…} for factors. */
    static Asked varying(String... varies) {
        return new Asked(List.of(), List.of(varies), List.of(), Spread.unsaid());
    }

    static Asked designed(Spread spread) {
        return new Asked(List.of(), List.of(), List.of(), spread);
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Sweep accepted(String body) {
        return accepted(body, Asked.nothing());
    }

    Sweep accepted(String body, Asked asked) {
        write("small.yaml", HEAD + body);
        return sweep("small", asked);
    }

    Sweep sweep(String argument, Asked asked) {
        SweepReading reading = SweepReader.read(argument, folder, asked);
        assertThat(reading).isInstanceOf(SweepReading.Accepted.class);
        return ((SweepReading.Accepted) reading).sweep();
    }

    List<String> refused(String body) {
        return refused(body, Asked.nothing());
    }

    List<String> refused(String body, Asked asked) {
        write("small.yaml", HEAD + body);
        return problems("small", asked);
    }

    List<String> problems(String argument, Asked asked) {
        SweepReading reading = SweepReader.read(argument, folder, asked);
        assertThat(reading).isInstanceOf(SweepReading.Refused.class);
        return ((SweepReading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
    }
}
