package org.brinksim.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Replication;
import org.brinksim.output.reference.ForecastPage;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulations;
import org.junit.jupiter.api.Test;

class ForecastRunsTest {
    private static final String NAME = "forecast-2023-09";
    private static final int RUNS = 60;

    private static Scenario until(String end) {
        Reading reading = ScenarioReader.read(NAME, Path.of("scenarios"), List.of("calendar.end=" + end));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).scenario();
    }

    private static Replication replication(ParameterDraws draws) {
        Simulations simulations = new Simulations();
        return new Replication(
                scenario -> simulations.of(scenario)::run,
                scenario -> draws,
                1,
                new Ensemble.Conduct(2, true, () -> false));
    }

    private static List<Scenario> years() {
        return List.of(until("2024-08-31"), until("2025-08-31"));
    }

    private static Chance chance(Forecast forecast, String question, int year, boolean isCumulative) {
        return forecast.chances().stream()
                .filter(c -> c.question().equals(question))
                .filter(c -> c.period().number() == year && c.period().isCumulative() == isCumulative)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShorterRunIsTheBeginningOfTheLongerOne() {
        Replication replication = replication(ParameterDraws.none());
        List<RunOutcome> one = replication.outcomes(years().get(0), RUNS, Detail.METRICS);
        List<RunOutcome> two = replication.outcomes(years().get(1), RUNS, Detail.METRICS);
        int closed = 0;
        for (int run = 0; run < RUNS; run++) {
            List<EpisodeOutcome> longer = two.get(run).episodes();
            List<EpisodeOutcome> shorter = one.get(run).episodes();
            for (EpisodeOutcome episode : shorter) {
                if (episode.lastDay() < 330) {
                    assertThat(longer).contains(episode);
                    closed++;
                }
            }
        }
        assertThat(closed).isGreaterThan(RUNS);
    }

    @Test
    void chancesAndCountsAreThoseOfTheRuns() {
        Replication replication = replication(ParameterDraws.none());
        Forecast forecast = new ForecastRuns(replication, years(), RUNS).forecast();
        assertThat(ForecastPage.csv(forecast).lines())
                .hasSize(1 + forecast.chances().size() + forecast.counts().size());
        List<RunOutcome> both = replication.outcomes(years().get(1), RUNS, Detail.METRICS);
        long large = both.stream()
                .filter(run -> run.episodes().stream().anyMatch(episode -> episode.deadTotal() >= 25))
                .count();
        assertThat(chance(forecast, "episode_25", 2, true).proportion().successes())
                .isEqualTo(large)
                .isPositive();
        int column = Metric.columns(years().get(0).states()).stream()
                .map(Metric.Column::metric)
                .toList()
                .indexOf(Metric.INCIDENTS);
        double incidents = both.stream().mapToDouble(run -> run.metric(column)).sum() / RUNS;
        double sum = forecast.counts().stream()
                .filter(count -> count.quantity().equals("m_incidents"))
                .mapToDouble(Count::mean)
                .sum();
        assertThat(sum).isCloseTo(incidents, within(1e-9));
        Period second = chance(forecast, "episode_25", 2, false).period();
        assertThat(second.from()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(second.to()).isEqualTo(LocalDate.of(2025, 8, 31));
        assertThat(forecast.draws()).isEqualTo(1);
        assertThat(chance(forecast, "settled", 2, true).proportion().trials()).isEqualTo(RUNS);
    }

    @Test
    void runsAreGroupedByTheirParameters() {
        Forecast forecast = new ForecastRuns(replication(ParameterDraws.priorsBut(Set.of())), years(), 12).forecast();
        assertThat(forecast.draws()).isEqualTo(12);
        assertThat(forecast.parameters().lines()).hasSize(12).doesNotHaveDuplicates();
        assertThat(chance(forecast, "episode_25", 1, true).proportion().groups())
                .isEqualTo(12);
    }

    @Test
    void theScenarioCarriesNothingInThatIsLaterThanItsFirstDayOrKnownOnlyLater() {
        Scenario scenario = until("2026-08-31");
        assertThat(scenario.timeline())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.stamp().at()).isBeforeOrEqualTo(LocalDate.of(2023, 9, 1)))
                .extracting(entry -> entry.stamp().id())
                .doesNotContain("helicopter-kgz-2023", "serviceability-kgz-2023");
        assertThat(scenario.figures()).noneMatch(figure -> figure.source().contains("R20"));
    }
}
