package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Patron;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;

/** The table of who is tied to whom on the eve of the first day; relations of no strength are left out. */
final class NetworkTable {
    static final Table TABLE = new Table(
            "network",
            List.of(
                    Keys.DESIGN,
                    Column.text(
                            "relation",
                            "state, patron, organisation, or a relation of one to another: loyalty, dependence, stance,"
                                    + " member"),
                    Column.text("actor", "id of the state, patron or organisation"),
                    Column.text("other", "id of the other, empty when the row is about the actor itself"),
                    Column.text("name", "name of the actor in words"),
                    Column.real(
                            "value",
                            "-1 to 1",
                            "strength of the relation on the eve of the first day; attention of a patron to the border")));

    private final int point;
    private final Scenario scenario;
    private final Conditions start;
    private final List<List<String>> rows = new ArrayList<>();

    /** Who is named in a row. */
    private record Actor(String id, String name) {}

    private NetworkTable(int point, Scenario scenario) {
        this.point = point;
        this.scenario = scenario;
        this.start = ConditionPlan.of(scenario).atStart();
    }

    /** The rows of the scenario of a design point. */
    static List<List<String>> rows(int point, Scenario scenario) {
        NetworkTable table = new NetworkTable(point, scenario);
        for (State state : scenario.states()) {
            table.add("state", new Actor(state.id(), state.name()), "", 1);
        }
        for (int i = 0; i < scenario.patrons().size(); i++) {
            table.addPatron(i);
        }
        for (int i = 0; i < scenario.organisations().size(); i++) {
            table.addOrganisation(i);
        }
        return table.rows;
    }

    private void addPatron(int index) {
        Patron patron = scenario.patrons().get(index);
        Actor actor = new Actor(patron.id(), patron.name());
        add("patron", actor, "", start.get(start.layout().slot(Input.ATTENTION, index)));
        for (int side = 0; side < 2; side++) {
            for (Input tie : List.of(Input.LOYALTY, Input.DEPENDENCE)) {
                addRelation(tie, actor, state(side), start.layout().slot(tie, index, side));
            }
        }
        for (int other = 0; other < scenario.patrons().size(); other++) {
            if (other != index) {
                String id = scenario.patrons().get(other).id();
                addRelation(Input.STANCE, actor, id, start.layout().pairSlot(Input.STANCE, index, other));
            }
        }
    }

    private void addOrganisation(int index) {
        Organisation organisation = scenario.organisations().get(index);
        Actor actor = new Actor(organisation.id(), organisation.name());
        add("organisation", actor, "", 1);
        for (int side = 0; side < 2; side++) {
            addRelation(Input.MEMBER, actor, state(side), start.layout().slot(Input.MEMBER, index, side));
        }
        organisation.members().forEach(member -> add(key(Input.MEMBER), actor, member, 1));
    }

    private String state(int side) {
        return scenario.states().get(side).id();
    }

    private void addRelation(Input input, Actor actor, String other, int slot) {
        if (start.get(slot) != 0) {
            add(key(input), actor, other, start.get(slot));
        }
    }

    private static String key(Input input) {
        return input.name().toLowerCase(Locale.ROOT);
    }

    private void add(String relation, Actor actor, String other, double value) {
        rows.add(List.of(Integer.toString(point), relation, actor.id(), other, actor.name(), Numbers.text(value)));
    }
}
