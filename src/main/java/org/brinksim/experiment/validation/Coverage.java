package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.ExactProportion;
import org.brinksim.statistics.PredictiveRank;

/**
 * Whether central predictive intervals hold what they should: each run of the base in turn is the truth and the others are the forecast.
 *
 * <p>Metrics are counts with many ties, so that a closed interval would hold too much; inside is therefore judged by the randomised probability
 * integral transform (see {@link PredictiveRank#transform}), which is exact for counts.
 */
final class Coverage {
    private static final long PROCESS = 0x636f_7665_72L;
    private static final List<Double> LEVELS = List.of(.5, .9);

    private final Scenario scenario;
    private final Recorded recorded;
    private final long seed;
    private final List<Metric.Column> columns;
    private final List<double[]> worlds = new ArrayList<>();

    Coverage(Scenario scenario, Evidence evidence, long seed) {
        this.scenario = scenario;
        this.recorded = new Recorded(evidence);
        this.seed = seed;
        this.columns = Metric.columns(scenario.states());
    }

    void add(RunOutcome run) {
        double[] row = new double[run.metrics()];
        Arrays.setAll(row, run::metric);
        worlds.add(row);
    }

    /** The rows: every metric on synthetic worlds, then the record. */
    List<CoverageRow> rows() {
        List<CoverageRow> rows = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            rows.addAll(synthetic(column));
        }
        Map<String, Double> observed = observed();
        for (double level : LEVELS) {
            int covered = 0;
            for (Map.Entry<String, Double> one : observed.entrySet()) {
                boolean inside = isInside(one.getKey(), one.getValue(), level);
                covered += inside ? 1 : 0;
                rows.add(row("record", one.getKey(), level, inside ? 1 : 0, 1));
            }
            rows.add(row("record", "all", level, covered, observed.size()));
        }
        return rows;
    }

    private static CoverageRow row(String kind, String metric, double level, int covered, int n) {
        return new CoverageRow(kind, metric, level, new ExactProportion(covered, n, Checks.LEVEL));
    }

    private List<CoverageRow> synthetic(int column) {
        double[] values = values(column);
        double[] transforms = new double[values.length];
        Stream stream =
                new WorldSeed(seed, 0).stream(PROCESS, columns.get(column).name());
        for (int world = 0; world < values.length && values.length > 1; world++) {
            PredictiveRank rank = PredictiveRank.of(values, values[world]);
            PredictiveRank amongOthers = new PredictiveRank(rank.below(), rank.equal() - 1, values.length - 1);
            transforms[world] = amongOthers.transform(stream.uniform(world));
        }
        List<CoverageRow> rows = new ArrayList<>();
        for (double level : LEVELS) {
            int covered = (int) Arrays.stream(transforms)
                    .filter(transform -> isCentral(transform, level))
                    .count();
            rows.add(row("synthetic", columns.get(column).name(), level, covered, values.length));
        }
        return rows;
    }

    private static boolean isCentral(double transform, double level) {
        return transform >= (1 - level) / 2 && transform <= (1 + level) / 2;
    }

    private boolean isInside(String metric, double observed, double level) {
        int column = columns.stream().map(Metric.Column::name).toList().indexOf(metric);
        double u = new WorldSeed(seed, 1).stream(PROCESS, metric).uniform(0);
        return isCentral(PredictiveRank.of(values(column), observed).transform(u), level);
    }

    /** The metric of every run that has one. */
    private double[] values(int column) {
        return worlds.stream()
                .mapToDouble(row -> row[column])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** What the record has of the metrics over the days of the base. */
    private Map<String, Double> observed() {
        List<ObservedIncident> incidents = recorded.between(
                scenario.calendar().start(), scenario.calendar().end());
        Map<String, Double> observed = new TreeMap<>();
        List<String> both = scenario.states().stream().map(State::id).toList();
        for (Metric.Column column : columns) {
            List<String> sides = column.side() == null ? both : List.of(both.get(column.side()));
            value(column.metric(), incidents, sides).ifPresent(value -> observed.put(column.name(), value));
        }
        return observed;
    }

    private static OptionalDouble value(Metric metric, List<ObservedIncident> incidents, List<String> sides) {
        return switch (metric) {
            case DEATHS_REPORTED, DEATHS_REPORTED_SIDE -> sum(incidents, "dead", sides);
            case WOUNDED -> sum(incidents, "wounded", sides);
            case DISPLACED_SIDE -> sum(incidents, "evacuated", sides);
            case EPISODES_25 ->
                OptionalDouble.of((double) incidents.stream()
                        .filter(incident ->
                                ObservedMonths.dead(incident, ObservedMonths.Variant.PREFERRED) >= Recorded.LARGE_DEAD)
                        .count());
            case EPISODES_RUNG6 ->
                OptionalDouble.of((double) incidents.stream()
                        .filter(incident -> Recorded.isClash(List.of(incident)))
                        .count());
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble sum(List<ObservedIncident> incidents, String quantity, List<String> sides) {
        Optional<Figure> figure = Recorded.sum(incidents, quantity, sides);
        return figure.isPresent()
                ? OptionalDouble.of(Recorded.preferred(figure.orElseThrow()))
                : OptionalDouble.empty();
    }
}
