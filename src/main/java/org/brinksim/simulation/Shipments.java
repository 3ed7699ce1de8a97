package org.brinksim.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.Quarters;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;
import org.brinksim.scenario.TimelineEntry;
import org.brinksim.scenario.TimelineEntry.Deliver;
import org.brinksim.scenario.TimelineEntry.Plant;

/** What the timeline delivers, by day: deliveries and the output of plants. Immutable. */
final class Shipments {
    /**
     * Arms that reach a state.
     *
     * @param day day of the run, negative in history
     * @param supplier id of the supplier
     * @param state index of the state
     * @param system class of arms
     * @param count number of systems
     * @param homeMade whether a plant in the state made them
     */
    record Lot(int day, String supplier, int state, EquipmentClass system, double count, boolean homeMade) {}

    private final Scenario scenario;
    private final List<Lot> history = new ArrayList<>();
    private final List<List<Lot>> byDay = new ArrayList<>();

    Shipments(Scenario scenario) {
        this.scenario = scenario;
        for (int day = 0; day < scenario.calendar().days(); day++) {
            byDay.add(new ArrayList<>());
        }
        scenario.timeline().stream().filter(scenario::isLive).forEach(this::enter);
    }

    private void enter(TimelineEntry entry) {
        if (entry instanceof Deliver it) {
            int day = scenario.calendar().day(it.stamp().at());
            add(new Lot(day, it.from(), state(it.to()), it.system(), it.count(), false));
        } else if (entry instanceof Plant it) {
            LocalDate end = scenario.calendar().end();
            for (Quarters.Lot lot : Quarters.lots(it, end)) {
                int day = scenario.calendar().day(lot.at());
                add(new Lot(day, it.from(), state(it.to()), it.system(), lot.count(), true));
            }
        }
    }

    private void add(Lot lot) {
        if (lot.day() < 0) {
            history.add(lot);
        } else if (lot.day() < byDay.size()) {
            byDay.get(lot.day()).add(lot);
        }
    }

    private int state(String id) {
        return scenario.states().stream().map(State::id).toList().indexOf(id);
    }

    /** What arrived before the first day. */
    List<Lot> history() {
        return history;
    }

    /** What arrives on a day. */
    List<Lot> on(int day) {
        return byDay.get(day);
    }
}
