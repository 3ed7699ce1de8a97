package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.brinksim.conflict.Rung;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.conflict.Trait;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final Evidence evidence = Evidence.of("kyrgyzstan-tajikistan");

    @Test
    void listsItsDyadsAndRefusesOthers() {
        assertThat(Evidence.dyads()).contains("kyrgyzstan-tajikistan");
        assertThat(evidence.states()).containsExactly("KGZ", "TJK");
        assertThatThrownBy(() -> Evidence.of("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nowhere'")
                .hasMessageContaining("kyrgyzstan-tajikistan");
    }

    @Test
    void keepsTheDisagreementOverTajikDeadOfSeptember2022() {
        List<IncidentFigure> statements = evidence.incident("I32").statements("dead", "TJK");
        assertThat(statements)
                .extracting(s -> s.figure().lowest(), IncidentFigure::attribution)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(41.0, Attribution.OFFICIAL),
                        org.assertj.core.groups.Tuple.tuple(74.0, Attribution.OFFICIAL),
                        org.assertj.core.groups.Tuple.tuple(83.0, Attribution.PRESS),
                        org.assertj.core.groups.Tuple.tuple(200.0, Attribution.OPPONENT));
        Figure range = evidence.incident("I32").range("dead", "TJK").orElseThrow();
        assertThat(range.low()).isEqualTo(41);
        assertThat(range.best()).isEqualTo(74);
        assertThat(range.high()).isEqualTo(83);
        assertThat(range.sources()).contains("seed-0", "seed-3");
    }

    @Test
    void addsTheSidesOfTheTwoClashes() {
        assertThat(evidence.clashes()).extracting(ObservedIncident::id).containsExactly("I22", "I32");
        assertFigure(evidence.incident("I22").dead(), 52, 55, 56);
        assertFigure(evidence.incident("I22").range("wounded", "KGZ"), 168, 168, 168);
        assertFigure(evidence.incident("I22").wounded(), 255, 255, 255);
        assertFigure(evidence.incident("I22").range("evacuated", "KGZ"), 40649, 40649, 40649);
        assertFigure(evidence.incident("I32").dead(), 103, 137, 146);
        assertFigure(evidence.incident("I32").wounded(), 225, 225, 228);
        assertFigure(evidence.incident("I32").range("evacuated", "KGZ"), 136000, 142000, 142000);
        assertFigure(evidence.incident("I32").range("evacuated", "TJK"), 20000, Double.NaN, Double.NaN);
    }

    @Test
    void aSideWithoutAFigureLeavesTheTotalOpen() {
        assertThat(evidence.incident("I04").range("dead", "KGZ")).isEmpty();
        assertFigure(evidence.incident("I04").dead(), 2, Double.NaN, Double.NaN);
        assertFigure(evidence.incident("I27").dead(), 3, 3, 3);
        assertThat(evidence.incident("I27").wounded()).isEmpty();
        assertFigure(evidence.incident("I06").wounded(), 37, Double.NaN, 38);
    }

    @Test
    void readsWhenWhereAndHowHigh() {
        ObservedIncident june = evidence.incident("I23");
        assertThat(june.from()).isEqualTo(LocalDate.of(2021, 6, 4));
        assertThat(june.to()).isEqualTo(LocalDate.of(2021, 6, 5));
        assertThat(june.rung()).contains(Rung.ALERT);
        assertThat(june.weaponLevel()).isEqualTo(OptionalInt.of(0));
        assertThat(june.placements()).extracting(Placement::segment).containsExactly("karamyk", "unzhu-bulak");
        assertThat(evidence.incident("I27").rung()).isEmpty();
        assertThat(evidence.incident("I27").datePrecision()).isEqualTo("month");
        assertThat(evidence.incident("I27").confidence()).isEqualTo(Confidence.LOW);
        assertThat(evidence.incidents()).hasSize(32);
        assertThatThrownBy(() -> evidence.incident("I99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'I99'");
    }

    @Test
    void countsIncidentsByYear() {
        List<AnnualCount> series = evidence.annualCounts().stream()
                .filter(count -> count.series().equals("kgz_border_service"))
                .toList();
        assertThat(series)
                .extracting(count -> (int) count.incidents().best())
                .containsExactly(24, 18, 18, 19, 32, 10, 11, 10, 7, 6);
        assertThat(series.get(0).from()).isEqualTo(LocalDate.of(2010, 4, 7));
        assertThat(series.stream().filter(AnnualCount::wholeYear)).hasSize(8);
        assertThat(evidence.annualCounts())
                .filteredOn(count -> count.year() == 2019)
                .extracting(count -> count.incidents().lowest())
                .containsExactly(6.0, 14.0);
    }

    @Test
    void readsHowLongCeasefiresLasted() {
        List<ObservedCeasefire> counted = evidence.ceasefires().stream()
                .filter(ObservedCeasefire::counted)
                .toList();
        assertThat(counted).hasSize(17);
        assertThat(counted.stream().filter(ObservedCeasefire::censored))
                .extracting(ObservedCeasefire::id)
                .containsExactly("F4", "F16", "F17");
        assertThat(counted.stream()
                        .filter(deal -> !deal.censored() && deal.lastedHours().best() <= 48))
                .hasSize(11);
        ObservedCeasefire first = evidence.ceasefires().get(4);
        assertThat(first.lastedHours().best()).isCloseTo(5 / 60.0, within(1e-4));
        assertThat(first.level()).contains(SignatoryLevel.LOCAL);
        ObservedCeasefire last = evidence.ceasefires().get(16);
        assertThat(last.lastedHours().best()).isEqualTo(345 * 24.0);
        assertThat(last.observedUntil()).contains(LocalDate.of(2022, 9, 19).plusDays(345));
        assertThat(last.level()).contains(SignatoryLevel.SECURITY_CHIEF);
    }

    @Test
    void readsDeathsSpendingAndSegments() {
        assertThat(evidence.battleDeaths())
                .extracting(
                        deaths -> deaths.year() + ":" + (int) deaths.deaths().low() + "-"
                                + (int) deaths.deaths().best() + "-"
                                + (int) deaths.deaths().high())
                .containsExactly("2021:56-56-56", "2022:134-150-159");
        assertThat(evidence.spending())
                .filteredOn(s -> s.year() == 2022 && s.state().equals("TJK"))
                .containsExactly(new AnnualSpending(2022, "TJK", 203.9, 2.00, 6.91, "X3"));
        assertThat(evidence.spending())
                .noneMatch(s -> s.year() == 2013 && s.state().equals("TJK"));
        assertThat(evidence.segments()).hasSize(24);
        assertThat(evidence.segments().get(0))
                .isEqualTo(new ObservedSegment(
                        "golovnoy",
                        "batken-isfara",
                        39.95,
                        70.53,
                        Set.of(Trait.WATER, Trait.ROAD, Trait.VILLAGE),
                        Confidence.LOW));
    }

    @Test
    void givesAnyTableAsRowsOfText() {
        Table table = evidence.table("domestic_politics");
        assertThat(table.columns()).startsWith("id", "date_from");
        assertThat(table.rows().get(4).text("source")).isEqualTo("unsourced");
        assertThat(table.rowsWhere("state", "TJK")).hasSize(6);
        assertThatThrownBy(() -> table.rows().get(0).text("stat"))
                .hasMessageContaining("'stat'")
                .hasMessageContaining("state");
        assertThatThrownBy(() -> table.rows().get(0).number("event"))
                .hasMessageContaining("domestic_politics")
                .hasMessageContaining("line 2")
                .hasMessageContaining("not a number");
        assertThatThrownBy(() -> evidence.table("weather")).hasMessageContaining("'weather'");
    }

    private static void assertFigure(Optional<Figure> figure, double low, double best, double high) {
        Figure found = figure.orElseThrow();
        assertThat(new double[] {found.low(), found.best(), found.high()}).containsExactly(low, best, high);
    }
}
