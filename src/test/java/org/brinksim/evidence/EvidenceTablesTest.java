package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every table of every dyad against its description in the table {@code columns}. */
class EvidenceTablesTest {
    private static final Set<String> KEYED_BY_PAIR = Set.of("incident_segments", "columns");

    @TestFactory
    Stream<DynamicTest> everyTableIsAsDescribed() {
        return Evidence.dyads().stream()
                .map(Evidence::of)
                .flatMap(evidence -> evidence.tables().stream()
                        .map(table -> DynamicTest.dynamicTest(
                                evidence.dyad() + " " + table, () -> check(evidence, evidence.table(table)))));
    }

    private static void check(Evidence evidence, Table table) {
        List<Row> described = evidence.table("columns").rowsWhere("table", table.name());
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.columns())
                .containsExactlyElementsOf(
                        described.stream().map(row -> row.text("column")).toList());
        assertThat(table.rows().stream().map(row -> identity(table, row))).doesNotHaveDuplicates();
        Set<String> keys = evidence.sources().stream().map(Source::key).collect(Collectors.toSet());
        for (Row column : described) {
            for (Row row : table.rows()) {
                assertThatCode(() -> checkCell(row, column, keys))
                        .as("%s line %d %s", table.name(), row.line(), column.text("column"))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String identity(Table table, Row row) {
        String first = row.text(table.columns().get(0));
        if (Set.of("military_expenditure", "economy").contains(table.name())) {
            return first + row.text("state") + row.cells().getOrDefault("quantity", "");
        }
        return KEYED_BY_PAIR.contains(table.name())
                ? first + " " + row.text(table.columns().get(1))
                : first;
    }

    private static void checkCell(Row row, Row column, Set<String> keys) {
        String name = column.text("column");
        String cell = row.text(name);
        List<String> allowed = column.words("allowed");
        assertThat(cell).isEqualTo(cell.strip()).doesNotContain("\n");
        switch (column.text("type")) {
            case "id" -> assertThat(cell).matches("[A-Za-z0-9_-]+");
            case "number" -> assertThat(cell).matches("(-?[0-9]+(\\.[0-9]+)?)?");
            case "integer" -> {
                assertThat(cell).matches("[0-9]*");
                assertThat(allowed.isEmpty() || cell.isEmpty() || allowed.contains(cell))
                        .isTrue();
            }
            case "flag" -> row.flag(name);
            case "date" -> row.date(name);
            case "time" ->
                assertThat(cell.isEmpty() ? LocalTime.MIN : LocalTime.parse(cell))
                        .isNotNull();
            case "word" ->
                assertThat(cell.isEmpty() || allowed.isEmpty() || allowed.contains(cell))
                        .as(cell)
                        .isTrue();
            case "words" ->
                assertThat(allowed.isEmpty() || allowed.containsAll(row.words(name)))
                        .isTrue();
            case "keys" -> assertThat(keys).isNotEmpty().containsAll(nonEmpty(row.words(name)));
            case "inputs" ->
                assertThat(keys)
                        .containsAll(nonEmpty(row.words(name)).stream()
                                .filter(key -> !key.equals("assumption"))
                                .toList());
            case "text" -> assertThat(cell).doesNotContain("\t");
            default -> throw new IllegalStateException("unknown type " + column.text("type"));
        }
    }

    private static List<String> nonEmpty(List<String> keys) {
        assertThat(keys).isNotEmpty();
        return keys;
    }

    @Test
    void filesAreUtf8WithLineFeeds() throws IOException {
        for (String dyad : Evidence.dyads()) {
            for (String table : Evidence.of(dyad).tables()) {
                try (InputStream in = Evidence.class.getResourceAsStream(dyad + "/" + table + ".csv")) {
                    byte[] bytes = in.readAllBytes();
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
                    assertThat(text)
                            .as(table)
                            .doesNotContain("\r")
                            .doesNotStartWith("\uFEFF")
                            .endsWith("\n");
                }
            }
        }
    }

    static Stream<Evidence> dyads() {
        return Evidence.dyads().stream().map(Evidence::of);
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void idsOfOtherTablesExist(Evidence evidence) {
        Set<String> incidents = column(evidence, "incidents", "id");
        Set<String> segments = column(evidence, "segments", "id");
        Set<String> ended = column(evidence, "ceasefires", "incident_id");
        ended.remove("");
        assertThat(incidents)
                .containsAll(column(evidence, "incident_figures", "incident_id"))
                .containsAll(column(evidence, "incident_segments", "incident_id"))
                .containsAll(ended);
        assertThat(segments).containsAll(column(evidence, "incident_segments", "segment"));
        assertThat(column(evidence, "segment_inputs", "segment")).isEqualTo(segments);
        assertThat(Set.copyOf(evidence.tables())).isEqualTo(column(evidence, "columns", "table"));
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void everyTypedReadingWorks(Evidence evidence) {
        assertThat(evidence.states()).hasSize(2);
        assertThat(evidence.incidents())
                .isNotEmpty()
                .allSatisfy(incident -> assertThatCode(incident::dead).doesNotThrowAnyException());
        assertThat(evidence.ceasefires()).isNotEmpty();
        assertThat(evidence.annualCounts())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.incidents().lowest()).isNotNaN());
        assertThat(evidence.segments()).isNotEmpty();
        assertThat(evidence.spending())
                .extracting(AnnualSpending::state)
                .isNotEmpty()
                .allMatch(evidence.states()::contains);
        assertThat(evidence.battleDeaths())
                .allSatisfy(deaths -> assertThat(deaths.deaths().best()).isNotNaN());
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void everySourceIsCitedByItsKeyOnce(Evidence evidence) {
        assertThat(evidence.sources())
                .extracting(Source::key)
                .doesNotHaveDuplicates()
                .contains("unsourced");
        assertThat(evidence.sources())
                .allMatch(source ->
                        !source.address().isEmpty() && !source.rights().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void placementsShareANameWithTheIncidentAndTheSegment(Evidence evidence) {
        for (Row row : evidence.table("incident_segments").rows()) {
            Row incident = only(evidence.table("incidents").rowsWhere("id", row.text("incident_id")));
            Row segment = only(evidence.table("segments").rowsWhere("id", row.text("segment")));
            String basis = row.text("basis");
            String inSegment = segment.text(columnOf(basis, evidence));
            String inIncident = incident.text(basis.equals("property") ? "property" : "place");
            List<String> words = List.of(row.text("name").split("[ ()]+"));
            assertThat(words).as(row.toString()).anyMatch(inSegment::contains);
            if (!basis.equals("segment_note")) {
                assertThat(words).as(row.toString()).anyMatch(inIncident::contains);
            }
        }
    }

    private static String columnOf(String basis, Evidence evidence) {
        return switch (basis) {
            case "property" -> placeOn(0, evidence);
            case "segment_note" -> "note";
            default -> basis;
        };
    }

    private static String placeOn(int side, Evidence evidence) {
        return evidence.states().get(side).toLowerCase(Locale.ROOT) + "_place";
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void everyIncidentIsOnTheSegmentsWhosePlaceOnTheFirstSideItNames(Evidence evidence) {
        Map<String, List<String>> segmentsOf = segmentsByPlace(evidence);
        int found = 0;
        for (ObservedIncident incident : evidence.incidents()) {
            String rest = incident.place();
            for (Map.Entry<String, List<String>> place : segmentsOf.entrySet()) {
                Matcher name = Pattern.compile("(?<![\\w-])" + Pattern.quote(place.getKey()) + "(?!\\w)")
                        .matcher(rest);
                if (name.find() && place.getValue().size() == 1) {
                    found++;
                    assertThat(incident.placements())
                            .as(incident.id() + " " + place.getKey())
                            .extracting(Placement::segment)
                            .contains(place.getValue().get(0));
                }
                rest = name.replaceAll("");
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    /** Segments by place on the first side, longest name first, since a road is named after the places it joins. */
    private static Map<String, List<String>> segmentsByPlace(Evidence evidence) {
        Map<String, List<String>> byPlace = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Row segment : evidence.table("segments").rows()) {
            String names = segment.text(placeOn(0, evidence)).replaceAll(" *\\([^)]*\\)", "");
            for (String place : names.split(" / ", -1)) {
                byPlace.computeIfAbsent(place, name -> new ArrayList<>()).add(segment.text("id"));
            }
        }
        return byPlace;
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void anAmbiguousNameOfTheSecondSideIsSpreadEvenly(Evidence evidence) {
        String second = placeOn(1, evidence);
        for (ObservedIncident incident : evidence.incidents()) {
            incident.placements().stream()
                    .filter(placement -> placement.basis().equals(second))
                    .collect(Collectors.groupingBy(Placement::name, Collectors.summingDouble(Placement::weight)))
                    .forEach((name, weight) ->
                            assertThat(weight).as(incident.id()).isCloseTo(1, within(1e-3)));
            assertThat(incident.placements())
                    .filteredOn(placement -> !placement.basis().equals(second))
                    .allMatch(placement -> placement.weight() == 1);
        }
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void onePreferredFigureStandsForEachSide(Evidence evidence) {
        for (ObservedIncident incident : evidence.incidents()) {
            incident.figures().stream()
                    .filter(f -> f.group().equals("all") && !f.side().equals("both"))
                    .collect(Collectors.groupingBy(f -> f.quantity() + f.side()))
                    .forEach((what, figures) -> assertThat(figures.stream().filter(IncidentFigure::preferred))
                            .as(incident.id() + what)
                            .hasSize(1)
                            .allMatch(f -> f.attribution().spansRange()));
        }
    }

    private static Set<String> column(Evidence evidence, String table, String column) {
        return evidence.table(table).rows().stream()
                .map(row -> row.text(column))
                .collect(Collectors.toSet());
    }

    private static Row only(List<Row> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
