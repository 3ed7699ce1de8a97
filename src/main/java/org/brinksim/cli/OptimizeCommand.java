package org.brinksim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.brinksim.experiment.optimisation.Replicates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brink optimize}: searches the mixes of measures that go furthest for their cost. */
@Command(
        name = "optimize",
        description = "Search the mixes of preventive measures that go furthest for their cost.",
        footer = {"%nExamples:", "  brink optimize measures-mix", "  brink optimize measures-mix --dry-run"})
final class OptimizeCommand implements Callable<Integer> {
    private final Services services;

    @Mixin
    private MixPlan plan = new MixPlan();

    @Option(names = "--dry-run", description = "Say how many runs there would be at most and how long they take.")
    private boolean dryRun;

    @Option(
            names = "--progress",
            paramLabel = "HOW",
            description = "auto (a bar on a terminal), bar, json or none (default: auto).")
    private Progress.Mode progress = Progress.Mode.AUTO;

    @Mixin
    private Talk talk = new Talk();

    OptimizeCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        MixPlan.Task task = plan.task(services, talk);
        int threads = plan.threads(services.environment());
        if (dryRun) {
            talk.data(estimate(task, threads));
            return ExitCode.DONE.number();
        }
        MixRun run =
                new MixRun(services, talk, new MixRun.Means(threads, talk.isQuiet() ? Progress.Mode.NONE : progress));
        return run.carryOut(task, folder(task)).number();
    }

    private Path folder(MixPlan.Task task) throws Refusal {
        Destination destination =
                new Destination(services.folder(), plan.folder().place());
        String name = task.undertaking().order().topic().name();
        List<Path> wanted = destination.wanted(List.of(name));
        return wanted.isEmpty() ? destination.firstFree(name) : wanted.get(0);
    }

    private String estimate(MixPlan.Task task, int threads) {
        double seconds = new DryRun(services, talk).pilot(task.plan()).secondsPerRun() * task.mostRuns() / threads;
        if (talk.isJson()) {
            return SummaryJson.text(SummaryJson.object()
                    .put("scenario", task.plan().scenario().name())
                    .put("runs", task.mostRuns())
                    .put("seconds", seconds));
        }
        Replicates replicates = task.spec().search().replicates();
        return String.format(
                Locale.ROOT,
                "%s: at most %,d runs, about %s on %d threads; mixes that are met again or cost too much are not run,"
                        + " and each mix of the final front has %,d fresh runs",
                task.undertaking().order().topic().name(),
                task.mostRuns(),
                DryRun.span(seconds),
                threads,
                replicates.last());
    }
}
