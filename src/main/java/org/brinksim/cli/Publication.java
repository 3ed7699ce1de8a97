package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunSource;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.JournalReader;
import org.brinksim.output.Manifest;
import org.brinksim.output.Order;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.Tally;
import org.brinksim.simulation.Detail;

/**
 * A folder that becomes a result: from the runs in its journal to tables, charts and report, sealed.
 *
 * @param order what was asked
 * @param folder the folder
 * @param manifest its manifest
 */
record Publication(Order order, ResultFolder folder, Manifest manifest) {
    /**
     * What came of it.
     *
     * @param isWhole whether it came to its end
     * @param tally what came in
     * @param missed design points that did not reach the goal
     */
    record Result(boolean isWhole, Tally tally, int missed) {}

    Path path() {
        return folder.path();
    }

    /** The journal of the folder, read from its beginning. */
    JournalReader recorded() throws IOException {
        JournalReader reader = new JournalReader(path(), order.plan().seed());
        if (!reader.plan().equals(manifest.plan())) {
            reader.close();
            throw new IOException("its journal does not belong to its manifest");
        }
        return reader;
    }

    /** The journal of the folder, gone through to the last record that is whole, and closed. */
    JournalReader measure() throws IOException {
        try (JournalReader reader = recorded()) {
            reader.skipAll();
            return reader;
        }
    }

    /** Publishes the runs of its own journal. */
    Result publish(Services services, Inquiry inquiry, Interruption interruption) throws IOException {
        Result result = publishRecorded(services, inquiry, interruption);
        if (result.isWhole()) {
            Files.delete(path().resolve(ResultFolder.JOURNAL));
        }
        return result;
    }

    private Result publishRecorded(Services services, Inquiry inquiry, Interruption interruption) throws IOException {
        try (JournalReader recorded = recorded()) {
            return publish(recorded, services, inquiry, interruption);
        }
    }

    /**
     * Publishes runs.
     *
     * @param source the runs, in order
     * @param services what draws the pages, and makes runs once more for what is told of them
     * @param inquiry what is made of the runs beside the usual tables
     * @param interruption when to stop
     */
    Result publish(RunSource source, Services services, Inquiry inquiry, Interruption interruption) throws IOException {
        Sufficiency sufficiency = order.sufficiency();
        Shortfall shortfall = new Shortfall(order, sufficiency);
        try (FolderWriter writer = new FolderWriter(folder, order, id -> witness(services, id))) {
            for (List<RunRecord> runs = source.next();
                    !runs.isEmpty() && !interruption.isRequested();
                    runs = source.next()) {
                for (RunRecord run : runs) {
                    shortfall.accept(run);
                    writer.accept(run);
                    inquiry.accept(run);
                }
            }
            if (!interruption.isRequested()) {
                writer.end();
                illustrate(services, writer);
                inquiry.conclude(writer);
                writer.finish();
                seal(writer.tally(), services, interruption);
            }
            return new Result(!interruption.isRequested(), writer.tally(), shortfall.missed());
        }
    }

    private RunRecord witness(Services services, RunId id) {
        return Replay.of(order.plan(), id, services.models(), Detail.EVENTS);
    }

    /** Writes the log of the run that illustrates the ensemble best; a sweep has no one run that does. */
    private void illustrate(Services services, FolderWriter writer) throws IOException {
        if (order.kind() == Order.Kind.SWEEP || writer.tally().first().isEmpty()) {
            return;
        }
        OptionalInt replicate = writer.tally().first().get().illustration().replicate();
        if (replicate.isPresent()) {
            writer.writeLadder(witness(services, new RunId(0, replicate.getAsInt())));
        }
    }

    private void seal(Tally tally, Services services, Interruption interruption) throws IOException {
        manifest.putCounts(tally);
        manifest.write();
        if (!order.charts().isEmpty() && !interruption.isRequested()) {
            services.renderer().render(path(), order.charts());
        }
        if (!interruption.isRequested()) {
            manifest.seal();
        }
    }
}
