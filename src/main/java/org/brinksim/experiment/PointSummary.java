package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.ExactCounts;
import org.brinksim.statistics.StudentQuantiles;
import org.brinksim.statistics.VarianceComponents;

/** What the runs of one design point add up to. */
public final class PointSummary {
    private final Scenario scenario;
    private final double level;
    private final List<Metric.Column> columns;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Integer> replicates = new ArrayList<>();
    private final List<Integer> particles = new ArrayList<>();
    private final List<ExactCounts> segments = new ArrayList<>();
    private final Map<EnsembleChance, Long> chances = new EnumMap<>(EnsembleChance.class);
    private final SortedMap<CeasefireLife, Integer> lives = new TreeMap<>();
    private final ArmsFlows arms;
    private final ActCounts acts;
    private final ParameterDraws draws;

    /**
     * Starts empty.
     *
     * @param scenario the scenario
     * @param level level of the intervals, between 0 and 1
     * @param draws where the parameters of the runs come from
     */
    public PointSummary(Scenario scenario, double level, ParameterDraws draws) {
        this.scenario = scenario;
        this.level = level;
        this.draws = draws;
        this.arms = new ArmsFlows(scenario);
        this.acts = new ActCounts(scenario);
        this.columns = Metric.columns(scenario.states());
        columns.forEach(column -> samples.add(new Sample()));
        scenario.segments().forEach(segment -> segments.add(new ExactCounts()));
    }

    /** Adds a run; failed runs count for nothing. */
    public void add(RunRecord run) {
        if (run.result() instanceof Finished done) {
            replicates.add(run.id().replicate());
            draws.particle(run).ifPresent(particles::add);
            add(done.outcome());
        }
    }

    private void add(RunOutcome outcome) {
        for (int column = 0; column < samples.size(); column++) {
            samples.get(column).add(outcome.metric(column));
        }
        for (int segment = 0; segment < segments.size(); segment++) {
            segments.get(segment).add(outcome.incidents(segment));
        }
        for (EnsembleChance chance : EnsembleChance.values()) {
            chances.merge(chance, chance.happens(outcome.episodes()) ? 1L : 0L, Long::sum);
        }
        outcome.ceasefires().forEach(life -> lives.merge(life, 1, Integer::sum));
        arms.add(outcome);
        acts.add(outcome);
    }

    /** Runs that reached the end of the calendar. */
    public int finished() {
        return replicates.size();
    }

    /** Every metric, in the order of the columns, then the probabilities that the calendar is long enough for. */
    public List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        StudentQuantiles student = new StudentQuantiles(level);
        for (int column = 0; column < samples.size(); column++) {
            rows.add(SummaryRow.ofValues(
                    columns.get(column).name(), samples.get(column).present(), student));
        }
        for (EnsembleChance chance : EnsembleChance.values()) {
            boolean defined = scenario.calendar().days() >= chance.days();
            rows.add(SummaryRow.ofShare(
                    chance.key(), defined ? chances.getOrDefault(chance, 0L) : 0, defined ? finished() : 0, level));
        }
        return rows;
    }

    /** The variance of every metric in its parts, in the order of the columns; none where runs take no particles. */
    public List<VarianceRow> variances() {
        List<VarianceRow> rows = new ArrayList<>();
        for (int column = 0; column < samples.size() && draws.posterior().isPresent(); column++) {
            Sample sample = samples.get(column);
            int[] present = IntStream.range(0, sample.size())
                    .filter(run -> !Double.isNaN(sample.get(run)))
                    .toArray();
            int[] groups = IntStream.of(present).map(particles::get).toArray();
            rows.add(new VarianceRow(columns.get(column).name(), VarianceComponents.of(groups, sample.present())));
        }
        return rows;
    }

    /** Incidents per run of each segment, in the order of the scenario. */
    public List<ExactCounts> segments() {
        return Collections.unmodifiableList(segments);
    }

    /** How many deals had each life, shortest first. */
    public SortedMap<CeasefireLife, Integer> lives() {
        return Collections.unmodifiableSortedMap(lives);
    }

    /** Arms that reached the states. */
    public ArmsFlows arms() {
        return arms;
    }

    /** What patrons and organisations did. */
    public ActCounts acts() {
        return acts;
    }

    /** The run that illustrates the ensemble best, see {@link Illustration}. */
    public Illustration illustration() {
        return new Illustration(replicates, sample(Metric.RUNG_MAX), sample(Metric.DEATHS));
    }

    private Sample sample(Metric metric) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).metric() == metric) {
                return samples.get(column);
            }
        }
        throw new IllegalStateException("no column holds " + metric);
    }
}
