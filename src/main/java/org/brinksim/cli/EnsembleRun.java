package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.Ensemble.Ending;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunSource;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.FolderReader;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Hash;
import org.brinksim.output.Journal;
import org.brinksim.output.JournalReader;
import org.brinksim.output.Manifest;
import org.brinksim.output.Order;
import org.brinksim.output.Provenance;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.Tally;

/** Carries out one ensemble: its runs go into the journal of a folder; when all are there, the folder is published. */
final class EnsembleRun {
    private final Services services;
    private final Means means;
    private final Talk talk;
    private final Inquiry inquiry;

    /**
     * How it is carried out; nothing here changes its results.
     *
     * @param threads number of threads
     * @param conduct how runs are made
     * @param arguments the words after the program's name, as given
     */
    record Means(int threads, Conduct conduct, List<String> arguments) {
        /** Copies the arguments. */
        Means {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What came of it.
     *
     * @param code exit code
     * @param order what was to do
     * @param folder the result folder
     * @param tally what came in
     */
    record Outcome(ExitCode code, Order order, Path folder, Tally tally) {}

    EnsembleRun(Services services, Means means, Talk talk, Inquiry inquiry) {
        this.services = services;
        this.means = means;
        this.talk = talk;
        this.inquiry = inquiry;
    }

    /** Makes an ensemble in a folder that is taken for it. */
    Outcome carryOut(Undertaking undertaking, Path path, Interruption interruption) throws Refusal {
        try {
            ResultFolder folder = new ResultFolder(FolderClaim.take(path), services.storage());
            Manifest manifest = begin(undertaking, folder);
            return goOn(new Publication(undertaking.order(), folder, manifest), interruption);
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, blocked(path, cause));
        }
    }

    /** Finishes an ensemble that was begun in a folder. */
    Outcome resume(Order order, FolderReader reader, Interruption interruption) throws Refusal {
        ResultFolder folder = new ResultFolder(reader.path(), services.storage());
        try {
            return goOn(new Publication(order, folder, new Manifest(folder, reader)), interruption);
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, blocked(reader.path(), cause));
        }
    }

    private static String blocked(Path folder, IOException cause) {
        String what = Failures.describe(folder, cause);
        return Files.isRegularFile(folder.resolve(ResultFolder.JOURNAL))
                ? what + "; the runs that were written are kept, go on with: " + resumption(folder)
                : what;
    }

    static String resumption(Path folder) {
        return Words.shell(List.of("brink", "resume", folder.toString()));
    }

    /** Writes all that is known before the first run. */
    private Manifest begin(Undertaking undertaking, ResultFolder folder) throws IOException {
        for (Map.Entry<String, String> file : undertaking.files().entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        FolderWriter.writeListed(folder, undertaking.order());
        Provenance provenance = provenance(services, means, undertaking.command());
        Manifest manifest = new Manifest(folder, provenance, undertaking.order());
        manifest.write();
        Journal.start(folder, manifest.plan());
        return manifest;
    }

    /** Where the results of a command come from. */
    static Provenance provenance(Services services, Means means, List<String> command) throws IOException {
        Release release = Release.running();
        String jar = Files.isRegularFile(release.location()) ? Hash.of(release.location()) : "";
        return new Provenance(
                release.version(),
                release.commit(),
                jar,
                means.arguments(),
                Words.shell(command),
                means.threads(),
                services.clock().instant());
    }

    private Outcome goOn(Publication publication, Interruption interruption) throws IOException {
        Order order = publication.order();
        Tally made = new Tally();
        Ending ending = makeRuns(publication, made, interruption);
        if (ending != Ending.COMPLETE || order.shard().isPart()) {
            return new Outcome(unpublished(publication, ending, made), order, publication.path(), made);
        }
        Publication.Result result = publication.publish(services, inquiry, interruption);
        ExitCode code = result.isWhole()
                ? complete(order, result)
                : unpublished(publication, Ending.INTERRUPTED, result.tally());
        return new Outcome(code, order, publication.path(), result.tally());
    }

    private Ending makeRuns(Publication publication, Tally made, Interruption interruption) throws IOException {
        Order order = publication.order();
        Ensemble ensemble = new Ensemble(order.plan(), services.models(), order.sufficiency(), order.shard());
        Ensemble.Conduct conduct =
                new Ensemble.Conduct(means.threads(), means.conduct().isFailFast(), interruption::isRequested);
        Progress.Mode mode =
                talk.isQuiet() ? Progress.Mode.NONE : means.conduct().progress();
        JournalReader measured = publication.measure();
        if (measured.isEnded()) {
            return Ending.COMPLETE;
        }
        try (Journal journal = Journal.goOn(publication.folder(), measured.whole());
                JournalReader recorded = publication.recorded();
                Progress progress =
                        Progress.start(mode, order.mostRuns(), order.topic().name())) {
            Ending ending = ensemble.run(conduct, counted(recorded, made, progress), runs -> {
                journal.accept(runs);
                count(runs, made, progress);
            });
            if (ending == Ending.COMPLETE) {
                journal.end();
            }
            return ending;
        }
    }

    private static RunSource counted(RunSource recorded, Tally made, Progress progress) {
        return () -> {
            List<RunRecord> runs = recorded.next();
            count(runs, made, progress);
            return runs;
        };
    }

    private static void count(List<RunRecord> runs, Tally made, Progress progress) {
        for (RunRecord run : runs) {
            made.add(run);
            progress.step();
        }
    }

    private ExitCode complete(Order order, Publication.Result result) {
        Tally tally = result.tally();
        if (!talk.isJson() && !talk.isQuiet()) {
            talk.data(inquiry.text(tally));
        }
        if (tally.failed() > 0) {
            tellFailures(tally);
            talk.insist(tally.failed() + " of " + tally.runs() + " runs failed; see failures.csv");
            return ExitCode.RUNS_FAILED;
        }
        if (result.missed() == 0 || order.goal() == null) {
            return ExitCode.DONE;
        }
        String where = tally.points() == 1 ? "" : " at " + result.missed() + " of " + tally.points() + " design points";
        talk.insist("The interval of " + order.goal().metric() + " is still wider than asked for after "
                + order.plan().replicates() + " replicates" + where + "; allow more with -r");
        return ExitCode.GOAL_NOT_REACHED;
    }

    private void tellFailures(Tally tally) {
        tally.failures().forEach(failure -> talk.insist(failure.toString()));
    }

    private ExitCode unpublished(Publication publication, Ending ending, Tally made) {
        Path path = publication.path();
        tellFailures(made);
        return switch (ending) {
            case COMPLETE -> {
                talk.insist("Part " + publication.order().shard() + " is made: " + made.runs()
                        + " runs. When all parts are, put them together with: brink merge OUT DIR…");
                yield made.failed() > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
            }
            case STOPPED_AT_FAILURE -> {
                talk.insist("Stopped after the first runs that failed, " + made.runs() + " runs into the ensemble; "
                        + path + " is incomplete. Go on in spite of them: " + resumption(path));
                yield ExitCode.RUNS_FAILED;
            }
            case INTERRUPTED -> {
                talk.insist("Interrupted after " + made.runs() + " of "
                        + publication.order().mostRuns() + " runs; " + path + " is incomplete. Go on with: "
                        + resumption(path));
                yield ExitCode.INTERRUPTED;
            }
        };
    }
}
