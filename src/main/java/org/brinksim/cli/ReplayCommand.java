package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.brinksim.conflict.Event;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.output.EventTable;
import org.brinksim.output.Rows;
import org.brinksim.scenario.Calendar;
import org.brinksim.simulation.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink replay}: recomputes one run alone and compares it with its row. */
@Command(
        name = "replay",
        description = "Recompute one run of a result folder alone and compare it with its row.",
        footer = {
            "%nExamples:",
            "  brink replay results/kyrgyzstan-tajikistan d0r17",
            "  brink replay results/kyrgyzstan-tajikistan d0r17 --events > events.csv"
        })
final class ReplayCommand implements Callable<Integer> {
    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN_ID", description = "Run, as in column run_id, for example d0r17.")
    private String run = "";

    @Option(names = "--events", description = "Print the event log of the run as CSV instead of its row.")
    private boolean events;

    @Mixin
    private Talk talk = new Talk();

    ReplayCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        RunId id = RunId.parse(run)
                .orElseThrow(
                        () -> Refusal.invalid("RUN_ID: " + run + "; allowed is for example d0r17, as in runs.csv"));
        Recorded recorded = Recorded.open(services, folder);
        Recorded.Row row = recorded.row(id)
                .orElseThrow(() -> Refusal.invalid(folder + " holds no run " + id + "; see its runs.csv"));
        RunRecord again = recorded.recompute(row, events ? Detail.EVENTS : Detail.METRICS);
        List<String> differences = recorded.differences(row, again);
        print(recorded, row, again, differences);
        differences.forEach(talk::insist);
        talk.say(differences.isEmpty() ? id + " is the same when recomputed" : id + " differs from its row");
        return (differences.isEmpty() ? ExitCode.DONE : ExitCode.MISMATCH).number();
    }

    private void print(Recorded recorded, Recorded.Row row, RunRecord again, List<String> differences) {
        if (events) {
            printEvents(recorded.scenario(row).calendar(), again);
        } else if (talk.isJson()) {
            talk.data(json(recorded, row, again, differences));
        } else {
            List<String> cells = recorded.table().row(row.scenario(), again);
            for (int i = 0; i < cells.size(); i++) {
                String name = recorded.table().columns().get(i).name();
                talk.data(String.format(Locale.ROOT, "%-32s %s", name, cells.get(i))
                        .stripTrailing());
            }
        }
    }

    private void printEvents(Calendar calendar, RunRecord again) {
        List<Event> log =
                again.result() instanceof Finished done ? done.outcome().events() : List.of();
        Rows.print(
                talk.out(),
                EventTable.named("events"),
                log.stream()
                        .map(event -> EventTable.row(again.id(), calendar, event))
                        .iterator());
    }

    private static String json(Recorded recorded, Recorded.Row recordedRow, RunRecord again, List<String> differences) {
        ObjectNode root = SummaryJson.object();
        root.put("run_id", again.id().toString()).put("same", differences.isEmpty());
        differences.forEach(root.putArray("differences")::add);
        ObjectNode row = root.putObject("row");
        List<String> cells = recorded.table().row(recordedRow.scenario(), again);
        for (int i = 0; i < cells.size(); i++) {
            row.put(recorded.table().columns().get(i).name(), cells.get(i));
        }
        return SummaryJson.text(root);
    }
}
