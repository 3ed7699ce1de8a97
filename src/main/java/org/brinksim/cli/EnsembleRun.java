package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.Ensemble.Ending;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunSink;
import org.brinksim.experiment.SeriesCounts;
import org.brinksim.output.Contents;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Hash;
import org.brinksim.output.Manifest;
import org.brinksim.output.Provenance;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.Tally;
import org.brinksim.simulation.Detail;

/** Carries out the runs of one ensemble: folder, runs, tables, charts, seal, summary. */
final class EnsembleRun {
    private final Services services;
    private final Request request;
    private final Talk talk;
    private final Inquiry inquiry;

    /** What the user asked for. */
    record Request(EnsembleOptions ensemble, OutputOptions output, Conduct conduct, List<String> arguments) {
        /** Copies the arguments. */
        Request {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What came of it.
     *
     * @param code exit code
     * @param assignment what was run
     * @param folder the result folder
     * @param tally what came in
     */
    record Outcome(ExitCode code, Assignment assignment, Path folder, Tally tally) {}

    EnsembleRun(Services services, Request request, Talk talk, Inquiry inquiry) {
        this.services = services;
        this.request = request;
        this.talk = talk;
        this.inquiry = inquiry;
    }

    /** Runs one ensemble into a folder. */
    Outcome carryOut(Assignment assignment, Path path, Interruption interruption) throws Refusal {
        try {
            ResultFolder folder = new ResultFolder(FolderClaim.take(path), services.storage());
            return carryOut(assignment, folder, interruption);
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(path, cause));
        }
    }

    private Outcome carryOut(Assignment assignment, ResultFolder folder, Interruption interruption) throws IOException {
        Contents contents = request.output().contents(request.ensemble().level());
        for (int number = 0; number < assignment.loaded().size(); number++) {
            folder.write(
                    ResultFolder.scenario(number),
                    assignment.loaded().get(number).resolvedYaml());
        }
        Manifest manifest = manifest(assignment, folder);
        manifest.write();
        try (FolderWriter writer = new FolderWriter(folder, assignment.plan(), contents)) {
            Ending ending = makeRuns(assignment, writer, interruption);
            if (ending == Ending.COMPLETE) {
                illustrate(assignment, writer);
                inquiry.conclude(writer);
                writer.finish();
                manifest.putCounts(writer.tally());
                manifest.write();
                draw(folder, interruption);
            }
            boolean whole = ending == Ending.COMPLETE && !interruption.isRequested();
            if (whole) {
                manifest.seal();
            }
            return report(assignment, folder, writer.tally(), whole ? Ending.COMPLETE : interrupted(ending));
        }
    }

    private static Ending interrupted(Ending ending) {
        return ending == Ending.COMPLETE ? Ending.INTERRUPTED : ending;
    }

    private Manifest manifest(Assignment assignment, ResultFolder folder) throws IOException {
        Release release = Release.running();
        Instant now = services.clock().instant();
        Provenance provenance = new Provenance(
                release.version(),
                release.commit(),
                jarHash(release),
                request.arguments(),
                Words.shell(command(assignment, assignment.wording().canonical())),
                request.ensemble().threads(services.environment()),
                now);
        return new Manifest(
                folder,
                provenance,
                assignment.plan(),
                request.ensemble().uncertainty(),
                request.ensemble().level());
    }

    private static String jarHash(Release release) throws IOException {
        return Files.isRegularFile(release.location()) ? Hash.of(release.location()) : "";
    }

    private List<String> command(Assignment assignment, List<String> wording) {
        List<String> words = new ArrayList<>(List.of("brink"));
        words.addAll(wording);
        words.addAll(request.ensemble().canonical(assignment.plan().seed()));
        words.addAll(request.output().canonical());
        return words;
    }

    private String again(Assignment assignment, ResultFolder folder) {
        List<String> words = command(assignment, assignment.wording().given());
        words.addAll(List.of("--out", folder.path().toString(), "--force"));
        return Words.shell(words);
    }

