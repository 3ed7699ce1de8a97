package org.brinksim.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;

/** Outcomes of runs without a simulation: cheap, and a function of parameters and world like the real ones. */
public final class SampleOutcomes {
    private SampleOutcomes() {}

    /** An outcome with random metrics and one episode and one deal. */
    public static RunOutcome drawn(Scenario scenario, ParameterValues parameters, WorldSeed world, Detail detail) {
        Stream stream = world.stream(1, "sample");
        double scale = parameters.get(Parameters.named("climb_propensity"));
        double[] metrics = new double[Metric.columns(scenario.states()).size()];
        for (int i = 0; i < metrics.length; i++) {
            metrics[i] = Draw.poisson(stream.uniform(i), 3 * scale);
        }
        int dead = Draw.poisson(stream.uniform(1_000), 20);
        return of(metrics, series(scenario, stream, detail), scenario, dead);
    }

    /** An outcome with given metrics and one episode that begins on day 10. */
    public static RunOutcome of(double[] metrics, Scenario scenario, int dead) {
        return of(metrics.clone(), new int[Series.values().length][0], scenario, dead);
    }

    /** An outcome with an episode at rung 6 named {@code mill 10}, arrivals of arms and acts of third parties. */
    public static RunOutcome of(Scenario scenario, List<Transfer> transfers, List<Act> acts) {
        RunOutcome plain = of(new double[Metric.columns(scenario.states()).size()], scenario, 30);
        return new RunOutcome(
                new double[plain.metrics()],
                new int[Series.values().length][0],
                new int[scenario.segments().size()],
                plain.episodes(),
                List.of(),
                transfers,
                acts,
                List.of());
    }

    /** An outcome with given episodes and lives of deals, and daily series that are 0 but for what is given. */
    public static RunOutcome of(
            Scenario scenario,
            List<EpisodeOutcome> episodes,
            List<CeasefireLife> deals,
            Map<Series, int[]> series,
            double[] metrics) {
        int[][] daily = new int[Series.values().length][scenario.calendar().days()];
        series.forEach((name, values) -> daily[name.ordinal()] = values.clone());
        return new RunOutcome(
                metrics, daily, new int[scenario.segments().size()], episodes, deals, List.of(), List.of(), List.of());
    }

    private static RunOutcome of(double[] metrics, int[][] series, Scenario scenario, int dead) {
        EpisodeOutcome episode = new EpisodeOutcome(
                "mill 10",
                10,
                12,
                6,
                2,
                9,
                1,
                List.of(dead, 0),
                List.of(dead, 0),
                0,
                3,
                List.of(7, 8),
                List.of(1, 0),
                1,
                0);
        int[] segments = new int[scenario.segments().size()];
        Arrays.setAll(segments, i -> i + dead);
        return new RunOutcome(
                metrics,
                series,
                segments,
                List.of(episode),
                List.of(new CeasefireLife(1.5, true, 6, true, SignatoryLevel.LOCAL)),
                List.of(),
                List.of(),
                List.of());
    }

    private static int[][] series(Scenario scenario, Stream stream, Detail detail) {
        int days = detail == Detail.METRICS ? 0 : scenario.calendar().days();
        int[][] series = new int[Series.values().length][days];
        for (int i = 0; i < series.length; i++) {
            for (int day = 0; day < days; day++) {
                series[i][day] = Draw.poisson(stream.uniform(day, 0, i), i + 1);
            }
        }
        return series;
    }
}
