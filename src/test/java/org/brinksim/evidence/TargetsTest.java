package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The targets of calibrations are what the other tables of the record say. */
class TargetsTest {
    private static final Evidence EVIDENCE = Evidence.of("kyrgyzstan-tajikistan");
    private static final Map<String, Target> TARGETS =
            EVIDENCE.targets().stream().collect(Collectors.toMap(Target::id, Function.identity()));

    private static Target target(String id) {
        return Objects.requireNonNull(TARGETS.get(id), id);
    }

    @Test
    void everySourceIsListed() {
        Set<String> known = EVIDENCE.sources().stream().map(Source::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(TARGETS.values()).allSatisfy(target -> assertThat(known).containsAll(target.sources()));
    }

    @Test
    void whatIsBlindSeesNothingAfterSeptember2021() {
        assertThat(TARGETS.values())
                .filteredOn(target -> target.isFor("2021-only"))
                .hasSizeGreaterThan(12)
                .allSatisfy(target -> assertThat(target.to()).isBeforeOrEqualTo(LocalDate.of(2021, 9, 30)));
    }

    @Test
    void incidentsAreTheMeanOfTheAnnualCounts() {
        assertThat(mean(2010, 2014))
                .isCloseTo(target("incidents-2010-14").observed().best(), within(.01));
        assertThat(mean(2015, 2019))
                .isCloseTo(target("incidents-2015-19").observed().low(), within(.01));
    }

    private static double mean(int from, int to) {
        return EVIDENCE.annualCounts().stream()
                .filter(count ->
                        count.series().equals("kgz_border_service") && count.year() >= from && count.year() <= to)
                .mapToDouble(count -> count.incidents().best())
                .average()
                .orElseThrow();
    }

    @Test
    void figuresOfTheClashesLieWithinTheirRanges() {
        Map<String, String> figures = Map.of(
                "april-dead-kgz", "I22-01",
                "april-dead-tjk", "I22-07",
                "april-displaced-kgz", "I22-13",
                "september-dead-kgz", "I32-04",
                "september-dead-tjk", "I32-09",
                "september-displaced-kgz", "I32-18",
                "september-displaced-tjk", "I32-19");
        figures.forEach((target, figure) -> {
            Row row = EVIDENCE.table("incident_figures").rowsWhere("id", figure).get(0);
            double value = row.text("best").isEmpty() ? row.number("low") : row.number("best");
            assertThat(target(target).miss(target(target).scale().of(value)))
                    .as(target)
                    .isZero();
        });
    }

    @Test
    void livesOfDealsAreThoseOfTheCeasefiresTable() {
        assertLives("deals-fast", "deals-lasting", LocalDate.of(2022, 12, 31));
        assertLives("deals-fast-2021", "deals-lasting-2021", LocalDate.of(2021, 9, 30));
    }

    private static void assertLives(String fast, String lasting, LocalDate until) {
        List<ObservedCeasefire> deals = EVIDENCE.ceasefires().stream()
                .filter(deal -> deal.counted() && !deal.date().isAfter(until))
                .toList();
        assertShare(fast, deals, 48, true);
        assertShare(lasting, deals, 720, false);
    }

    private static void assertShare(String id, List<ObservedCeasefire> deals, double hours, boolean failed) {
        List<ObservedCeasefire> known = deals.stream()
                .filter(deal -> !deal.censored() || deal.lastedHours().best() > hours)
                .toList();
        double lasted =
                known.stream().filter(deal -> deal.lastedHours().best() > hours).count();
        double share = failed ? 1 - lasted / known.size() : lasted / known.size();
        assertThat(target(id).observed().best()).isCloseTo(share, within(.005));
    }

    @Test
    void aRangeHasNoMissWithinAndIsOpenWithoutAHigherEnd() {
        Target wounded = target("september-wounded");
        assertThat(wounded.miss(wounded.scale().of(5_000))).isZero();
        assertThat(wounded.miss(wounded.scale().of(10))).isNegative();
        Target dead = target("september-dead-tjk");
        assertThat(dead.miss(dead.scale().of(60))).isZero();
        assertThat(dead.miss(dead.scale().of(167))).isCloseTo(StrictMath.log(168. / 84), within(1e-12));
        assertThat(dead.scale().back(dead.scale().of(17))).isCloseTo(17, within(1e-9));
    }
}
