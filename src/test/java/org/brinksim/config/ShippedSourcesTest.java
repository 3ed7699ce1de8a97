package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.ObservedSegment;
import org.brinksim.evidence.Row;
import org.brinksim.evidence.Source;
import org.brinksim.output.observed.ObservedRecord;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios that come with the program rest on the record of their own border. */
class ShippedSourcesTest {
    private static final Path FOLDER = Path.of("scenarios");

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    static Stream<Scenario> bases() {
        return Evidence.dyads().stream().map(dyad -> read(FOLDER.resolve(dyad + ".yaml")));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everySourceIsAKeyOrATableOfItsBorderOrAssumption(Path file) {
        Scenario scenario = read(file);
        Evidence evidence = evidence(scenario);
        Set<String> known = new HashSet<>(evidence.tables());
        evidence.sources().stream().map(Source::key).forEach(known::add);
        known.add("assumption");
        known.remove("unsourced");
        assertThat(scenario.figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(known)
                        .as(figure.path())
                        .containsAll(List.of(figure.source().split(" "))));
        assertThat(scenario.figures())
                .filteredOn(figure ->
                        figure.source().equals("assumption") && !figure.path().startsWith("timeline."))
                .allSatisfy(
                        figure -> assertThat(figure.note()).as(figure.path()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theReportFindsTheRecordOfItsBorder(Path file) {
        Scenario scenario = read(file);
        assertThat(ObservedRecord.of(
                        ids(scenario),
                        scenario.calendar().earliest(),
                        scenario.calendar().latest()))
                .hasValueSatisfying(record -> assertThat(record.incidents()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void segmentsAreThoseOfTheRecord(Scenario scenario) {
        Evidence evidence = evidence(scenario);
        assertThat(scenario.segments())
                .extracting(Segment::id)
                .containsExactlyInAnyOrderElementsOf(
                        evidence.segments().stream().map(ObservedSegment::id).toList());
        for (ObservedSegment observed : evidence.segments()) {
            Segment segment = scenario.segments().stream()
                    .filter(one -> one.id().equals(observed.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(segment.traits()).as(observed.id()).isEqualTo(observed.traits());
            assertThat(segment.sector()).isEqualTo(observed.sector());
            assertThat(segment.latitude()).isEqualTo(observed.latitude());
            assertThat(segment.longitude()).isEqualTo(observed.longitude());
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void segmentInputsAreThoseOfTheTable(Scenario scenario) {
        for (Row row : evidence(scenario).table("segment_inputs").rows()) {
            String path = "segments." + row.text("segment") + ".";
            assertThat(value(scenario, path + "share")).as(path).isEqualTo(row.number("incident_weight"));
            assertThat(value(scenario, path + "stake")).as(path).isEqualTo(row.flag("stake") ? 1 : 0.2);
            for (String state : ids(scenario)) {
                String side = state.toLowerCase(Locale.ROOT);
                assertThat(value(scenario, path + "population." + state))
                        .as(path)
                        .isEqualTo(row.number("population_" + side));
                assertThat(value(scenario, path + "garrison." + state))
                        .as(path)
                        .isEqualTo(row.number("garrison_" + side));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void noParameterIsSet(Scenario scenario) {
        assertThat(scenario.figures()).extracting(Figure::path).noneMatch(path -> path.startsWith("parameters."));
    }

    private static double value(Scenario scenario, String path) {
        return scenario.figures().stream()
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Evidence evidence(Scenario scenario) {
        return Evidence.dyads().stream()
                .map(Evidence::of)
                .filter(evidence -> Set.copyOf(evidence.states()).equals(Set.copyOf(ids(scenario))))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.states().stream().map(State::id).toList();
    }

    private static Scenario read(Path file) {
        Reading reading = ScenarioReader.read(file.toString(), Path.of(""), List.of());
        return ((Reading.Accepted) reading).scenario();
    }
}
