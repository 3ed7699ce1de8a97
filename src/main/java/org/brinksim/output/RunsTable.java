package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** The table of runs: one row per run, with its parameters and metrics. */
public final class RunsTable {
    /** Name of the table. */
    public static final String NAME = "runs";

    private static final int KEYS = 7;

    private final Scenario scenario;
    private final Design design;
    private final List<String> paths;
    private final ParameterDraws draws;
    private final int metrics;

    /**
     * The table of an ensemble.
     *
     * @param scenario the scenario, or the first of several with the same metrics
     * @param design the design points
     * @param paths the paths that have a value of their own in each run
     * @param draws where the parameters of the runs come from; particles have a column
     */
    public RunsTable(Scenario scenario, Design design, List<String> paths, ParameterDraws draws) {
        this.scenario = scenario;
        this.design = design;
        this.paths = List.copyOf(paths);
        this.draws = draws;
        this.metrics = Metric.columns(scenario.states()).size();
    }

    /** Place of the first column of a parameter, from 0; the others follow. */
    public int firstParameter() {
        return KEYS + design.choices().size();
    }

    /** The columns, in order. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("scenario", "name of the scenario"),
                Keys.DESIGN,
                Keys.REPLICATE,
                Keys.RUN,
                Keys.SEED,
                Column.text("status", "ok or failed"),
                Column.text("end_reason", "calendar: the run reached its last day; error: it broke off")));
        design.choices().forEach(choice -> columns.add(choice(choice)));
        paths.forEach(path -> columns.add(parameter(scenario, path)));
        if (draws.posterior().isPresent()) {
            columns.add(
                    Column.integer("particle", "", "particle of the posterior that it takes: draw in posterior.csv"));
        }
        for (Metric.Column column : Metric.columns(scenario.states())) {
            columns.add(Column.real(column.name(), column.metric().unit(), meaning(column)));
        }
        return List.copyOf(columns);
    }

    /**
     * The cells of a run, in the order of the columns; metrics of a failed run are empty.
     *
     * @param name name of the scenario of the run
     * @param run the run
     */
    public List<String> row(String name, RunRecord run) {
        return row(name, design.options(run.id().design()), run);
    }

    /** The cells of a run at a design point where these words are chosen. */
    List<String> row(String name, List<String> options, RunRecord run) {
        boolean finished = run.result() instanceof Finished;
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.addAll(Keys.cells(run));
        cells.add(finished ? "ok" : "failed");
        cells.add(finished ? "calendar" : "error");
        cells.addAll(options);
        run.values().forEach(value -> cells.add(Numbers.text(value)));
        draws.particle(run).ifPresent(particle -> cells.add(Integer.toString(particle)));
        for (int column = 0; column < metrics; column++) {
            cells.add(
                    run.result() instanceof Finished done
                            ? Numbers.text(done.outcome().metric(column))
                            : "");
        }
        return cells;
    }

    private String meaning(Metric.Column column) {
        Integer side = column.side();
        return side == null
                ? column.metric().meaning()
                : column.metric().meaning() + ": " + scenario.states().get(side).name();
    }

    /** The column of a choice. */
    static Column choice(String name) {
        return Column.text(Overrides.column(name), name + ": what was chosen");
    }

    /** The column of a path that varies. */
    static Column parameter(Scenario scenario, String path) {
        String name = path.substring(path.indexOf('.') + 1);
        if (Parameters.isDeclared(name) && path.equals(Overrides.path(name))) {
            return Column.real(
                    Overrides.column(path),
                    Parameters.named(name).unit(),
                    path + ": " + Parameters.named(name).meaning());
        }
        Input input = Overrides.input(scenario.inputs().layout(), path);
        return Column.real(Overrides.column(path), input.unit(), path + ": " + input.meaning());
    }
}
