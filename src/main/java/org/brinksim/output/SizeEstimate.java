package org.brinksim.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.PointSummary;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.SeriesCounts;
import org.brinksim.simulation.Detail;

/** Estimates the size of the tables of an ensemble from some of its runs. */
public final class SizeEstimate {
    private SizeEstimate() {}

    /**
     * The bytes of the tables that grow with runs, design points or days, uncompressed.
     *
     * @param order all runs and what the folder will hold
     * @param pilot some of the runs, at least one, in the detail of the plan
     */
    public static long of(Order order, List<RunRecord> pilot) {
        EnsemblePlan plan = order.plan();
        RunsTable table = new RunsTable(plan.scenario(), plan.design(), plan.paths());
        long rows = 0;
        for (RunRecord run : pilot) {
            rows += bytes(table.row(plan.scenario().name(), run));
        }
        return rows * order.mostRuns() / pilot.size()
                + ofPoint(order, pilot) * order.shard().size(plan.design().size());
    }

    private static long ofPoint(Order order, List<RunRecord> pilot) {
        EnsemblePlan plan = order.plan();
        Contents contents = order.contents();
        long bytes = bytes(PlanTables.point(plan, plan.design().size() - 1));
        if (FolderWriter.hasSummary(order)) {
            PointSummary summary = new PointSummary(plan.scenario(), contents.level(), plan.draws());
            pilot.forEach(summary::add);
            bytes += all(summary.rows().stream()
                    .map(row -> PointTables.summary(0, row))
                    .toList());
        }
        return bytes + courses(plan, contents, pilot);
    }

    private static long courses(EnsemblePlan plan, Contents contents, List<RunRecord> pilot) {
        long bytes = 0;
        SeriesCounts counts = new SeriesCounts(plan.scenario().calendar().days());
        for (RunRecord run : pilot) {
            if (plan.detail() != Detail.METRICS && run.result() instanceof Finished done) {
                counts.add(done.outcome());
                if (bytes == 0 && contents.trajectories() > 0) {
                    bytes = contents.trajectories()
                            * all(RunTables.trajectory(
                                    run, done.outcome(), plan.scenario().calendar()));
                }
            }
        }
        return bytes
                + (contents.series()
                        ? all(PointTables.series(0, counts, plan.scenario().calendar()))
                        : 0);
    }

    private static long all(List<List<String>> rows) {
        return rows.stream().mapToLong(SizeEstimate::bytes).sum();
    }

    private static long bytes(List<String> cells) {
        return cells.stream()
                .mapToLong(cell -> cell.getBytes(StandardCharsets.UTF_8).length + 1L)
                .sum();
    }
}
