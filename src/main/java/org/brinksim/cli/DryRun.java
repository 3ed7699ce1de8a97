package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.output.Order;
import org.brinksim.output.SizeEstimate;

/** Tells what a command would do: number of runs, time and size, from a short pilot; writes nothing. */
final class DryRun {
    private static final long WARM_UP_NANOS = 300_000_000L;
    private static final long PILOT_NANOS = 500_000_000L;
    private static final double NANOS = 1e9;
    private static final int MOST = 4_096;

    private final Services services;
    private final Talk talk;

    DryRun(Services services, Talk talk) {
        this.services = services;
        this.talk = talk;
    }

    /** Tells it for every order. */
    void tell(List<Order> orders, int threads) {
        for (Order order : orders) {
            Pilot pilot = pilot(order.plan());
            double seconds = pilot.secondsPerRun() * order.mostRuns() / threads;
            long bytes = SizeEstimate.of(order, pilot.runs());
            talk.data(talk.isJson() ? json(order, seconds, bytes) : text(order, seconds, bytes, threads));
        }
    }

    /** A few runs and how long one takes. */
    record Pilot(List<RunRecord> runs, double secondsPerRun) {
        Pilot {
            runs = List.copyOf(runs);
        }
    }

    /** Makes a few runs of a plan, after some to warm up. */
    Pilot pilot(EnsemblePlan plan) {
        runs(plan, WARM_UP_NANOS);
        long start = System.nanoTime();
        List<RunRecord> runs = runs(plan, PILOT_NANOS);
        return new Pilot(runs, (System.nanoTime() - start) / NANOS / runs.size());
    }

    /** Some runs, spread evenly over the design points. */
    private List<RunRecord> runs(EnsemblePlan plan, long nanos) {
        List<RunRecord> runs = new ArrayList<>();
        long end = System.nanoTime() + nanos;
        long most = StrictMath.min(MOST, plan.mostRuns());
        int points = plan.design().size();
        int different = (int) StrictMath.min(points, most);
        for (int i = 0; i < most; i++) {
            int point = (int) ((long) (i % different) * points / different);
            runs.add(Replay.of(plan, new RunId(point, i / different), services.models(), plan.detail()));
            if (System.nanoTime() >= end) {
                break;
            }
        }
        return runs;
    }

    private static String text(Order order, double seconds, long bytes, int threads) {
        int points = order.plan().design().size();
        return String.format(
                Locale.ROOT,
                "%s: %s%,d runs, about %s on %d threads, about %,d kB without charts",
                order.topic().name(),
                points == 1 ? "" : String.format(Locale.ROOT, "%,d design points, ", points),
                order.mostRuns(),
                span(seconds),
                threads,
                (bytes + 999) / 1000);
    }

    /** A time in words. */
    static String span(double seconds) {
        return seconds < 600
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : seconds < 36_000
                        ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                        : String.format(Locale.ROOT, "%.0f h", seconds / 3600);
    }

    private static String json(Order order, double seconds, long bytes) {
        return SummaryJson.text(SummaryJson.object()
                .put("scenario", order.plan().scenario().name())
                .put("design_points", order.plan().design().size())
                .put("runs", order.mostRuns())
                .put("seconds", seconds)
                .put("bytes", bytes));
    }
}
