package org.brinksim.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brinksim.conflict.Event;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.PointSummary;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunSink;
import org.brinksim.experiment.SeriesCounts;
import org.brinksim.experiment.SummaryRow;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/** Writes the tables of an ensemble while its runs come in; what it holds in memory does not grow with design points. */
public final class FolderWriter implements RunSink, Closeable {
    private final ResultFolder folder;
    private final EnsemblePlan plan;
    private final Contents contents;
    private final RunsTable runs;
    private final Journal journal;
    private final Map<String, TableFile> open = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final Tally tally = new Tally();
    private final Map<Integer, PointSummary> summaries = new HashMap<>();

    /**
     * Writes what is known before the first run, and starts the tables.
     *
     * @param folder the folder
     * @param plan the runs that will come
     * @param contents what the folder shall hold
     * @throws IOException if the folder cannot be written
     */
    public FolderWriter(ResultFolder folder, EnsemblePlan plan, Contents contents) throws IOException {
        this.folder = folder;
        this.plan = plan;
        this.contents = contents;
        this.runs = new RunsTable(plan.scenario(), plan.paths());
        writePlan();
        this.journal = new Journal(folder, runs.columns());
        tables.add(new Table(RunsTable.NAME, runs.columns()));
        startTables();
    }

    private void writePlan() throws IOException {
        Table design = PlanTables.design(plan);
        start(design);
        for (int point = 0; point < plan.design().size(); point++) {
            add(design, PlanTables.point(plan, point));
        }
        start(PlanTables.FIGURES);
        for (Figure figure : plan.scenario().figures()) {
            add(PlanTables.FIGURES, PlanTables.figure(plan.scenario(), figure));
        }
        publish();
    }

    private void startTables() throws IOException {
        start(RunTables.FAILURES);
        start(PointTables.SUMMARY);
        start(PointTables.SEGMENTS);
        start(PointTables.CEASEFIRES);
        start(StrategyTables.ARMS_FLOWS);
        start(StrategyTables.ACTS);
        start(NetworkTable.TABLE);
        if (contents.series()) {
            start(PointTables.SERIES);
        }
        if (contents.trajectories() > 0) {
            start(RunTables.TRAJECTORIES);
        }
        if (contents.events() > 0) {
            start(EventTable.named("events"));
        }
        if (contents.episodes()) {
            start(RunTables.episodes(plan.scenario().states()));
        }
    }

    @Override
    public void accept(RunRecord run) throws IOException {
        int point = run.id().design();
        journal.add(runs.row(plan.scenario(point).name(), run));
        summaries
                .computeIfAbsent(point, id -> new PointSummary(plan.scenario(id), contents.level()))
                .add(run);
        tally.add(run);
        if (run.result() instanceof Failed failed) {
            add(RunTables.FAILURES, RunTables.failure(run, failed));
        } else if (run.result() instanceof Finished done) {
            writeDetails(run, done.outcome());
        }
    }

    private void writeDetails(RunRecord run, RunOutcome outcome) throws IOException {
        Scenario scenario = plan.scenario();
        if (run.id().replicate() < contents.trajectories()) {
            for (List<String> cells : RunTables.trajectory(run, outcome, scenario.calendar())) {
                add(RunTables.TRAJECTORIES, cells);
            }
        }
        if (run.id().replicate() < contents.events()) {
            writeEvents(EventTable.named("events"), run, outcome);
        }
        if (contents.episodes()) {
            for (EpisodeOutcome episode : outcome.episodes()) {
                add(RunTables.episodes(scenario.states()), RunTables.episode(run, episode));
            }
        }
    }

    private void writeEvents(Table table, RunRecord run, RunOutcome outcome) throws IOException {
        for (Event event : outcome.events()) {
            add(table, EventTable.row(run.id(), plan.scenario().calendar(), event));
        }
    }

    @Override
    public void pointDone(int point, SeriesCounts series) throws IOException {
        PointSummary summary = Objects.requireNonNull(summaries.remove(point), "a design point without a run");
        for (SummaryRow row : summary.rows()) {
            add(PointTables.SUMMARY, PointTables.summary(point, row));
        }
        for (List<String> cells :
                PointTables.segments(point, summary, plan.scenario(point).segments())) {
            add(PointTables.SEGMENTS, cells);
        }
        for (List<String> cells : PointTables.ceasefires(point, summary)) {
            add(PointTables.CEASEFIRES, cells);
        }
        if (contents.series()) {
            for (List<String> cells :
                    PointTables.series(point, series, plan.scenario().calendar())) {
                add(PointTables.SERIES, cells);
            }
        }
        addStrategy(point, summary);
        tally.pointDone(summary);
    }

    private void addStrategy(int point, PointSummary summary) throws IOException {
        for (List<String> cells : StrategyTables.armsFlows(point, summary.arms())) {
            add(StrategyTables.ARMS_FLOWS, cells);
        }
        if (summary.finished() == 0) {
            return;
        }
        for (List<String> cells : StrategyTables.acts(point, summary.acts())) {
            add(StrategyTables.ACTS, cells);
        }
        Scenario scenario = Overrides.apply(
                plan.scenario(point), plan.design().paths(), plan.design().point(point));
        for (List<String> cells : NetworkTable.rows(point, scenario)) {
            add(NetworkTable.TABLE, cells);
        }
    }

    /** Writes the event log of one run as the table {@code ladder}. */
    public void writeLadder(RunRecord run) throws IOException {
        if (run.result() instanceof Finished done) {
            Table ladder = EventTable.named("ladder");
            start(ladder);
            writeEvents(ladder, run, done.outcome());
        }
    }

    /**
     * Writes a whole table beside those that every folder has.
     *
     * @param table its columns
     * @param rows cells of each row
     */
    public void writeTable(Table table, List<List<String>> rows) throws IOException {
        start(table);
        for (List<String> cells : rows) {
            add(table, cells);
        }
    }

    /** Gives every table its final name and writes the data dictionary; to be called when every run has come in. */
    public void finish() throws IOException {
        journal.publish(contents.format());
        publish();
        Table dictionary = Dictionary.TABLE;
        start(dictionary);
        for (List<String> cells : Dictionary.rows(tables)) {
            add(dictionary, cells);
        }
        publish();
    }

    /** What came in so far. */
    public Tally tally() {
        return tally;
    }

    private void start(Table table) throws IOException {
        open.put(table.name(), TableFile.create(folder, table.name(), table.columns(), contents.format()));
        tables.add(table);
    }

    private void add(Table table, List<String> cells) throws IOException {
        TableFile file = open.get(table.name());
        if (file == null) {
            throw new IllegalStateException("table " + table.name() + " was not started");
        }
        file.add(cells);
    }

    private void publish() throws IOException {
        for (TableFile table : open.values()) {
            table.publish();
        }
        open.clear();
    }

    /** Drops tables that are not whole; the journal of the runs stays. */
    @Override
    public void close() throws IOException {
        journal.close();
        for (TableFile table : open.values()) {
            table.close();
        }
    }
}
