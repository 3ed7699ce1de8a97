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
import java.util.stream.Stream;
import org.brinksim.conflict.Trait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recomputes the columns of {@code segment_inputs} that follow from a rule, for every dyad. */
class SegmentInputsTest {
    private static final Map<String, List<String>> HIGH_STAKE = Map.of(
            "kyrgyzstan-tajikistan",
            List.of("golovnoy", "tort-kocho", "ak-sai", "tash-tumshuk", "sai", "khojabakirgan"),
            "armenia-azerbaijan",
            List.of("voskepar", "sev-lich", "hakari-bridge", "lachin-corridor", "shurnukh", "meghri", "karki"),
            "kyrgyzstan-uzbekistan",
            List.of("kasan-sai", "ungar-too", "kempir-abad", "sokh", "chechme"));
    private static final String TO_2021 = "incident_weight_to_2021_09";
    private static final LocalDate END = LocalDate.of(2021, 9, 30);

    static Stream<Evidence> dyads() {
        return Evidence.dyads().stream().map(Evidence::of);
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void weightsAreThePlacedIncidentsAndAHalf(Evidence evidence) {
        for (Row row : inputs(evidence)) {
            String id = row.text("segment");
            assertThat(row.number("incident_weight"))
                    .as(id)
                    .isCloseTo(0.5 + placed(evidence, id, i -> true), within(1e-4));
            if (evidence.table("segment_inputs").columns().contains(TO_2021)) {
                assertThat(row.number(TO_2021))
                        .as(id)
                        .isCloseTo(0.5 + placed(evidence, id, i -> !i.from().isAfter(END)), within(1e-4));
            }
        }
    }

    private static double placed(Evidence evidence, String segment, Predicate<ObservedIncident> counts) {
        return evidence.incidents().stream()
                .filter(counts)
                .flatMap(incident -> incident.placements().stream())
                .filter(placement -> placement.segment().equals(segment))
                .mapToDouble(Placement::weight)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void theHighStakeSegmentsAreTheNamedOnesAndHaveTheLargerGarrison(Evidence evidence) {
        assertThat(inputs(evidence).stream().filter(row -> row.flag("stake")))
                .extracting(row -> row.text("segment"))
                .containsExactlyElementsOf(HIGH_STAKE.get(evidence.dyad()));
        for (Row row : inputs(evidence)) {
            for (String state : evidence.states()) {
                double garrison = row.number("garrison_" + state.toLowerCase(java.util.Locale.ROOT));
                assertThat(garrison == 200).as(row.text("segment")).isEqualTo(row.flag("stake"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void villagesAndSectorsFollowTheSegments(Evidence evidence) {
        Map<String, ObservedSegment> segments = segments(evidence);
        for (Row row : inputs(evidence)) {
            ObservedSegment segment = Objects.requireNonNull(segments.get(row.text("segment")));
            assertThat(row.flag("villages")).isEqualTo(segment.traits().contains(Trait.VILLAGE));
            assertThat(row.text("sector")).isEqualTo(segment.sector());
        }
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void neighboursAreTheNearestTwoBothWaysJoinedWhereApart(Evidence evidence) {
        Map<String, ObservedSegment> segments = segments(evidence);
        Map<String, Set<String>> expected = new TreeMap<>();
        segments.keySet().forEach(id -> expected.put(id, new TreeSet<>()));
        for (ObservedSegment segment : segments.values()) {
            sectorOf(segment, segments)
                    .filter(other -> !other.equals(segment))
                    .sorted(Comparator.comparingDouble(other -> kilometres(segment, other)))
                    .limit(2)
                    .forEach(other -> link(expected, segment.id(), other.id()));
        }
        segments.values().forEach(segment -> joinAll(segment, segments, expected));
        for (Row row : inputs(evidence)) {
            assertThat(row.words("neighbours"))
                    .as(row.text("segment"))
                    .containsExactlyInAnyOrderElementsOf(expected.get(row.text("segment")));
        }
    }

    /** Joins the part of the sector that holds a segment to the nearest other part until there is one part. */
    private static void joinAll(
            ObservedSegment segment, Map<String, ObservedSegment> segments, Map<String, Set<String>> links) {
        Set<String> part = reached(segment.id(), links);
        List<ObservedSegment> apart = sectorOf(segment, segments)
                .filter(other -> !part.contains(other.id()))
                .toList();
        if (apart.isEmpty()) {
            return;
        }
        List<ObservedSegment> nearest = part.stream()
                .map(id -> Objects.requireNonNull(segments.get(id)))
                .flatMap(inside -> apart.stream().map(outside -> List.of(inside, outside)))
                .min(Comparator.comparingDouble(pair -> kilometres(pair.get(0), pair.get(1))))
                .orElseThrow();
        link(links, nearest.get(0).id(), nearest.get(1).id());
        joinAll(segment, segments, links);
    }

    private static Stream<ObservedSegment> sectorOf(ObservedSegment segment, Map<String, ObservedSegment> segments) {
        return segments.values().stream().filter(other -> other.sector().equals(segment.sector()));
    }

    private static Set<String> reached(String from, Map<String, Set<String>> links) {
        Set<String> reached = new TreeSet<>(Set.of(from));
        while (reached.addAll(reached.stream()
                .flatMap(id -> Objects.requireNonNull(links.get(id)).stream())
                .toList())) {
            // one step further each time
        }
        return reached;
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

    private static List<Row> inputs(Evidence evidence) {
        return evidence.table("segment_inputs").rows();
    }

    private static Map<String, ObservedSegment> segments(Evidence evidence) {
        return evidence.segments().stream()
                .collect(Collectors.toMap(ObservedSegment::id, s -> s, (a, b) -> a, TreeMap::new));
    }
}
