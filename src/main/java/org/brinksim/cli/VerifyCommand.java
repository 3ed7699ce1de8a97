package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.output.FolderReader;
import org.brinksim.simulation.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink verify}: checks the files of a result folder and recomputes a sample of its runs. */
@Command(
        name = "verify",
        description = "Check the files of a result folder and recompute a sample of its runs.",
        footer = {
            "%nExamples:",
            "  brink verify results/kyrgyzstan-tajikistan",
            "  brink verify results/kyrgyzstan-tajikistan --sample 1000"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Runs to recompute, evenly spread over the folder (default: ${DEFAULT-VALUE}).")
    private int sample = 20;

    @Mixin
    private Talk talk = new Talk();

    VerifyCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (sample < 0) {
            throw Refusal.invalid("--sample: " + sample + "; allowed is 0 or more");
        }
        FolderReader reader = complete();
        List<String> differences = new ArrayList<>(reader.differences());
        List<Recorded.Row> rows = List.of();
        if (differences.isEmpty() && reader.hasRuns()) {
            Recorded recorded = Recorded.open(services, folder);
            long runs = recorded.folder().runs();
            rows = recorded.rows(index -> isChosen(index, runs, sample));
            for (Recorded.Row row : rows) {
                differences.addAll(recorded.differences(row, recorded.recompute(row, Detail.METRICS)));
            }
        }
        return tell(differences, rows.size(), reader.hasRuns()).number();
    }

    /** Whether the row at a place belongs to an evenly spread sample: the first of each of n equal stretches. */
    static boolean isChosen(long index, long runs, int n) {
        if (n >= runs) {
            return true;
        }
        long stretch = Math.floorDiv(index * n, runs);
        return n > 0 && (index == 0 || Math.floorDiv((index - 1) * n, runs) != stretch);
    }

    private FolderReader complete() throws Refusal, IOException {
        FolderReader reader = Folders.open(services, folder);
        if (!reader.isComplete()) {
            throw new Refusal(ExitCode.MISMATCH, Recorded.incomplete(folder));
        }
        return reader;
    }

    private ExitCode tell(List<String> differences, int recomputed, boolean hasRuns) {
        if (talk.isJson()) {
            ObjectNode root = SummaryJson.object();
            root.put("same", differences.isEmpty()).put("recomputed", recomputed);
            differences.forEach(root.putArray("differences")::add);
            talk.data(SummaryJson.text(root));
        }
        differences.forEach(talk::insist);
        talk.say(
                differences.isEmpty()
                        ? folder + ": every file is as recorded, and "
                                + (hasRuns
                                        ? recomputed + " recomputed runs are the same"
                                        : "there are no single runs to recompute")
                        : folder + " is not as recorded");
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.MISMATCH;
    }
}
