package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.SampleOutcomes;
import org.junit.jupiter.api.Test;

class PointSummaryTest {
    private final Scenario scenario = Samples.scenario();
    private final List<String> names =
            Metric.columns(scenario.states()).stream().map(Metric.Column::name).toList();
    private final PointSummary summary = new PointSummary(scenario, .9, ParameterDraws.none());

    @Test
    void summaryOfKnownValues() {
        add(0, 2, 6, 20);
        add(1, 4, 7, 30);
        add(3, 9, 2, 1_000);
        SummaryRow deaths = row("m_deaths");
        assertThat(deaths.n()).isEqualTo(3);
        assertThat(deaths.mean()).isEqualTo(5);
        assertThat(deaths.sd()).isCloseTo(Math.sqrt(13), within(1e-12));
        assertThat(deaths.se()).isCloseTo(Math.sqrt(13 / 3.), within(1e-12));
        // Student's t with 2 degrees of freedom, two-sided 90 %: 2.919986
        assertThat(deaths.ciHigh()).isCloseTo(5 + 2.919986 * Math.sqrt(13 / 3.), within(1e-4));
        assertThat(deaths.quantiles().q25()).isEqualTo(3);
        assertThat(row("m_first_rung6_day").n()).isZero();
        assertThat(row("m_first_rung6_day").mean()).isNaN();
    }

    @Test
    void chancesAreSharesOfRunsWithScoreIntervals() {
        add(0, 2, 6, 20);
        add(1, 4, 7, 30);
        add(3, 9, 2, 1_000);
        assertThat(row("p_25_90d").mean()).isCloseTo(2 / 3., within(1e-12));
        assertThat(row("p_100_365d").mean()).isCloseTo(1 / 3., within(1e-12));
        assertThat(row("p_war").mean()).isCloseTo(1 / 3., within(1e-12));
        // Wilson 1927, 1 of 3 at 90 %: z = 1.644854
        assertThat(row("p_war").ciLow()).isCloseTo(.0783, within(5e-4));
        assertThat(row("p_war").ciHigh()).isCloseTo(.7465, within(5e-4));
    }

    @Test
    void theRunToShowIsTheMedianOfTheDeadliestKind() {
        assertThat(summary.illustration().replicate()).isEmpty();
        add(0, 900, 5, 1);
        assertThat(summary.illustration().replicate()).hasValue(0);
        add(1, 40, 6, 1);
        add(4, 10, 7, 1);
        add(5, 70, 7, 1);
        add(6, 90, 6, 1);
        assertThat(summary.illustration().replicate()).hasValue(1);
    }

    @Test
    void livesOfDealsThatAreEqualAreCountedTogether() {
        add(0, 2, 6, 20);
        add(1, 4, 7, 30);
        assertThat(summary.lives())
                .containsExactly(Map.entry(new CeasefireLife(1.5, true, 6, true, SignatoryLevel.LOCAL), 2));
        assertThat(summary.segments().get(1).mean()).isEqualTo(26);
    }

    private SummaryRow row(String metric) {
        return summary.rows().stream()
                .filter(row -> row.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private void add(int replicate, double deaths, double rung, int dead) {
        double[] metrics = new double[names.size()];
        Arrays.fill(metrics, Double.NaN);
        metrics[names.indexOf("m_deaths")] = deaths;
        metrics[names.indexOf("m_rung_max")] = rung;
        summary.add(new RunRecord(
                new RunId(0, replicate),
                5,
                List.of(),
                new RunResult.Finished(SampleOutcomes.of(metrics, scenario, dead))));
    }
}