    private Ending makeRuns(Assignment assignment, FolderWriter writer, Interruption interruption) throws IOException {
        Ensemble ensemble = new Ensemble(assignment.plan(), services.models(), assignment.sufficiency());
        Ensemble.Conduct conduct = new Ensemble.Conduct(
                request.ensemble().threads(services.environment()),
                request.conduct().isFailFast(),
                interruption::isRequested);
        Progress.Mode mode =
                talk.isQuiet() ? Progress.Mode.NONE : request.conduct().progress();
        String name = assignment.plan().scenario().name();
        try (Progress progress = Progress.start(mode, assignment.plan().mostRuns(), name)) {
            return ensemble.run(conduct, told(writer, progress));
        }
    }

    private RunSink told(RunSink sink, Progress progress) {
        return new RunSink() {
            @Override
            public void accept(RunRecord run) throws IOException {
                sink.accept(run);
                inquiry.accept(run);
                progress.step();
            }

            @Override
            public void pointDone(int point, SeriesCounts series) throws IOException {
                sink.pointDone(point, series);
            }
        };
    }

    private void illustrate(Assignment assignment, FolderWriter writer) throws IOException {
        var summary = writer.tally().first();
        if (summary.isEmpty() || summary.get().illustration().replicate().isEmpty()) {
            return;
        }
        RunId id = new RunId(0, summary.get().illustration().replicate().getAsInt());
        writer.writeLadder(Replay.of(assignment.plan(), id, services.models(), Detail.EVENTS));
    }

    private void draw(ResultFolder folder, Interruption interruption) throws IOException {
        if (request.output().hasCharts() && !interruption.isRequested()) {
            services.renderer().render(folder.path(), request.output().chartFormats());
        }
    }

    private Outcome report(Assignment assignment, ResultFolder folder, Tally tally, Ending ending) {
        for (RunRecord run : tally.failures()) {
            if (run.result() instanceof Failed failed) {
                talk.insist(run.id() + " failed in " + failed.stage().key() + ": " + failed.error() + ": "
                        + failed.message());
            }
        }
        ExitCode code = switch (ending) {
            case COMPLETE -> complete(assignment, tally);
            case STOPPED_AT_FAILURE -> stopped(folder, tally);
            case INTERRUPTED -> interrupted(assignment, folder, tally);
        };
        return new Outcome(code, assignment, folder.path(), tally);
    }

    private ExitCode complete(Assignment assignment, Tally tally) {
        if (!talk.isJson() && !talk.isQuiet()) {
            talk.data(inquiry.text(tally));
        }
        if (tally.failed() > 0) {
            talk.insist(tally.failed() + " of " + tally.runs() + " runs failed; see failures.csv");
            return ExitCode.RUNS_FAILED;
        }
        boolean missed = request.ensemble().hasGoal()
                && tally.runs() == assignment.plan().mostRuns()
                && !assignment.sufficiency().isEnough(0);
        if (missed) {
            talk.insist("The interval of " + request.ensemble().goal().metric()
                    + " is still wider than asked for after " + tally.runs() / tally.points()
                    + " replicates; allow more with -r");
        }
        return missed ? ExitCode.GOAL_NOT_REACHED : ExitCode.DONE;
    }

    private ExitCode stopped(ResultFolder folder, Tally tally) {
        talk.insist("Stopped at the first failed run, the " + tally.runs() + ". of the ensemble; " + folder.path()
                + " is incomplete");
        return ExitCode.RUNS_FAILED;
    }

    private ExitCode interrupted(Assignment assignment, ResultFolder folder, Tally tally) {
        talk.insist("Interrupted after " + tally.runs() + " of "
                + assignment.plan().mostRuns() + " runs; " + folder.path() + " is incomplete");
        talk.insist("Run again: " + again(assignment, folder));
        return ExitCode.INTERRUPTED;
    }
}
