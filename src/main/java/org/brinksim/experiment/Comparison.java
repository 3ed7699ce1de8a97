package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.HolmAdjustment;
import org.brinksim.statistics.PairedDifference;
import org.brinksim.statistics.SignFlipTest;

/**
 * Compares alternatives, design points 1 and up, with the base, design point 0: replicates of the same number are a pair.
 *
 * <p>Metrics come first, then the probabilities as 0 or 1 per run. A pair counts for a metric when both of its runs finished and have
 * a value of it.
 */
public final class Comparison {
    /** The random process of the tests' choices of signs, apart from the processes of the model. */
    private static final long PROCESS = 0x7369_676e_73L;

    private final EnsemblePlan plan;
    private final double level;
    private final List<String> metrics = new ArrayList<>();
    private final List<List<Sample>> values = new ArrayList<>();

    /**
     * Starts empty.
     *
     * @param plan the plan, one design point for each scenario
     * @param level level of the intervals; 1 − level is the chance of a wrong verdict about any metric of an alternative
     */
    public Comparison(EnsemblePlan plan, double level) {
        this.plan = plan;
        this.level = level;
        metrics.addAll(Metric.names(plan.scenario().states()));
        chances(plan.scenario()).forEach(chance -> metrics.add(chance.key()));
        for (int point = 0; point < plan.design().size(); point++) {
            List<Sample> samples = new ArrayList<>();
            metrics.forEach(metric -> samples.add(new Sample()));
            values.add(samples);
        }
    }

    private static List<EnsembleChance> chances(Scenario scenario) {
        return List.of(EnsembleChance.values()).stream()
                .filter(chance -> scenario.calendar().days() >= chance.days())
                .toList();
    }

    /** Adds a run; the replicates of a design point come in order, without a gap. */
    public void add(RunRecord run) {
        List<Sample> samples = values.get(run.id().design());
        if (samples.get(0).size() != run.id().replicate()) {
            throw new IllegalArgumentException("run " + run.id() + " does not follow the runs before it");
        }
        double[] row = run.result() instanceof Finished done ? row(done.outcome()) : new double[0];
        for (int metric = 0; metric < samples.size(); metric++) {
            samples.get(metric).add(row.length == 0 ? Double.NaN : row[metric]);
        }
    }

    private double[] row(RunOutcome outcome) {
        double[] row = new double[metrics.size()];
        List<EnsembleChance> chances = chances(plan.scenario());
        for (int metric = 0; metric < row.length; metric++) {
            int chance = metric - outcome.metrics();
            row[metric] =
                    chance < 0 ? outcome.metric(metric) : chances.get(chance).happens(outcome.episodes()) ? 1 : 0;
        }
        return row;
    }

    /** Number of alternatives. */
    public int alternatives() {
        return values.size() - 1;
    }

    /** The metrics of an alternative, from 1, in the order of the columns. */
    public List<ComparisonRow> rows(int alternative) {
        List<PairedDifference> pairs = new ArrayList<>();
        double[] pValues = new double[metrics.size()];
        for (int metric = 0; metric < pValues.length; metric++) {
            double[] base = values.get(0).get(metric).all();
            double[] other = values.get(alternative).get(metric).all();
            pairs.add(PairedDifference.of(base, other, level));
            pValues[metric] = pValue(differences(base, other), alternative, metrics.get(metric));
        }
        double[] adjusted = HolmAdjustment.of(pValues);
        List<ComparisonRow> rows = new ArrayList<>();
        for (int metric = 0; metric < pValues.length; metric++) {
            rows.add(new ComparisonRow(
                    alternative,
                    metrics.get(metric),
                    pairs.get(metric),
                    pValues[metric],
                    adjusted[metric],
                    ComparisonRow.Verdict.of(pairs.get(metric), adjusted[metric], level)));
        }
        return rows;
    }

    private double pValue(double[] differences, int alternative, String metric) {
        if (differences.length == 0) {
            return Double.NaN;
        }
        Stream signs = new WorldSeed(plan.seed(), alternative).stream(PROCESS, metric);
        return SignFlipTest.pValue(differences, signs::bits);
    }

    private static double[] differences(double[] base, double[] other) {
        return IntStream.range(0, base.length)
                .mapToDouble(i -> other[i] - base[i])
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
    }

    /**
     * The pair that differs most along the mean difference of a row, the first of equals.
     *
     * @return its replicate; empty when no pair differs that way
     */
    public OptionalInt widestPair(ComparisonRow row) {
        double sign = StrictMath.signum(row.pairs().difference().mean());
        double[] base = values(0, row.metric());
        double[] other = values(row.alternative(), row.metric());
        int widest = -1;
        double most = 0;
        for (int replicate = 0; replicate < base.length; replicate++) {
            double along = sign * (other[replicate] - base[replicate]);
            if (along > most) {
                most = along;
                widest = replicate;
            }
        }
        return widest < 0 ? OptionalInt.empty() : OptionalInt.of(widest);
    }

    /** The values of a metric at a design point, by replicate; NaN where there is none. */
    public double[] values(int point, String metric) {
        return values.get(point).get(metrics.indexOf(metric)).all();
    }

    /** Rows in the order of their standardised differences, the largest first; equals stay in their order. */
    public static List<ComparisonRow> ranked(List<ComparisonRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingDouble(ComparisonRow::rank).reversed())
                .toList();
    }
}
