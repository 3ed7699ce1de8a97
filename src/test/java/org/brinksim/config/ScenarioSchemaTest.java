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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema an editor uses agrees with the reader as far as a schema can. */
class ScenarioSchemaTest {
    private static final Path GOOD = Path.of("src/test/resources/scenarios");
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.json(), InputFormat.JSON);

    static List<Path> goodFiles() throws IOException {
        try (Stream<Path> fixtures = Files.list(GOOD);
                Stream<Path> shipped = Files.list(Path.of("scenarios"))) {
            return Stream.concat(fixtures, shipped)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsWhatTheReaderAccepts(Path file) throws IOException {
        assertThat(ScenarioReader.read(file.toString(), Path.of(""), List.of())).isInstanceOf(Reading.Accepted.class);
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @Test
    void acceptsTheResolvedForm() {
        assertThat(errors(Scenarios.accepted("two-segments").resolvedYaml())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stake: 1 -> stake: 1.5",
                "stake: 1 -> setled: 1",
                "stake: 1 -> stake: {value: 7}",
                "stake: 1 -> stake: {low: 0}",
                "stake: 1 -> stake: {value: 1, lo: 0}",
                "infantry: 9000 -> infantry: \"9000\"",
                "schema: 1 -> schema: 2",
                "drought: false -> drought: \"yes\"",
                "level: president -> level: king",
                "rung: 4 -> rung: 4.5",
                "rung: 4 -> rung: 8",
                "id: ford -> id: 1ford",
                "id: ford -> id: None",
                "talks: {} -> talks: {}, drought: {level: 1}",
                "talks: {} -> note: nothing",
                "at: [40, 70.75] -> at: [40]",
                "sector: hills, at -> at",
                "traits: [crossing] -> traits: [bridge]",
                "title: Two -> tittle: Two",
                "calendar: {start: 2021-01-01, -> calendar: {",
                "end: 2022-12-31 -> end: December",
                "climb_propensity -> climb_propensty",
            })
    void refusesWhatASchemaCanExpress(String change) throws IOException {
        String[] parts = change.split(" -> ", 2);
        String good = Files.readString(GOOD.resolve("two-segments.yaml"));
        assertThat(good).contains(parts[0]);
        String bad = good.replace(parts[0], parts[1]);
        assertThat(errors(bad)).isNotEmpty();
        assertThat(Scenarios.read(bad)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void acceptsTheStrategicLayer() {
        assertThat(errors(StrategicLayerTest.LAYER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model: M3 -> model: M7",
                "armour: {capacity -> armor: {capacity",
                "gift: 1 -> gift: 2",
                "gift: 1 -> gitf: 1",
                "stance: {QQQ: -0.5} -> stance: {QQQ: -1.5}",
                "stands_for: market -> stands_for: markt",
                "per_year: 4 -> per_year: some",
                "members: [AAA, BBB] -> members: [AAA, AAA]",
                "by: ZZZ -> by: 7",
                "name: over -> group: mine",
            })
    void refusesWhatASchemaCanExpressOfTheStrategicLayer(String change) {
        String[] parts = change.split(" -> ", 2);
        assertThat(StrategicLayerTest.LAYER).contains(parts[0]);
        String bad = StrategicLayerTest.LAYER.replace(parts[0], parts[1]);
        assertThat(errors(bad)).isNotEmpty();
        assertThat(Scenarios.read(bad)).isInstanceOf(Reading.Refused.class);
    }

    private List<Error> errors(String yaml) {
        return schema.validate(CoreJson.of(yaml), InputFormat.JSON);
    }
}
