package org.brinksim.experiment.optimisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunSource;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.RunOutcome;

/** Runs mixes as ensembles: each lever sets its paths, equal replicates of all mixes share their random numbers. */
public final class EnsembleEvaluator implements Evaluator {
    private final EnsemblePlan base;
    private final List<Lever> levers;
    private final List<Integer> metrics;
    private final Ensemble.Conduct conduct;
    private final Means means;

    /**
     * What runs the mixes.
     *
     * @param models makes the model of a scenario
     * @param observer is told of each run
     */
    public record Means(Function<Scenario, Model> models, Consumer<RunRecord> observer) {}

    /** Replicates that several trials share. */
    private record Batch(int first, int replicates) {}

    /**
     * An evaluator.
     *
     * @param base the scenario, its seed and its draws; its design and its replicates are not looked at
     * @param search the search whose mixes it runs
     * @param means what runs them
     * @param conduct how; without stopping at failed runs
     */
    public EnsembleEvaluator(EnsemblePlan base, MixSearch search, Means means, Ensemble.Conduct conduct) {
        this.base = base;
        this.levers = search.levers();
        this.means = means;
        this.conduct = conduct;
        List<String> columns = Metric.names(base.scenario().states());
        this.metrics =
                search.aims().stream().map(Aim::metric).map(columns::indexOf).toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws CancellationException if it was interrupted
     */
    @Override
    public List<Outcomes> evaluate(List<Trial> trials) {
        Map<Batch, List<Integer>> batches = new LinkedHashMap<>();
        for (int i = 0; i < trials.size(); i++) {
            Batch batch = new Batch(trials.get(i).first(), trials.get(i).replicates());
            batches.computeIfAbsent(batch, unseen -> new ArrayList<>()).add(i);
        }
        List<List<List<Double>>> rows = new ArrayList<>();
        trials.forEach(trial -> rows.add(new ArrayList<>()));
        batches.forEach((batch, members) -> run(
                plan(batch, members.stream().map(trials::get).toList()),
                members.stream().map(rows::get).toList()));
        return rows.stream().map(Outcomes::new).toList();
    }

    private EnsemblePlan plan(Batch batch, List<Trial> trials) {
        List<String> paths =
                levers.stream().flatMap(lever -> lever.paths().stream()).toList();
        List<List<Double>> points = trials.stream().map(this::values).toList();
        return base.at(Design.of(paths, points), batch.first(), batch.replicates());
    }

    private List<Double> values(Trial trial) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < levers.size(); i++) {
            for (int path = 0; path < levers.get(i).paths().size(); path++) {
                values.add(trial.values().get(i));
            }
        }
        return values;
    }

    private void run(EnsemblePlan plan, List<List<List<Double>>> rows) {
        Ensemble ensemble = new Ensemble(plan, means.models(), Sufficiency.never(), Shard.WHOLE);
        try {
            Ensemble.Ending ending = ensemble.run(conduct, RunSource.none(), runs -> {
                for (RunRecord run : runs) {
                    means.observer().accept(run);
                    add(run, rows.get(run.id().design()));
                }
            });
            if (ending != Ensemble.Ending.COMPLETE) {
                throw new CancellationException("the runs were interrupted");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Adds the row of a run; a run that failed or has no value of a metric has none. */
    private void add(RunRecord run, List<List<Double>> rows) {
        if (run.result() instanceof Finished done) {
            RunOutcome outcome = done.outcome();
            List<Double> row = metrics.stream().map(outcome::metric).toList();
            if (row.stream().allMatch(Double::isFinite)) {
                rows.add(row);
            }
        }
    }
}
