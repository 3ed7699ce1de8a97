package org.brinksim.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.brinksim.conflict.Event;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.PointSummary;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.SummaryRow;
import org.brinksim.experiment.VarianceRow;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/**
 * Writes the tables of an ensemble from its runs, given in the order of design points or, where points stop together, of batches; what it
 * holds in memory does not grow with design points.
 */
public final class FolderWriter implements Closeable {
    private final ResultFolder folder;
    private final EnsemblePlan plan;
    private final Contents contents;
    private final Function<RunId, RunRecord> witness;
    private final RunsTable runs;
    private final Table runsTable;
    private final Map<String, TableFile> open = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final Tally tally = new Tally();
    private final SortedMap<Integer, PointTotals> totals = new TreeMap<>();
    private final boolean together;
    private final boolean summed;

    /**
     * Writes what is known before the first run, and starts the tables.
     *
     * @param folder the folder
     * @param order what the folder is about
     * @param witness makes a run once more, with every event
     * @throws IOException if the folder cannot be written
     */
    public FolderWriter(ResultFolder folder, Order order, Function<RunId, RunRecord> witness) throws IOException {
        this.folder = folder;
        this.plan = order.plan();
        this.contents = order.contents();
        this.witness = witness;
        this.summed = hasSummary(order);
        this.together = order.sufficiency().isJoint();
        this.runs = new RunsTable(plan.scenario(), plan.design(), plan.paths());
        this.runsTable = new Table(RunsTable.NAME, runs.columns());
        writeDesign(folder, order);
        tables.add(PlanTables.design(plan));
        plan.draws().posterior().ifPresent(posterior -> tables.add(PosteriorTable.of(posterior.parameters())));
        writeTable(PlanTables.FIGURES, figures());
        publish();
        startTables();
    }

    private static void writeDesign(ResultFolder folder, Order order) throws IOException {
        EnsemblePlan plan = order.plan();
        Table table = PlanTables.design(plan);
        try (TableFile file = TableFile.create(
                folder, table.name(), table.columns(), order.contents().format())) {
            for (int point = 0; point < plan.design().size(); point++) {
                file.add(PlanTables.point(plan, point));
            }
            file.publish();
        }
    }

    /**
     * Writes the table of the design points when nothing else tells them.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void writeListed(ResultFolder folder, Order order) throws IOException {
        if (order.plan().design() instanceof SweepDesign sweep && sweep.method() instanceof Method.Listed) {
            writeDesign(folder, order);
        }
    }

    private List<List<String>> figures() {
        return plan.scenario().figures().stream()
                .map(figure -> PlanTables.figure(plan.scenario(), figure))
                .toList();
    }

    private void startTables() throws IOException {
        start(runsTable);
        start(RunTables.FAILURES);
        if (summed) {
            start(PointTables.SUMMARY);
        }
        if (summed && plan.draws().posterior().isPresent()) {
            start(PointTables.VARIANCE);
        }
        if (contents.places()) {
            start(PointTables.SEGMENTS);
            start(PointTables.CEASEFIRES);
            start(StrategyTables.ARMS_FLOWS);
            start(StrategyTables.ACTS);
            start(NetworkTable.TABLE);
        }
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

    /** Whether there is a summary of each design point: not of single runs, whose rows say all. */
    static boolean hasSummary(Order order) {
        return order.contents().places() || order.plan().replicates() > 1;
    }

    /** Takes the next run. */
    public void accept(RunRecord run) throws IOException {
        int point = run.id().design();
        if (!together && !totals.containsKey(point)) {
            endPoints();
        }
        add(runsTable, runs.row(plan.scenario(point).name(), run));
        totals.computeIfAbsent(point, this::startPoint).add(run);
        tally.add(run);
        if (run.result() instanceof Failed failed) {
            add(RunTables.FAILURES, RunTables.failure(run, failed));
        } else if (run.result() instanceof Finished done) {
            writeDetails(run, done.outcome());
        }
    }

    private void writeDetails(RunRecord run, RunOutcome outcome) throws IOException {
        if (run.id().replicate() < StrictMath.max(contents.trajectories(), contents.events())
                && witness.apply(run.id()).result() instanceof Finished again) {
            writeCourse(run, again.outcome());
        }
        if (contents.episodes()) {
            for (EpisodeOutcome episode : outcome.episodes()) {
                add(RunTables.episodes(plan.scenario().states()), RunTables.episode(run, episode));
            }
        }
    }

    private void writeCourse(RunRecord run, RunOutcome outcome) throws IOException {
        if (run.id().replicate() < contents.trajectories()) {
            for (List<String> cells :
                    RunTables.trajectory(run, outcome, plan.scenario().calendar())) {
                add(RunTables.TRAJECTORIES, cells);
            }
        }
        if (run.id().replicate() < contents.events()) {
            writeEvents(EventTable.named("events"), run, outcome);
        }
    }

    private void writeEvents(Table table, RunRecord run, RunOutcome outcome) throws IOException {
        for (Event event : outcome.events()) {
            add(table, EventTable.row(run.id(), plan.scenario().calendar(), event));
        }
    }

    private PointTotals startPoint(int point) {
        return new PointTotals(
                summed ? new PointSummary(plan.scenario(point), contents.level(), plan.draws()) : null,
                contents.series() ? plan.scenario().calendar().days() : 0);
    }

    private void endPoints() throws IOException {
        for (Map.Entry<Integer, PointTotals> point : totals.entrySet()) {
            endPoint(point.getKey(), point.getValue());
        }
        totals.clear();
    }

    private void endPoint(int point, PointTotals total) throws IOException {
        PointSummary summary = total.summary();
        if (summary != null) {
            for (SummaryRow row : summary.rows()) {
                add(PointTables.SUMMARY, PointTables.summary(point, row));
            }
            for (VarianceRow row : summary.variances()) {
                add(PointTables.VARIANCE, PointTables.variance(point, row));
            }
        }
        if (summary != null && contents.places()) {
            addPlaces(point, summary);
        }
        if (contents.series()) {
            for (List<String> cells :
                    PointTables.series(point, total.series(), plan.scenario().calendar())) {
                add(PointTables.SERIES, cells);
            }
        }
        tally.pointDone(summary);
    }

    private void addPlaces(int point, PointSummary summary) throws IOException {
        for (List<String> cells :
                PointTables.segments(point, summary, plan.scenario(point).segments())) {
            add(PointTables.SEGMENTS, cells);
        }
        for (List<String> cells : PointTables.ceasefires(point, summary)) {
            add(PointTables.CEASEFIRES, cells);
        }
        for (List<String> cells : StrategyTables.armsFlows(point, summary.arms())) {
            add(StrategyTables.ARMS_FLOWS, cells);
        }
        if (summary.finished() == 0) {
            return;
        }
        for (List<String> cells : StrategyTables.acts(point, summary.acts())) {
            add(StrategyTables.ACTS, cells);
        }
        for (List<String> cells : NetworkTable.rows(point, plan.changed(point))) {
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

    /** Gives every table its final name and writes the data dictionary; to be called when the last run has come in. */
    public void finish() throws IOException {
        publish();
        Table dictionary = Dictionary.TABLE;
        start(dictionary);
        for (List<String> cells : Dictionary.rows(tables)) {
            add(dictionary, cells);
        }
        publish();
    }

    /** Takes note that no run follows. */
    public void end() throws IOException {
        endPoints();
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

    /** Drops tables that are not whole. */
    @Override
    public void close() throws IOException {
        for (TableFile table : open.values()) {
            table.close();
        }
    }
}
