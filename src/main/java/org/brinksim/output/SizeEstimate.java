package org.brinksim.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.SeriesCounts;

/** Estimates the size of the tables of an ensemble from some of its runs. */
public final class SizeEstimate {
    private SizeEstimate() {}

    /**
     * The bytes of the tables that grow with runs or days, uncompressed.
     *
     * @param plan all runs
     * @param contents what the folder will hold
     * @param pilot some of the runs, at least one, with daily series
     */
    public static long of(EnsemblePlan plan, Contents contents, List<RunRecord> pilot) {
        RunsTable table = new RunsTable(plan.scenario(), plan.paths());
        SeriesCounts counts = new SeriesCounts(plan.scenario().calendar().days());
        long rows = 0;
        long trajectories = 0;
        for (RunRecord run : pilot) {
            rows += bytes(table.row(plan.scenario().name(), run));
            if (run.result() instanceof Finished done) {
                counts.add(done.outcome());
            }
            if (trajectories == 0 && contents.trajectories() > 0 && run.result() instanceof Finished done) {
                trajectories = all(RunTables.trajectory(
                                run, done.outcome(), plan.scenario().calendar()))
                        * contents.trajectories();
            }
        }
        long series = contents.series()
                ? all(PointTables.series(0, counts, plan.scenario().calendar()))
                : 0;
        return rows * plan.mostRuns() / pilot.size()
                + (series + trajectories) * plan.design().size();
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
