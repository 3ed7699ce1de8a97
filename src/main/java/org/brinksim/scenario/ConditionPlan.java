package org.brinksim.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brinksim.scenario.TimelineEntry.Buffer;
import org.brinksim.scenario.TimelineEntry.Crossing;
import org.brinksim.scenario.TimelineEntry.Deliver;
import org.brinksim.scenario.TimelineEntry.Drought;
import org.brinksim.scenario.TimelineEntry.Plant;
import org.brinksim.scenario.TimelineEntry.Set;
import org.brinksim.scenario.TimelineEntry.Unrest;
import org.jspecify.annotations.Nullable;

/**
 * How the numeric inputs of a scenario change by its timeline, day by day.
 *
 * <p>Of two entries on one input the later wins; an entry with {@code until} gives back the value it found, unless a later
 * entry has come between. Days are counted from the start of the calendar; history has negative days. Immutable.
 */
public final class ConditionPlan {
    private final Scenario scenario;
    private final TreeMap<Integer, List<Change>> changes = new TreeMap<>();

    /** One input takes a value: slot of the layout and the new value. */
    public record Change(int slot, double value) {}

    private record Assignment(int from, double value, int ramp, int until) {}

    private ConditionPlan(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The plan of a scenario: entries that stand for a mechanism that is on count before the first day only. */
    public static ConditionPlan of(Scenario scenario) {
        return of(scenario, scenario.timeline().stream().filter(scenario::isLive));
    }

    private static ConditionPlan of(Scenario scenario, Stream<TimelineEntry> entries) {
        ConditionPlan plan = new ConditionPlan(scenario);
        TreeMap<Integer, List<Assignment>> bySlot = new TreeMap<>();
        entries.forEach(entry -> plan.collect(entry, bySlot));
        bySlot.forEach(plan::unroll);
        return plan;
    }

    /** The conditions on the record's reference day; deliveries up to it count as fully integrated stock. */
    public static Conditions atReference(Scenario scenario) {
        return of(scenario, scenario.timeline().stream()).atReference();
    }

    /** The changes of a day. */
    public List<Change> on(int day) {
        return changes.getOrDefault(day, List.of());
    }

    /** The changes of each day of the calendar. */
    public List<List<Change>> byDay() {
        List<List<Change>> days =
                new ArrayList<>(Collections.nCopies(scenario.calendar().days(), List.of()));
        changes.subMap(0, days.size()).forEach(days::set);
        return days;
    }

    /** The conditions on the evening before the first day. */
    public Conditions atStart() {
        return new Conditions(scenario.inputs().layout(), before(0));
    }

    private Conditions atReference() {
        LocalDate date = scenario.calendar().reference();
        double[] values = before(scenario.calendar().day(date) + 1);
        Layout layout = scenario.inputs().layout();
        for (TimelineEntry entry : scenario.timeline()) {
            if (entry instanceof Deliver deliver && !deliver.stamp().at().isAfter(date)) {
                values[layout.slot(Input.STOCK, stateIndex(scenario, deliver.to()), deliver.system())] +=
                        deliver.count();
            } else if (entry instanceof Plant plant) {
                double kept = 1 - scenario.parameters().get(ArmsParameters.REEXPORT_SHARE);
                for (Quarters.Lot lot : Quarters.lots(plant, date)) {
                    values[layout.slot(Input.STOCK, stateIndex(scenario, plant.to()), plant.system())] +=
                            lot.count() * kept;
                }
            }
        }
        return new Conditions(layout, values);
    }

    private double[] before(int day) {
        double[] values = scenario.inputs().toArray();
        changes.headMap(day).values().forEach(list -> list.forEach(change -> values[change.slot()] = change.value()));
        return values;
    }

    private void collect(TimelineEntry entry, Map<Integer, List<Assignment>> bySlot) {
        int from = scenario.calendar().day(entry.stamp().at());
        int ramp = entry instanceof Set set ? set.rampDays() : 0;
        int until = until(until(entry));
        values(scenario, entry).forEach((slot, value) -> add(bySlot, slot, new Assignment(from, value, ramp, until)));
    }

    /** The values that a dated entry gives to inputs, by slot of the layout; empty for an entry that is no condition. */
    public static Map<Integer, Double> values(Scenario scenario, TimelineEntry entry) {
        Layout layout = scenario.inputs().layout();
        Map<Integer, Double> values = new TreeMap<>();
        if (entry instanceof Set set) {
            set.values().forEach((path, value) -> {
                int slot = layout.slot(path).orElseThrow(() -> new IllegalArgumentException("no input " + path));
                values.put(slot, value);
            });
        } else if (entry instanceof Buffer buffer) {
            buffered(scenario, buffer).forEach(slot -> values.put(slot, buffer.km()));
        } else if (entry instanceof Unrest unrest) {
            values.put(layout.slot(Input.UNREST, stateIndex(scenario, unrest.state())), unrest.level());
        } else if (entry instanceof Drought drought) {
            values.put(layout.slot(Input.DROUGHT), drought.level());
        } else if (entry instanceof Crossing crossing) {
            crossings(scenario, crossing).forEach(slot -> values.put(slot, crossing.open() ? 1.0 : 0));
        }
        return values;
    }

    /** The day on which an entry gives back the values it found; null when it never does. */
    static @Nullable LocalDate until(TimelineEntry entry) {
        if (entry instanceof Set set) {
            return set.until();
        }
        if (entry instanceof Buffer buffer) {
            return buffer.until();
        }
        if (entry instanceof Unrest unrest) {
            return unrest.until();
        }
        return entry instanceof Drought drought ? drought.until() : null;
    }

    private static void add(Map<Integer, List<Assignment>> bySlot, int slot, Assignment assignment) {
        bySlot.computeIfAbsent(slot, key -> new ArrayList<>()).add(assignment);
    }

    private void unroll(int slot, List<Assignment> assignments) {
        double current = scenario.inputs().get(slot);
        for (int i = 0; i < assignments.size(); i++) {
            Assignment now = assignments.get(i);
            int next = i + 1 < assignments.size() ? assignments.get(i + 1).from() : Integer.MAX_VALUE;
            double before = current;
            for (int step = StrictMath.min(1, now.ramp()); step <= now.ramp(); step++) {
                int day = now.from() + step;
                if (day < StrictMath.min(next, now.until())) {
                    double share = now.ramp() == 0 ? 1 : (double) step / now.ramp();
                    current = before + share * (now.value() - before);
                    change(day, slot, current);
                }
            }
            if (now.until() <= next && now.until() != Integer.MAX_VALUE) {
                current = before;
                change(now.until(), slot, before);
            }
        }
    }

    private void change(int day, int slot, double value) {
        changes.computeIfAbsent(day, key -> new ArrayList<>()).add(new Change(slot, value));
    }

    private int until(@Nullable LocalDate date) {
        return date == null ? Integer.MAX_VALUE : scenario.calendar().day(date);
    }

    private static int stateIndex(Scenario scenario, String id) {
        return scenario.states().stream().map(State::id).toList().indexOf(id);
    }

    private static List<Integer> buffered(Scenario scenario, Buffer buffer) {
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < scenario.segments().size(); i++) {
            Segment segment = scenario.segments().get(i);
            if (segment.sector().equals(buffer.sector()) || segment.id().equals(buffer.segment())) {
                slots.add(scenario.inputs().layout().slot(Input.BUFFER_KM, i));
            }
        }
        return slots;
    }

    private static List<Integer> crossings(Scenario scenario, Crossing crossing) {
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < scenario.sectors().size(); i++) {
            if (crossing.sector() == null
                    || crossing.sector().equals(scenario.sectors().get(i).id())) {
                slots.add(scenario.inputs().layout().slot(Input.CROSSINGS_OPEN, i));
            }
        }
        return slots;
    }
}
