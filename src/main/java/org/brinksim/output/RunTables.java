package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Series;
import org.brinksim.scenario.State;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/** Tables with several rows per run or rows for some runs only: trajectories, episodes, failures. */
final class RunTables {
    static final Table TRAJECTORIES = new Table(
            "trajectories",
            List.of(
                    Keys.DESIGN,
                    Keys.REPLICATE,
                    Keys.RUN,
                    Column.integer("day", "days", "day of the calendar, from 0"),
                    Column.date("date", "date of the day"),
                    Column.text("series", "name of the series"),
                    Column.integer("value", "unit of the series", "value of the series on the day")));
    static final Table FAILURES = new Table(
            "failures",
            List.of(
                    Keys.DESIGN,
                    Keys.REPLICATE,
                    Keys.RUN,
                    Keys.SEED,
                    Column.text("stage", "where it failed: parameters or simulation"),
                    Column.text("error", "class of the error"),
                    Column.text("message", "what the error says")));

    private RunTables() {}

    static Table episodes(List<State> states) {
        List<Column> columns = new ArrayList<>(List.of(
                Keys.DESIGN,
                Keys.REPLICATE,
                Keys.RUN,
                Column.text("episode", "name of the episode: first segment and first day"),
                Column.integer("first_day", "days", "first day of fighting, from 0"),
                Column.integer("last_day", "days", "last day of fighting, from 0"),
                Column.integer("top_rung", "rung", "highest rung, 0 to 7"),
                Column.integer("born_rung", "rung", "rung at which it opened"),
                Column.integer("fire_slices", "quarter days", "first to last fire, 0 without fire"),
                Column.integer("days6", "days", "days with fighting at rung 6 or above"),
                Column.integer("civilian_dead", "persons", "civilian dead of both sides"),
                Column.integer("wounded", "persons", "wounded of both sides"),
                Column.integer("deals", "deals", "deals agreed in it"),
                Column.integer("deals_failed_2d", "deals", "deals that failed within 2 days")));
        for (State state : states) {
            String side = "_" + state.id().toLowerCase(Locale.ROOT);
            columns.add(Column.integer("dead" + side, "persons", "dead: " + state.name()));
            columns.add(Column.integer("dead_reported" + side, "persons", "dead that were reported: " + state.name()));
            columns.add(Column.integer("displaced" + side, "persons", "people displaced by it: " + state.name()));
            columns.add(Column.integer("gained" + side, "segments", "segments gained in it: " + state.name()));
        }
        return new Table("episodes", columns);
    }

    static List<List<String>> trajectory(RunRecord run, RunOutcome outcome, Calendar calendar) {
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day < calendar.days(); day++) {
            for (Series series : Series.values()) {
                List<String> cells = start(run);
                cells.add(Integer.toString(day));
                cells.add(calendar.date(day).toString());
                cells.add(series.key());
                cells.add(Integer.toString(outcome.value(series, day)));
                rows.add(cells);
            }
        }
        return rows;
    }

    static List<String> failure(RunRecord run, Failed failed) {
        List<String> cells = new ArrayList<>(Keys.cells(run));
        cells.addAll(List.of(failed.stage().key(), failed.error(), failed.message()));
        return cells;
    }

    static List<String> episode(RunRecord run, EpisodeOutcome episode) {
        List<String> cells = start(run);
        cells.add(episode.name());
        for (int value : new int[] {
            episode.firstDay(),
            episode.lastDay(),
            episode.topRung(),
            episode.bornRung(),
            episode.fireSlices(),
            episode.days6(),
            episode.civilianDead(),
            episode.wounded(),
            episode.deals(),
            episode.dealsFailed2d()
        }) {
            cells.add(Integer.toString(value));
        }
        for (int side = 0; side < episode.dead().size(); side++) {
            cells.add(Integer.toString(episode.dead().get(side)));
            cells.add(Integer.toString(episode.deadReported().get(side)));
            cells.add(Integer.toString(episode.displaced().get(side)));
            cells.add(Integer.toString(episode.gained().get(side)));
        }
        return cells;
    }

    private static List<String> start(RunRecord run) {
        return new ArrayList<>(Keys.cells(run).subList(0, 3));
    }
}
