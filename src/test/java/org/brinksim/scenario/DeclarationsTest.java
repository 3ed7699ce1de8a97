package org.brinksim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.conflict.EquipmentClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared about parameters, inputs, metrics and the calendar holds together. */
class DeclarationsTest {
    private static final List<State> STATES = List.of(new State("KGZ", "One"), new State("TJK", "Two"));

    static Stream<Parameter> parameters() {
        return Parameters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyParameterIsComplete(Parameter parameter) {
        assertThat(parameter.name()).matches("[a-z][a-z0-9_]*");
        assertThat(parameter.initial()).isBetween(parameter.low(), parameter.high());
        assertThat(parameter.low()).isFinite().isLessThan(parameter.high());
        assertThat(parameter.high()).isFinite();
        assertThat(parameter.unit()).isNotBlank();
        assertThat(parameter.source()).isNotBlank();
        assertThat(parameter.mechanism()).isNotBlank();
        assertThat(parameter.meaning()).isNotBlank();
        assertThat(stems()).contains(parameter.shows().metric());
        assertThat(Parameters.named(parameter.name())).isSameAs(parameter);
        assertThat(!parameter.calibrated() || parameter.prior() != null).isTrue();
    }

    private static Set<String> stems() {
        Set<String> stems = new HashSet<>();
        Arrays.stream(Metric.values()).forEach(metric -> stems.add(metric.stem()));
        return stems;
    }

    @Test
    void namesAreUniqueAndAtMostEightParametersAreFitted() {
        assertThat(Parameters.all()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(Parameters.all()).filteredOn(Parameter::calibrated).hasSizeBetween(1, 8);
        assertThat(Parameters.isDeclared("lethality")).isTrue();
        assertThat(Parameters.isDeclared("lethalit")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.named("lethalit"))
                .withMessageContaining("lethalit");
    }

    @Test
    void valuesStayInsideTheirBounds() {
        ParameterValues defaults = ParameterValues.defaults();
        ParameterValues changed = defaults.with(Map.of("lethality", 2.5, "excitation", 0.));
        assertThat(changed.get(LossParameters.LETHALITY)).isEqualTo(2.5);
        assertThat(changed.get(IncidentParameters.EXCITATION)).isZero();
        assertThat(defaults.get(LossParameters.LETHALITY)).isEqualTo(1);
        assertThat(changed.get(LossParameters.HOUSES_RATE)).isEqualTo(LossParameters.HOUSES_RATE.initial());
        for (double wrong : new double[] {-.01, 20.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> defaults.with(Map.of("lethality", wrong)))
                    .withMessageContaining("parameters.lethality")
                    .withMessageContaining("0.0 to 20.0");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.with(Map.of("nothing", 1.)));
    }

    @Test
    void everyInputStartsInsideItsBounds() {
        for (Input input : Input.values()) {
            assertThat(input.initial()).as(input.key()).isBetween(input.low(), input.high());
            assertThat(input.unit()).isNotBlank();
            assertThat(input.meaning()).isNotBlank();
        }
    }

    @Test
    void metricsHaveOneColumnOrOnePerSide() {
        List<Metric.Column> columns = Metric.columns(STATES);
        assertThat(columns).extracting(Metric.Column::name).doesNotHaveDuplicates();
        assertThat(columns)
                .extracting(Metric.Column::name)
                .contains("m_deaths", "m_deaths_kgz", "m_deaths_tjk", "m_territory_net_kgz", "m_first_rung6_day")
                .doesNotContain("m_deaths_side");
        for (Metric.Column column : columns) {
            assertThat(column.side() != null).isEqualTo(column.metric().isPerSide());
            assertThat(column.name()).matches("m_[a-z0-9_]+");
        }
        List<State> turned = List.of(STATES.get(1), STATES.get(0));
        assertThat(Metric.columns(turned))
                .extracting(Metric.Column::name)
                .containsExactlyInAnyOrderElementsOf(
                        columns.stream().map(Metric.Column::name).toList());
    }

    @Test
    void everyPathHasItsSlotAndEverySlotItsPath() {
        Layout layout = Layout.of(new Layout.Members(
                List.of("A", "B"), List.of("x", "y"), List.of("p", "q", "r"), List.of("u", "v", "w"), List.of("o")));
        assertThat(layout.paths()).doesNotHaveDuplicates().hasSize(layout.size());
        for (int slot = 0; slot < layout.size(); slot++) {
            assertThat(layout.slot(layout.path(slot))).hasValue(slot);
            assertThat(layout.path(slot)).contains(layout.input(slot).key());
        }
        assertThat(layout.path(layout.slot(Input.DROUGHT))).isEqualTo("border.drought");
        assertThat(layout.path(layout.slot(Input.COMMITMENT, 1))).isEqualTo("states.B.commitment");
        assertThat(layout.path(layout.slot(Input.STOCK, 1, EquipmentClass.HELICOPTER)))
                .isEqualTo("states.B.stock.helicopter");
        assertThat(layout.path(layout.slot(Input.CROSSINGS_OPEN, 1))).isEqualTo("sectors.y.crossings_open");
        assertThat(layout.path(layout.slot(Input.POSTS, 1, 0))).isEqualTo("sectors.y.commands.A.posts");
        assertThat(layout.path(layout.slot(Input.STAKE, 2))).isEqualTo("segments.r.stake");
        assertThat(layout.path(layout.slot(Input.GARRISON, 2, 1))).isEqualTo("segments.r.garrison.B");
        assertThat(layout.path(layout.slot(Input.ATTENTION, 1))).isEqualTo("patrons.v.attention");
        assertThat(layout.path(layout.slot(Input.LOYALTY, 2, 1))).isEqualTo("patrons.w.ties.B.loyalty");
        assertThat(layout.slot("segments.z.stake")).isEmpty();
    }

    @Test
    void theCalendarCountsFromItsStart() {
        LocalDate start = LocalDate.of(2020, 2, 28);
        Calendar calendar = new Calendar(start, start.plusDays(2), start.minusYears(1), start.plusYears(1), start);
        assertThat(calendar.days()).isEqualTo(3);
        assertThat(calendar.day(LocalDate.of(2020, 3, 1))).isEqualTo(2);
        assertThat(calendar.day(start.minusDays(5))).isEqualTo(-5);
        assertThat(calendar.date(1)).isEqualTo(LocalDate.of(2020, 2, 29));
        for (int day = -400; day < 400; day++) {
            assertThat(calendar.day(calendar.date(day))).isEqualTo(day);
        }
        LocalDate before = start.minusDays(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Calendar(start, before, before, start, start));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calendar(start, start, start.plusDays(1), start, start));
        LocalDate late = start.plusDays(Calendar.MOST_DAYS);
        assertThatIllegalArgumentException().isThrownBy(() -> new Calendar(start, late, start, late, start));
        assertThat(new Calendar(start, late.minusDays(1), start, late, start).days())
                .isEqualTo(Calendar.MOST_DAYS);
    }

    @Test
    void priorsAreWrittenAsInTheLiterature() {
        assertThat(Prior.logNormal(10, .5)).hasToString("LN(10, 0.5)");
        assertThat(Prior.halfNormal(.3)).hasToString("HN(0.3)");
        assertThat(Prior.beta(2.5, 7.5)).hasToString("Beta(2.5, 7.5)");
        assertThat(Prior.uniform(.7, .95)).hasToString("U(0.7, 0.95)");
        assertThat(Prior.normal(-.6, .3)).hasToString("N(-0.6, 0.3)");
    }
}
