package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brinksim.conflict.Trait;
import org.junit.jupiter.api.Test;

/** Recomputes the columns of {@code segment_inputs} that follow from a rule. */
class SegmentInputsTest {
    private final Evidence evidence = Evidence.of("kyrgyzstan-tajikistan");
    private final List<Row> inputs = evidence.table("segment_inputs").rows();
    private final Map<String, ObservedSegment> segments = evidence.segments().stream()
            .collect(Collectors.toMap(ObservedSegment::id, s -> s, (a, b) -> a, TreeMap::new));

    @Test
    void weightsAreThePlacedIncidentsAndAHalf() {
        LocalDate end = LocalDate.of(2021, 9, 30);
        for (Row row : inputs) {
            String id = row.text("segment");
            assertThat(row.number("incident_weight")).as(id).isCloseTo(0.5 + placed(id, i -> true), within(1e-4));
            assertThat(row.number("incident_weight_to_2021_09"))
                    .as(id)
                    .isCloseTo(0.5 + placed(id, i -> !i.from().isAfter(end)), within(1e-4));
        }
    }

    private double placed(String segment, Predicate<ObservedIncident> counts) {
        return evidence.incidents().stream()
                .filter(counts)
                .flatMap(incident -> incident.placements().stream())
                .filter(placement -> placement.segment().equals(segment))
                .mapToDouble(Placement::weight)
                .sum();
    }

    @Test
    void sixSegmentsAreHighStakeAndGolovnoyIsOne() {
        assertThat(inputs.stream().filter(row -> row.flag("stake")))
                .extracting(row -> row.text("segment"))
                .containsExactly("golovnoy", "tort-kocho", "ak-sai", "tash-tumshuk", "sai", "khojabakirgan");
    }

    @Test
    void villagesAndSectorsFollowTheSegments() {
        for (Row row : inputs) {
            ObservedSegment segment = Objects.requireNonNull(segments.get(row.text("segment")));
            assertThat(row.flag("villages")).isEqualTo(segment.traits().contains(Trait.VILLAGE));
            assertThat(row.text("sector")).isEqualTo(segment.sector());
        }
    }

    @Test
    void neighboursAreTheNearestTwoBothWaysJoinedWhereApart() {
        Map<String, Set<String>> expected = new TreeMap<>();
        segments.keySet().forEach(id -> expected.put(id, new TreeSet<>()));
        for (ObservedSegment segment : segments.values()) {
            segments.values().stream()
                    .filter(other -> !other.equals(segment) && other.sector().equals(segment.sector()))
                    .sorted(Comparator.comparingDouble(other -> kilometres(segment, other)))
                    .limit(2)
                    .forEach(other -> link(expected, segment.id(), other.id()));
        }
        link(expected, "ak-sai", "golovnoy");
        for (Row row : inputs) {
            assertThat(row.words("neighbours"))
                    .as(row.text("segment"))
                    .containsExactlyInAnyOrderElementsOf(expected.get(row.text("segment")));
        }
    }

    private static void link(Map<String, Set<String>> links, String a, String b) {
        Objects.requireNonNull(links.get(a)).add(b);
        Objects.requireNonNull(links.get(b)).add(a);
    }

    private static double kilometres(ObservedSegment a, ObservedSegment b) {
        double p = Math.toRadians(a.latitude());
        double q = Math.toRadians(b.latitude());
        double l = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin((q - p) / 2), 2) + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(l / 2), 2);
        return 2 * 6371 * Math.asin(Math.sqrt(h));
    }

    @Test
    void everySectorHangsTogether() {
        for (String sector : Set.of("batken-isfara", "leilek-gafurov", "chon-alay-lakhsh")) {
            Set<String> members = inputs.stream()
                    .filter(row -> row.text("sector").equals(sector))
                    .map(row -> row.text("segment"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> reached = new TreeSet<>(Set.of(members.iterator().next()));
            while (reached.addAll(neighboursOf(reached))) {
                assertThat(members).containsAll(reached);
            }
            assertThat(reached).isEqualTo(members);
        }
    }

    private Set<String> neighboursOf(Set<String> ids) {
        return inputs.stream()
                .filter(row -> ids.contains(row.text("segment")))
                .flatMap(row -> row.words("neighbours").stream())
                .collect(Collectors.toSet());
    }
}
