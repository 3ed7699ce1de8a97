package org.brinksim.experiment.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunSource;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;

/** Makes runs of scenarios, each run with its own draw of the parameters; equal replicates of all scenarios share draws and chance. */
public final class RunMaker {
    private final Function<Scenario, Model> models;
    private final long seed;
    private final Ensemble.Conduct conduct;
    private final Consumer<RunRecord> observer;

    /** Takes runs. */
    interface Taker {
        /** Takes the run of a replicate. */
        void take(int replicate, RunOutcome run);
    }

    /**
     * A maker of runs.
     *
     * @param models makes the model of a scenario
     * @param seed master seed
     * @param conduct how runs are made
     * @param observer is told of each run
     */
    public RunMaker(
            Function<Scenario, Model> models, long seed, Ensemble.Conduct conduct, Consumer<RunRecord> observer) {
        this.models = models;
        this.seed = seed;
        this.conduct = conduct;
        this.observer = observer;
    }

    /**
     * Makes runs and hands on those that finished, in order.
     *
     * @param scenario the scenario
     * @param draws the parameters that each run draws
     * @param replicates number of runs
     * @param detail how much is kept of each
     * @param taker takes each run
     * @throws CancellationException if it was interrupted
     */
    void each(Scenario scenario, ParameterDraws draws, int replicates, Detail detail, Taker taker) {
        EnsemblePlan plan = new EnsemblePlan(scenario, Design.asIs(), draws, seed, replicates, detail);
        Ensemble ensemble = new Ensemble(plan, models, Sufficiency.never(), Shard.WHOLE);
        try {
            Ensemble.Ending ending = ensemble.run(conduct, RunSource.none(), runs -> {
                for (RunRecord run : runs) {
                    observer.accept(run);
                    if (run.result() instanceof Finished finished) {
                        taker.take(run.id().replicate(), finished.outcome());
                    }
                }
            });
            if (ending != Ensemble.Ending.COMPLETE) {
                throw new CancellationException("the runs were interrupted");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Makes runs and keeps those that finished. */
    List<RunOutcome> all(Scenario scenario, ParameterDraws draws, int replicates, Detail detail) {
        List<RunOutcome> outcomes = new ArrayList<>();
        each(scenario, draws, replicates, detail, (replicate, run) -> outcomes.add(run));
        return outcomes;
    }

    long seed() {
        return seed;
    }
}
