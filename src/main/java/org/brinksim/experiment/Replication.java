package org.brinksim.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;

/**
 * Runs scenarios one after the other for a table, each many times.
 *
 * <p>The same replicate of every scenario has the same random numbers and the same draw of parameters.
 *
 * @param models makes the model of a scenario
 * @param draws the parameters that each run of a scenario draws
 * @param seed master seed, any 64 bits
 * @param conduct how the runs are carried out; it changes no result
 */
public record Replication(
        Function<Scenario, Model> models,
        Function<Scenario, ParameterDraws> draws,
        long seed,
        Ensemble.Conduct conduct) {
    /**
     * Makes runs of a scenario.
     *
     * @param scenario the scenario
     * @param replicates how many, at least 1
     * @param detail how much to keep of each
     * @param sink receives each run and its outcome, in order of replicates
     * @throws IllegalStateException if a run fails
     * @throws CancellationException if it was interrupted
     */
    public void each(Scenario scenario, int replicates, Detail detail, BiConsumer<RunRecord, RunOutcome> sink) {
        EnsemblePlan plan = new EnsemblePlan(scenario, Design.asIs(), draws.apply(scenario), seed, replicates, detail);
        Ensemble ensemble = new Ensemble(plan, models, Sufficiency.never(), Shard.WHOLE);
        try {
            Ensemble.Ending ending = ensemble.run(conduct, RunSource.none(), runs -> hand(scenario, runs, sink));
            if (ending == Ensemble.Ending.INTERRUPTED) {
                throw new CancellationException("runs of " + scenario.name() + " were interrupted");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void hand(Scenario scenario, List<RunRecord> runs, BiConsumer<RunRecord, RunOutcome> sink) {
        for (RunRecord run : runs) {
            if (run.result() instanceof RunResult.Finished finished) {
                sink.accept(run, finished.outcome());
            } else if (run.result() instanceof RunResult.Failed failed) {
                throw new IllegalStateException(
                        "run " + run.id() + " of " + scenario.name() + " failed: " + failed.message());
            }
        }
    }

    /** The outcomes of runs of a scenario, in order of replicates. */
    public List<RunOutcome> outcomes(Scenario scenario, int replicates, Detail detail) {
        List<RunOutcome> outcomes = new ArrayList<>();
        each(scenario, replicates, detail, (run, outcome) -> outcomes.add(outcome));
        return List.copyOf(outcomes);
    }
}
