package org.brinksim.experiment.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brinksim.experiment.Replication;
import org.brinksim.experiment.RunRecord;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.GroupedProportion;
import org.brinksim.statistics.Quantiles;

/**
 * Runs the years to come, once up to the end of each year: the shorter run is the beginning of the longer one, so that the
 * differences between them are what a year brings. An episode counts in the year in which its dead reach a threshold.
 */
public final class ForecastRuns {
    /** An episode is large from so many dead on. */
    static final List<Integer> DEAD = List.of(25, 100, 1_000);

    private static final double SETTLED = .99;
    private static final double LOW = .05;

    private final Replication replication;
    private final List<Scenario> years;
    private final int runs;
    private final List<List<Double>> parameters = new ArrayList<>();
    private final Map<String, double[][]> seen = new LinkedHashMap<>();

    /**
     * Runs for a forecast.
     *
     * @param replication makes the runs
     * @param years the same scenario up to the end of the first year, of the second and so on; at least one
     * @param runs number of runs, at least 1
     */
    public ForecastRuns(Replication replication, List<Scenario> years, int runs) {
        this.replication = replication;
        this.years = List.copyOf(years);
        this.runs = runs;
    }

    /** Makes the runs and sums them up. */
    public Forecast forecast() {
        for (int year = 0; year < years.size(); year++) {
            int at = year;
            replication.each(years.get(year), runs, Detail.METRICS, (run, outcome) -> note(at, run, outcome));
        }
        List<Chance> chances = new ArrayList<>();
        DEAD.forEach(dead -> chances.addAll(episodes("episode_" + dead)));
        chances.addAll(settlement());
        List<Count> counts = new ArrayList<>();
        counts.addAll(counts(Metric.INCIDENTS));
        counts.addAll(counts(Metric.INCIDENTS_REPORTED));
        String lines = parameters.stream().map(List::toString).collect(Collectors.joining("\n"));
        return new Forecast(runs, groups().size(), chances, counts, lines);
    }

    private void note(int year, RunRecord run, RunOutcome outcome) {
        int replicate = run.id().replicate();
        if (year == 0) {
            parameters.add(run.values());
        }
        for (int dead : DEAD) {
            long episodes = outcome.episodes().stream()
                    .filter(episode -> episode.deadTotal() >= dead)
                    .count();
            values("episode_" + dead)[year][replicate] = episodes;
        }
        for (Metric metric : List.of(Metric.SETTLED_SHARE_END, Metric.INCIDENTS, Metric.INCIDENTS_REPORTED)) {
            values(metric.stem())[year][replicate] = outcome.metric(column(metric));
        }
    }

    private double[][] values(String what) {
        return seen.computeIfAbsent(what, key -> new double[years.size()][runs]);
    }

    private int column(Metric metric) {
        List<Metric.Column> columns = Metric.columns(years.get(0).states());
        return columns.stream().map(Metric.Column::metric).toList().indexOf(metric);
    }

    private List<Chance> episodes(String question) {
        double[][] sums = values(question);
        List<Chance> chances = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            int at = year;
            chances.add(new Chance(question, period(year, true), share(run -> sums[at][run] > 0)));
        }
        for (int year = 1; year < years.size(); year++) {
            int at = year;
            chances.add(new Chance(question, period(year, false), share(run -> sums[at][run] > sums[at - 1][run])));
        }
        return chances;
    }

    private List<Chance> settlement() {
        double[][] settled = values(Metric.SETTLED_SHARE_END.stem());
        return IntStream.range(0, years.size())
                .mapToObj(
                        year -> new Chance("settled", period(year, true), share(run -> settled[year][run] >= SETTLED)))
                .toList();
    }

    private List<Count> counts(Metric metric) {
        double[][] sums = values(metric.stem());
        List<Count> counts = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            double[] own = new double[runs];
            for (int run = 0; run < runs; run++) {
                own[run] = sums[year][run] - (year == 0 ? 0 : sums[year - 1][run]);
            }
            counts.add(count(metric, period(year, false), own));
        }
        return counts;
    }

    private static Count count(Metric metric, Period period, double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double error = StrictMath.sqrt(squares / StrictMath.max(1, values.length - 1) / values.length);
        double[] sorted = Quantiles.sorted(values);
        return new Count(metric.stem(), period, mean, error, Quantiles.of(sorted, LOW), Quantiles.of(sorted, 1 - LOW));
    }

    private Period period(int year, boolean isCumulative) {
        LocalDate first = years.get(0).calendar().start();
        LocalDate from = year == 0 || isCumulative
                ? first
                : years.get(year - 1).calendar().end().plusDays(1);
        return new Period(year + 1, from, years.get(year).calendar().end(), isCumulative);
    }

    private GroupedProportion share(IntPredicate comesTrue) {
        return GroupedProportion.of(groups().values().stream()
                .map(group -> new GroupedProportion.Group(
                        group.size(),
                        group.stream()
                                .mapToInt(Integer::intValue)
                                .filter(comesTrue)
                                .count()))
                .toList());
    }

    /** The runs with the same parameters. */
    private Map<List<Double>, List<Integer>> groups() {
        Map<List<Double>, List<Integer>> groups = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            groups.computeIfAbsent(parameters.get(run), key -> new ArrayList<>())
                    .add(run);
        }
        return groups;
    }
}
