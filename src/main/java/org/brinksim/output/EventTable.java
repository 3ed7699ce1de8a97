package org.brinksim.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.Rung;
import org.brinksim.experiment.RunId;
import org.brinksim.scenario.Calendar;
import org.jspecify.annotations.Nullable;

/** The event logs of runs, one row per event. */
public final class EventTable {
    private static final int REASONS = 2;
    private static final List<Column> COLUMNS = List.of(
            Keys.DESIGN,
            Keys.REPLICATE,
            Keys.RUN,
            Column.integer("id", "", "number of the event within the run, from 1"),
            Column.integer("cause", "", "id of the event that caused it, 0 if none"),
            Column.integer("day", "days", "day of the calendar, from 0"),
            Column.date("date", "date of the day"),
            Column.integer("slice", "quarter days", "quarter of the day, 0 to 3"),
            Column.text("kind", "kind of event"),
            Column.text("episode", "name of the episode, empty outside one"),
            Column.text("actor", "id of who acts"),
            Column.text("target", "id of whom or what it is done to"),
            Column.text("segment", "id of the place"),
            Column.integer("rung", "rung", "level on the ladder, 0 to 7"),
            Column.integer("mid", "MID level", "hostility level of the Militarized Interstate Dispute scale, 1 to 5"),
            Column.integer("cameo", "", "CAMEO root code of the typical act at the rung"),
            Column.integer("killed", "persons", "people killed in it, all sides"),
            Column.integer("wounded", "persons", "people wounded in it, all sides"),
            Column.integer("count", "", "people evacuated, systems delivered or houses destroyed"),
            Column.text("detail", "a few plain words"),
            Column.text("option", "what was chosen, empty when nothing was"),
            Column.real("probability", "0-1", "chance of that option under the decision rule"),
            Column.text("reason_1", "the term that moved the choice most"),
            Column.real("weight_1", "utility times precision", "how far it moved the choice"),
            Column.text("reason_2", "the term that moved the choice second most"),
            Column.real("weight_2", "utility times precision", "how far it moved the choice"));

    private EventTable() {}

    /** The table under a name. */
    public static Table named(String name) {
        return new Table(name, COLUMNS);
    }

    /** The cells of an event of a run. */
    public static List<String> row(RunId run, Calendar calendar, Event event) {
        Rung rung = Rung.at(event.rung());
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(run.design()),
                Integer.toString(run.replicate()),
                run.toString(),
                Integer.toString(event.id()),
                Integer.toString(event.cause()),
                Integer.toString(event.day()),
                calendar.date(event.day()).toString(),
                Integer.toString(event.slice()),
                event.kind().key(),
                event.episode(),
                event.actor(),
                event.target(),
                event.segment(),
                Integer.toString(event.rung()),
                Integer.toString(rung.hostility()),
                Integer.toString(Integer.parseInt(rung.cameoRoot())),
                Integer.toString(event.killed()),
                Integer.toString(event.wounded()),
                Integer.toString(event.count()),
                event.detail()));
        addChoice(cells, event.choice());
        return cells;
    }

    private static void addChoice(List<String> cells, @Nullable Choice choice) {
        if (choice == null) {
            cells.addAll(Collections.nCopies(2 + 2 * REASONS, ""));
            return;
        }
        cells.add(choice.option());
        cells.add(Numbers.text(choice.probability()));
        for (int i = 0; i < REASONS; i++) {
            boolean given = i < choice.reasons().size();
            cells.add(given ? choice.reasons().get(i).term().key() : "");
            cells.add(given ? Numbers.text(choice.reasons().get(i).weight()) : "");
        }
    }
}
