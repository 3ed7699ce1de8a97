package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.ExactCounts;
import org.brinksim.statistics.StudentQuantiles;

/** What the runs of one design point add up to. */
public final class PointSummary {
    private final Scenario scenario;
    private final double level;
    private final List<Metric.Column> columns;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Integer> replicates = new ArrayList<>();
    private final List<ExactCounts> segments = new ArrayList<>();
    private final Map<EnsembleChance, Long> chances = new EnumMap<>(EnsembleChance.class);
    private final SortedMap<CeasefireLife, Integer> lives = new TreeMap<>();
    private final ArmsFlows arms;
    private final ActCounts acts;

    /**
     * Starts empty.
     *
     * @param scenario the scenario
     * @param level level of the intervals, between 0 and 1
     */
    public PointSummary(Scenario scenario, double level) {
        this.scenario = scenario;
        this.level = level;
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
