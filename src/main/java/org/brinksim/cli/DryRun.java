package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.output.SizeEstimate;
import org.brinksim.simulation.Detail;

/** Tells what a command would do: number of runs, time and size, from a short pilot; writes nothing. */
final class DryRun {
    private static final long WARM_UP_NANOS = 300_000_000L;
    private static final long PILOT_NANOS = 500_000_000L;
    private static final double NANOS = 1e9;

    private final Services services;
    private final Talk talk;

    DryRun(Services services, Talk talk) {
        this.services = services;
        this.talk = talk;
    }

    /** Tells it for every scenario. */
    void tell(List<Assignment> assignments, EnsembleOptions ensemble, OutputOptions output) {
        int threads = ensemble.threads(services.environment());
        for (Assignment assignment : assignments) {
            EnsemblePlan plan = assignment.plan();
            runs(plan, WARM_UP_NANOS);
            long start = System.nanoTime();
            List<RunRecord> pilot = runs(plan, PILOT_NANOS);
            double seconds = (System.nanoTime() - start) / NANOS / pilot.size() * plan.mostRuns() / threads;
            long bytes = SizeEstimate.of(plan, output.contents(ensemble.level()), pilot);
            String name = plan.scenario().name();
            talk.data(talk.isJson() ? json(name, plan, seconds, bytes) : text(name, plan, seconds, bytes, threads));
        }
    }

    private List<RunRecord> runs(EnsemblePlan plan, long nanos) {
        List<RunRecord> runs = new ArrayList<>();
        long end = System.nanoTime() + nanos;
        for (int replicate = 0; replicate < plan.replicates(); replicate++) {
            runs.add(Replay.of(plan, new RunId(0, replicate), services.models(), Detail.SERIES));
            if (System.nanoTime() >= end) {
                break;
            }
        }
        return runs;
    }

    private static String text(String name, EnsemblePlan plan, double seconds, long bytes, int threads) {
        return String.format(
                Locale.ROOT,
                "%s: %,d runs, about %.1f s on %d threads, about %,d kB without charts",
                name,
                plan.mostRuns(),
                seconds,
                threads,
                (bytes + 999) / 1000);
    }

    private static String json(String name, EnsemblePlan plan, double seconds, long bytes) {
        return SummaryJson.text(SummaryJson.object()
                .put("scenario", name)
                .put("runs", plan.mostRuns())
                .put("seconds", seconds)
                .put("bytes", bytes));
    }
}
