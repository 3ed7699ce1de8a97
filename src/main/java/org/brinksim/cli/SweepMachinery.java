package org.brinksim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.output.Contents;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Format;
import org.brinksim.output.Journal;
import org.brinksim.output.JournalReader;
import org.brinksim.output.Order;
import org.brinksim.output.ResultFolder;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;

/** All that a sweep does with its runs beside making them: from the journal to tables, over and over with the same runs. */
final class SweepMachinery {
    private static final int POINTS = 64;
    private static final int REPLICATES = 20;
    private static final int CHUNK = 16;

    private final Services services;
    private final Order order;
    private final Path folder;
    private final List<List<RunRecord>> chunks = new ArrayList<>();

    /**
     * Makes the runs.
     *
     * @param services what makes models and opens files
     * @param scenario the scenario
     * @param folder an empty folder to work in
     */
    SweepMachinery(Services services, Scenario scenario, Path folder) {
        this.services = services;
        this.folder = folder;
        this.order = order(scenario);
        List<RunRecord> chunk = new ArrayList<>();
        for (int i = 0; i < runs(); i++) {
            RunId id = new RunId(i / REPLICATES, i % REPLICATES);
            chunk.add(Replay.of(order.plan(), id, services.models(), Detail.METRICS));
            if (chunk.size() == CHUNK) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
            }
        }
    }

    private static Order order(Scenario scenario) {
        Factor factor = new Factor.Range(Overrides.path("climb_propensity"), .5, 2);
        SweepDesign design = new SweepDesign(new Method.Sobol(POINTS), List.of(factor), List.of(1.0), 1);
        return new Order(
                Order.Kind.SWEEP,
                new Topic("machinery", "machinery", "", List.of("m_deaths")),
                new EnsemblePlan(scenario, design, ParameterDraws.none(), 1, REPLICATES, Detail.METRICS),
                null,
                new Contents(Format.CSV, .9, false, 0, 0, false, false),
                Set.of(),
                Shard.WHOLE);
    }

    /** Runs that one pass takes through the machinery. */
    static int runs() {
        return POINTS * REPLICATES;
    }

    /** Takes all runs into a journal and out of it into tables. */
    void pass() {
        try {
            ResultFolder results = new ResultFolder(FolderClaim.take(folder), services.storage());
            Journal.start(results, "");
            try (JournalReader start = new JournalReader(folder, 1);
                    Journal journal = Journal.goOn(results, start.whole())) {
                for (List<RunRecord> chunk : chunks) {
                    journal.accept(chunk);
                }
            }
            publish(results);
            Files.delete(folder.resolve(ResultFolder.JOURNAL));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void publish(ResultFolder results) throws IOException {
        try (JournalReader recorded = new JournalReader(folder, 1);
                FolderWriter writer = new FolderWriter(
                        results, order, id -> Replay.of(order.plan(), id, services.models(), Detail.EVENTS))) {
            for (List<RunRecord> runs = recorded.next(); !runs.isEmpty(); runs = recorded.next()) {
                for (RunRecord run : runs) {
                    writer.accept(run);
                }
            }
            writer.end();
            writer.finish();
        }
    }
}
