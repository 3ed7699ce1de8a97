package org.brinksim.experiment;

import java.util.List;
import java.util.function.Function;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;

/**
 * Recomputes single runs of an ensemble alone.
 *
 * @param scenario the resolved scenario of the ensemble
 * @param paths the paths that have a value of their own in each run
 * @param models makes the model of a scenario
 */
public record Replay(Scenario scenario, List<String> paths, Function<Scenario, Model> models) {
    /** Copies the paths. */
    public Replay {
        paths = List.copyOf(paths);
    }

    /**
     * Recomputes a run from what a result folder says of it.
     *
     * @param id name of the run
     * @param seed master seed of the ensemble
     * @param values values of the paths in the run
     * @param detail how much to keep
     */
    public RunRecord run(RunId id, long seed, List<Double> values, Detail detail) {
        Design design = Design.of(paths, List.of(values));
        int replicates = Math.addExact(id.replicate(), 1);
        EnsemblePlan plan = new EnsemblePlan(scenario, design, ParameterDraws.none(), seed, replicates, detail);
        RunRecord alone = new PointRuns(plan, 0, new Overrides(scenario, paths), models).run(id.replicate());
        return new RunRecord(id, seed, values, alone.result());
    }

    /**
     * Recomputes a run of a plan.
     *
     * @param plan the plan
     * @param id name of the run
     * @param models makes the model of a scenario
     * @param detail how much to keep
     */
    public static RunRecord of(EnsemblePlan plan, RunId id, Function<Scenario, Model> models, Detail detail) {
        EnsemblePlan kept = plan.keeping(detail);
        Overrides overrides =
                new Overrides(plan.scenario(id.design()), plan.design().paths());
        return new PointRuns(kept, id.design(), overrides, models).run(id.replicate());
    }
}
