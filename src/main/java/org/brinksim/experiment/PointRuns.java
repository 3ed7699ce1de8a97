package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunResult.Stage;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The runs of one design point, made by several threads; its model is made by the first that needs it. */
final class PointRuns {
    private final EnsemblePlan plan;
    private final int point;
    private final List<Double> values;
    private final Overrides overrides;
    private final Function<Scenario, Model> models;
    private @Nullable Replication replication;

    /** Runs one replicate with its own draws of parameters. */
    private interface Replication {
        RunResult run(WorldSeed world, Map<String, Double> drawn);
    }

    /**
     * The runs of a design point.
     *
     * @param plan the plan
     * @param point the design point
     * @param overrides the scenario of the point, ready to take its values
     * @param models makes the model of a scenario
     */
    PointRuns(EnsemblePlan plan, int point, Overrides overrides, Function<Scenario, Model> models) {
        this.plan = plan;
        this.point = point;
        this.values = plan.design().point(point);
        this.overrides = overrides;
        this.models = models;
    }

    int point() {
        return point;
    }

    /** Runs one replicate; errors become a failed result. */
    RunRecord run(int replicate) {
        WorldSeed world = new WorldSeed(plan.seed(), replicate);
        Map<String, Double> drawn = plan.draws().draw(world);
        List<Double> all = new ArrayList<>(values);
        all.addAll(drawn.values());
        return new RunRecord(
                new RunId(point, replicate), plan.seed(), all, replication().run(world, drawn));
    }

    private synchronized Replication replication() {
        if (replication == null) {
            replication = makeReplication();
        }
        return replication;
    }

    private Replication makeReplication() {
        try {
            Scenario scenario = overrides.apply(values);
            Model model = models.apply(scenario);
            return (world, drawn) -> run(model, scenario.parameters(), world, drawn);
        } catch (RuntimeException cause) {
            return (world, drawn) -> Failed.of(Stage.PARAMETERS, cause);
        }
    }

    private RunResult run(Model model, ParameterValues base, WorldSeed world, Map<String, Double> drawn) {
        try {
            ParameterValues parameters = drawn.isEmpty() ? base : base.with(drawn);
            return new Finished(model.run(parameters, world, plan.detail()));
        } catch (RuntimeException | StackOverflowError cause) {
            return Failed.of(Stage.SIMULATION, cause);
        }
    }
}
