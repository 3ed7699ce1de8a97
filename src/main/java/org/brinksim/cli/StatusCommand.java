package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.brinksim.output.Begun;
import org.brinksim.output.FolderReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brink status}: tells how far the work on result folders has come. */
@Command(
        name = "status",
        description = "Tell how far the work on result folders has come.",
        footer = {"%nExamples:", "  brink status results/sweep", "  brink status parts/* --json"})
final class StatusCommand implements Callable<Integer> {
    private final Services services;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Result folders.")
    private List<Path> arguments = new ArrayList<>();

    @Mixin
    private Talk talk = new Talk();

    StatusCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        for (Path argument : arguments) {
            FolderReader folder = Folders.open(services, argument);
            Begun begun = Begun.of(folder);
            talk.data(talk.isJson() ? json(argument, folder, begun) : text(argument, folder, begun));
        }
        return ExitCode.DONE.number();
    }

    private static String text(Path argument, FolderReader folder, Begun begun) {
        String part = folder.shard().isPart() ? ", part " + folder.shard() : "";
        String failed = begun.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", begun.failed());
        String next =
                begun.state() == Begun.State.INTERRUPTED ? "; go on with: " + EnsembleRun.resumption(argument) : "";
        return String.format(
                Locale.ROOT,
                "%s: %s%s; %,d of at most %,d runs%s%s",
                argument,
                begun.state().words(),
                part,
                begun.runs(),
                begun.most(),
                failed,
                next);
    }

    private static String json(Path argument, FolderReader folder, Begun begun) {
        ObjectNode node = SummaryJson.object()
                .put("folder", argument.toString())
                .put("state", begun.state().name().toLowerCase(Locale.ROOT))
                .put("shard", folder.shard().toString())
                .put("runs", begun.runs())
                .put("failed", begun.failed())
                .put("most_runs", begun.most());
        return SummaryJson.text(node);
    }
}
