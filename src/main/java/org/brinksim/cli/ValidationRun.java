package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.brinksim.evidence.Evidence;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult;
import org.brinksim.experiment.validation.RunMaker;
import org.brinksim.experiment.validation.Validation;
import org.brinksim.experiment.validation.Verdict;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.Manifest;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.ValidationTables;
import org.brinksim.scenario.State;

/** Carries out one validation and writes its folder. */
final class ValidationRun {
    private final Services services;
    private final Talk talk;
    private final Means means;
    private long runs;
    private long failed;

    /**
     * How it is carried out; nothing here changes its results.
     *
     * @param threads number of threads
     * @param progress how progress is told
     */
    record Means(int threads, Progress.Mode progress) {}

    /**
     * What is to do.
     *
     * @param undertaking what its folder states from the beginning
     * @param subject what is judged
     * @param ablation whether mechanisms are switched too
     */
    record Task(Undertaking undertaking, Validation.Subject subject, boolean ablation) {
        EnsemblePlan plan() {
            return undertaking.order().plan();
        }
    }

    ValidationRun(Services services, Talk talk, Means means) {
        this.services = services;
        this.talk = talk;
        this.means = means;
    }

    /** Judges, and writes the verdict to a folder that is taken for it. */
    ExitCode carryOut(Task task, Path path) throws Refusal {
        try (Interruption interruption = Interruption.watch()) {
            ResultFolder folder = new ResultFolder(FolderClaim.take(path), services.storage());
            Manifest manifest = begin(task, folder);
            Verdict verdict = judge(task, interruption);
            publish(task, folder, manifest, verdict);
            return tell(task, path, verdict);
        } catch (CancellationException interrupted) {
            talk.insist("Interrupted after " + runs + " runs; " + path
                    + " is incomplete. A validation cannot go on where it stopped; start it anew: "
                    + Words.shell(task.undertaking().command()) + " --out " + path + " --force");
            return ExitCode.INTERRUPTED;
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(path, cause));
        }
    }

    private Manifest begin(Task task, ResultFolder folder) throws IOException {
        for (Map.Entry<String, String> file : task.undertaking().files().entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        EnsembleRun.Means with = new EnsembleRun.Means(means.threads(), new Conduct(), talk.arguments());
        Manifest manifest = new Manifest(
                folder,
                EnsembleRun.provenance(services, with, task.undertaking().command()),
                task.undertaking().order());
        manifest.write();
        return manifest;
    }

    private Verdict judge(Task task, Interruption interruption) {
        Evidence evidence = evidence(task);
        Ensemble.Conduct conduct = new Ensemble.Conduct(means.threads(), false, interruption::isRequested);
        int replicates = task.plan().replicates();
        RunMaker counting = new RunMaker(services.models(), task.plan().seed(), conduct, this::count);
        long most = new Validation(task.subject(), evidence, counting, replicates).runs(task.ablation());
        try (Progress progress = Progress.start(
                means.progress(), most, task.undertaking().order().topic().name())) {
            RunMaker maker = new RunMaker(services.models(), task.plan().seed(), conduct, run -> {
                count(run);
                progress.step();
            });
            return new Validation(task.subject(), evidence, maker, replicates).judge(task.ablation());
        }
    }

    private void count(RunRecord run) {
        runs++;
        failed += run.result() instanceof RunResult.Failed ? 1 : 0;
    }

    /** The record of the two states. */
    private static Evidence evidence(Task task) {
        TreeSet<String> states = new TreeSet<>();
        task.plan().scenario().states().stream().map(State::id).forEach(states::add);
        return Evidence.dyads().stream()
                .map(Evidence::of)
                .filter(evidence -> new TreeSet<>(evidence.states()).equals(states))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no record of " + states));
    }

    private void publish(Task task, ResultFolder folder, Manifest manifest, Verdict verdict) throws IOException {
        ValidationTables.write(folder, task.undertaking().order().contents().format(), verdict);
        manifest.putCounts(runs, failed);
        manifest.write();
        manifest.seal();
    }

    private ExitCode tell(Task task, Path path, Verdict verdict) {
        if (talk.isJson()) {
            talk.data(ValidationJson.text(path, task, verdict));
        } else if (!talk.isQuiet()) {
            talk.data(new ValidationText(talk).of(task, verdict));
        }
        talk.insist(path.toString());
        if (failed > 0) {
            talk.insist(failed + " of " + runs + " runs failed and count for nothing");
            return ExitCode.RUNS_FAILED;
        }
        return verdict.scorecard().strongHold() ? ExitCode.DONE : ExitCode.GOAL_NOT_REACHED;
    }
}
