package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brinksim.experiment.Shard;
import org.brinksim.output.Begun;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.FolderReader;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Manifest;
import org.brinksim.output.Order;
import org.brinksim.output.Parts;
import org.brinksim.output.PosteriorTable;
import org.brinksim.output.ResultFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink merge}: puts the parts of a sweep together. */
@Command(
        name = "merge",
        description = "Put the parts of a sweep together; the results are the same bytes as without parts.",
        footer = {
            "%nExamples:",
            "  brink merge results/sweep parts/1 parts/2",
            "  brink merge results/sweep parts/* --force"
        })
final class MergeCommand implements Callable<Integer> {
    private final Services services;

    @Parameters(index = "0", paramLabel = "OUT", description = "Folder of the whole.")
    private Path out = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DIR", description = "Folders of all parts, in any order.")
    private List<Path> arguments = new ArrayList<>();

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Mixin
    private Talk talk = new Talk();

    MergeCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        List<FolderReader> parts = inOrder(open());
        Order order = Folders.order(services, parts.get(0)).part(Shard.WHOLE);
        Path target = services.folder().resolve(out);
        Optional<String> obstacle = FolderClaim.obstacle(target, force);
        if (obstacle.isPresent()) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, obstacle.get());
        }
        try {
            return merge(order, parts, target).number();
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(target, cause));
        }
    }

    /** The folders, each made whole and all of one plan. */
    private List<FolderReader> open() throws Refusal, IOException {
        List<String> problems = new ArrayList<>();
        List<FolderReader> parts = new ArrayList<>();
        for (Path argument : arguments) {
            FolderReader part = Folders.open(services, argument);
            Begun.State state = Begun.of(part).state();
            if (state == Begun.State.COMPLETE) {
                problems.add(argument + " is no part: it is a result of its own");
            } else if (state != Begun.State.PART_MADE) {
                problems.add(argument + ": part " + part.shard() + " is " + state.words() + "; finish it first: "
                        + EnsembleRun.resumption(argument));
            }
            if (!parts.isEmpty() && !part.plan().equals(parts.get(0).plan())) {
                problems.add(argument + " belongs to another design than " + arguments.get(0)
                        + ": scenario, factors, seed, replicates or version differ");
            }
            parts.add(part);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        return parts;
    }

    private List<FolderReader> inOrder(List<FolderReader> parts) throws Refusal {
        int of = parts.get(0).shard().of();
        @Nullable FolderReader[] ordered = new FolderReader[of];
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Shard shard = parts.get(i).shard();
            if (shard.of() != of) {
                problems.add(arguments.get(i) + " is part " + shard + ", the first is one of " + of);
            } else if (ordered[shard.number() - 1] != null) {
                problems.add(arguments.get(i) + " is part " + shard + " once more");
            } else {
                ordered[shard.number() - 1] = parts.get(i);
            }
        }
        List<FolderReader> all = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            FolderReader part = ordered[number - 1];
            if (part == null) {
                problems.add("part " + number + "/" + of + " is missing");
            } else {
                all.add(part);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        return all;
    }

    private ExitCode merge(Order order, List<FolderReader> parts, Path target) throws IOException {
        ResultFolder folder = new ResultFolder(FolderClaim.take(target), services.storage());
        List<Path> files = new ArrayList<>(parts.get(0).scenarioFiles());
        files.add(parts.get(0).path().resolve(ResultFolder.SWEEP));
        if (order.plan().draws().posterior().isPresent()) {
            files.add(parts.get(0).path().resolve(PosteriorTable.FILE));
        }
        for (Path file : files) {
            folder.write(String.valueOf(file.getFileName()), Files.readString(file));
        }
        FolderWriter.writeListed(folder, order);
        Manifest manifest = new Manifest(folder, parts.get(0));
        manifest.putWhole();
        Inquiry inquiry = Inquiry.of(order, services, talk);
        Publication.Result result;
        try (Parts runs = new Parts(parts, order.plan().design().size());
                Interruption interruption = Interruption.watch()) {
            result = new Publication(order, folder, manifest).publish(runs, services, inquiry, interruption);
        }
        if (!result.isWhole()) {
            talk.insist("Interrupted; " + target + " is incomplete. Merge again with --force");
            return ExitCode.INTERRUPTED;
        }
        ExitCode code = result.tally().failed() > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
        EnsembleRun.Outcome outcome = new EnsembleRun.Outcome(code, order, target, result.tally());
        if (talk.isJson()) {
            talk.data(inquiry.json(outcome));
        } else if (!talk.isQuiet()) {
            talk.data(inquiry.text(result.tally()));
        }
        talk.insist(target.toString());
        return code;
    }
}
