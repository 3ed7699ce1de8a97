package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of sweep files agrees with the reader as far as a schema can. */
class SweepSchemaTest {
    private static final String BODY = """
            set: [border.guarantee=0.5]
            design: {method: morris, trajectories: 10, levels: 4, groups: {water: [border.drought]}}
            factors:
              parameters.lethality: prior
              parameters.choice_precision: ~
              border.drought: {low: 0, high: 1, steps: 5}
              segments.*.settled: [0, 0.5]
              switches.moves: [true, false]
              drones: {none: [timeline.drones=null], as recorded: []}
            replicates: 20
            seed: 7
            level: 0.9
            precision: {relative: 0.1}
            uncertainty: prior
            metrics: [m_deaths]
            """;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SweepSchema.json(), InputFormat.JSON);

    @TempDir
    private Path folder;

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/experiments"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsTheShippedSweeps(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @Test
    void acceptsWhatTheReaderAccepts() {
        Sweep sweep = new Sweeps(folder).accepted(BODY);
        assertThat(errors(Sweeps.HEAD + BODY)).isEmpty();
        assertThat(errors(sweep.text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levels: 4 -> levels: 4.5",
                "method: morris -> method: moris",
                "low: 0, -> lo: 0,",
                "high: 1, -> ",
                "steps: 5 -> steps: 1",
                "[0, 0.5] -> []",
                "[0, 0.5] -> 3",
                "[timeline.drones=null] -> timeline.drones=null",
                "replicates: 20 -> replicates: 0",
                "seed: 7 -> seed: 7.5",
                "level: 0.9 -> level: 1.5",
                "uncertainty: prior -> uncertainty: ~",
                "metrics: [m_deaths] -> metrics: []",
                "set: -> sets:",
                "[border.guarantee=0.5] -> [0.5]",
            })
    void refusesWhatASchemaCanExpress(String change) {
        String[] parts = change.split(" -> ", 2);
        assertThat(BODY).contains(parts[0]);
        String bad = BODY.replace(parts[0], parts[1]);
        assertThat(errors(Sweeps.HEAD + bad)).isNotEmpty();
        assertThat(new Sweeps(folder).refused(bad)).isNotEmpty();
    }

    private List<Error> errors(String yaml) {
        return schema.validate(CoreJson.of(yaml), InputFormat.JSON);
    }
}
