package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult;
import org.brinksim.experiment.optimisation.EnsembleEvaluator;
import org.brinksim.experiment.optimisation.Mix;
import org.brinksim.experiment.optimisation.MixSearch;
import org.brinksim.experiment.optimisation.SearchCourse;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.Manifest;
import org.brinksim.output.Order;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.SearchTables;

/** Carries out one search of mixes and writes its folder. */
final class MixRun {
    private final Services services;
    private final Talk talk;
    private final Means means;

    /**
     * How it is carried out; nothing here changes its results.
     *
     * @param threads number of threads
     * @param progress how progress is told
     */
    record Means(int threads, Progress.Mode progress) {}

    /**
     * What was found.
     *
     * @param mixes the mix that does nothing, then the others of the front, the cheapest first
     * @param course the generations
     * @param runs runs that were made
     * @param failed those of them that failed
     */
    record Found(List<Mix> mixes, List<SearchCourse.Step> course, long runs, long failed) {
        Found {
            mixes = List.copyOf(mixes);
            course = List.copyOf(course);
        }
    }

    /** Counts runs. */
    private static final class Count {
        private long runs;
        private long failed;

        private void add(RunRecord run) {
            runs++;
            failed += run.result() instanceof RunResult.Failed ? 1 : 0;
        }
    }

    MixRun(Services services, Talk talk, Means means) {
        this.services = services;
        this.talk = talk;
        this.means = means;
    }

    /** Searches, and writes what was found to a folder that is taken for it. */
    ExitCode carryOut(MixPlan.Task task, Path path) throws Refusal {
        try (Interruption interruption = Interruption.watch()) {
            return carryOut(task, path, interruption);
        }
    }

    private ExitCode carryOut(MixPlan.Task task, Path path, Interruption interruption) throws Refusal {
        Count count = new Count();
        try {
            ResultFolder folder = new ResultFolder(FolderClaim.take(path), services.storage());
            Manifest manifest = begin(task, folder);
            Found found = search(task, interruption, count);
            publish(task, folder, manifest, found);
            return tell(task, path, found);
        } catch (CancellationException interrupted) {
            talk.insist("Interrupted after " + count.runs + " runs; " + path
                    + " is incomplete. A search cannot go on where it stopped; start it anew: "
                    + Words.shell(task.undertaking().command()) + " --out " + path + " --force");
            return ExitCode.INTERRUPTED;
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(path, cause));
        }
    }

    private Manifest begin(MixPlan.Task task, ResultFolder folder) throws IOException {
        for (Map.Entry<String, String> file : task.undertaking().files().entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        EnsembleRun.Means with = new EnsembleRun.Means(means.threads(), new Conduct(), talk.arguments());
        Manifest manifest = new Manifest(
                folder,
                EnsembleRun.provenance(services, with, task.undertaking().command()),
                task.undertaking().order());
        manifest.putMost(task.mostRuns());
        manifest.write();
        return manifest;
    }

    private Found search(MixPlan.Task task, Interruption interruption, Count count) {
        MixSearch search = task.search();
        SearchCourse course = new SearchCourse(search);
        String name = task.undertaking().order().topic().name();
        try (Progress progress = Progress.start(means.progress(), task.mostRuns(), name)) {
            EnsembleEvaluator.Means with = new EnsembleEvaluator.Means(services.models(), run -> {
                count.add(run);
                progress.step();
            });
            EnsembleEvaluator evaluator = new EnsembleEvaluator(
                    task.plan(), search, with, new Ensemble.Conduct(means.threads(), false, interruption::isRequested));
            List<Mix> front = search.run(evaluator, course);
            Mix nothing = search.nothing(evaluator, front);
            List<Mix> mixes = new ArrayList<>(List.of(nothing));
            front.stream().filter(mix -> !mix.values().equals(nothing.values())).forEach(mixes::add);
            return new Found(mixes, course.steps(), count.runs, count.failed);
        }
    }

    private void publish(MixPlan.Task task, ResultFolder folder, Manifest manifest, Found found) throws IOException {
        Order order = task.undertaking().order();
        new SearchTables(
                        task.plan().scenario(),
                        task.search().levers(),
                        task.search().aims())
                .write(folder, order.contents().format(), found.mixes(), found.course());
        manifest.putCounts(found.runs(), found.failed());
        manifest.write();
        if (!order.charts().isEmpty()) {
            services.renderer().render(folder.path(), order.charts());
        }
        manifest.seal();
    }

    private ExitCode tell(MixPlan.Task task, Path path, Found found) {
        if (talk.isJson()) {
            talk.data(MixJson.text(task, path, found));
        } else if (!talk.isQuiet()) {
            talk.data(new MixText(talk, task).of(found));
        }
        talk.insist(path.toString());
        if (found.failed() > 0) {
            talk.insist(found.failed() + " of " + found.runs() + " runs failed and count for nothing");
            return ExitCode.RUNS_FAILED;
        }
        return ExitCode.DONE;
    }
}
