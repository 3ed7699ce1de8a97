package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunResult.Stage;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;

/** The runs of one design point, made by several threads. */
final class PointRuns {
    private final EnsemblePlan plan;
    private final int point;
    private final List<Double> values;
    private final Replication replication;
    private final int days;
    private final Queue<SeriesCounts> counts = new ConcurrentLinkedQueue<>();

    /** Runs one replicate with its own draws of parameters. */
    private interface Replication {
        RunResult run(WorldSeed world, Map<String, Double> drawn);
    }

    PointRuns(EnsemblePlan plan, int point, Function<Scenario, Model> models) {
        this.plan = plan;
        this.point = point;
        this.values = plan.design().point(point);
        this.replication = replication(models);
        this.days = plan.keep().series() ? plan.scenario().calendar().days() : 0;
    }

    int point() {
        return point;
    }

    /** Runs replicates {@code first} to {@code end − 1}, fewer when interrupted. */
    List<RunRecord> run(int first, int end, BooleanSupplier interrupted) {
        List<RunRecord> runs = new ArrayList<>();
        SeriesCounts free = counts.poll();
        SeriesCounts mine = free == null ? new SeriesCounts(days) : free;
        for (int replicate = first; replicate < end && !interrupted.getAsBoolean(); replicate++) {
            RunRecord run = run(replicate);
            if (days > 0 && run.result() instanceof Finished done) {
                mine.add(done.outcome());
            }
            runs.add(run);
        }
        counts.add(mine);
        return runs;
    }

    /** Runs one replicate; errors become a failed result. */
    RunRecord run(int replicate) {
        WorldSeed world = new WorldSeed(plan.seed(), replicate);
        Map<String, Double> drawn = plan.draws().draw(world);
        List<Double> all = new ArrayList<>(values);
        all.addAll(drawn.values());
        return new RunRecord(new RunId(point, replicate), plan.seed(), all, replication.run(world, drawn));
    }

    /** The daily series of all runs so far; to be called when no run is under way. */
    SeriesCounts series() {
        SeriesCounts sum = new SeriesCounts(days);
        counts.forEach(sum::merge);
        return sum;
    }

    private Replication replication(Function<Scenario, Model> models) {
        try {
            Scenario scenario =
                    Overrides.apply(plan.scenario(point), plan.design().paths(), values);
            Model model = models.apply(scenario);
            return (world, drawn) -> run(model, scenario.parameters(), world, drawn);
        } catch (RuntimeException cause) {
            return (world, drawn) -> new Failed(Stage.PARAMETERS, cause);
        }
    }

    private RunResult run(Model model, ParameterValues base, WorldSeed world, Map<String, Double> drawn) {
        int replicate = Math.toIntExact(world.replicate());
        try {
            ParameterValues parameters = drawn.isEmpty() ? base : base.with(drawn);
            return new Finished(model.run(parameters, world, plan.keep().of(replicate)));
        } catch (RuntimeException | StackOverflowError cause) {
            return new Failed(Stage.SIMULATION, cause);
        }
    }
}
