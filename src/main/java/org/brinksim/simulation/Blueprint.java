package org.brinksim.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.conflict.Trait;
import org.brinksim.random.EntityKey;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Sector;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;
import org.brinksim.scenario.TimelineEntry;
import org.brinksim.scenario.TimelineEntry.Works;

/** What all runs of a scenario share: geography, keys of streams and the timeline by day. Immutable. */
final class Blueprint {
    private final Scenario scenario;
    private final List<List<ConditionPlan.Change>> changes;
    private final double[] start;
    private final boolean[] held;
    private final int[] sectorOf;
    private final boolean[] water;
    private final boolean[] village;
    private final int[][] neighbours;
    private final Distances distances;
    private final long[] segmentKeys;
    private final long[] stateKeys;
    private final long[] sectorKeys;
    private final List<List<TimelineEntry>> entries = new ArrayList<>();
    private final Shipments shipments;
    private final List<Works> earlierWorks;
    private final String[] stateIds;
    private final String[] segmentIds;
    private final Map<String, Integer> segmentIndex = new HashMap<>();
    private final List<Metric.Column> columns;
    private final int[] dayOfYear;

    Blueprint(Scenario scenario) {
        this(scenario, new Distances(scenario.segments()));
    }

    /**
     * What the runs of a scenario share.
     *
     * @param scenario the scenario
     * @param distances those between its segments
     */
    Blueprint(Scenario scenario, Distances distances) {
        this.scenario = scenario;
        this.distances = distances;
        ConditionPlan plan = ConditionPlan.of(scenario);
        this.start = plan.atStart().toArray();
        this.changes = plan.byDay();
        this.held = held(scenario);
        List<Segment> segments = scenario.segments();
        List<String> sectors = scenario.sectors().stream().map(Sector::id).toList();
        List<String> ids = segments.stream().map(Segment::id).toList();
        this.sectorOf =
                segments.stream().mapToInt(s -> sectors.indexOf(s.sector())).toArray();
        this.water = flags(Trait.WATER);
        this.village = flags(Trait.VILLAGE);
        this.neighbours = segments.stream()
                .map(s ->
                        s.neighbours().stream().mapToInt(ids::indexOf).sorted().toArray())
                .toArray(int[][]::new);
        this.segmentKeys = ids.stream().mapToLong(EntityKey::of).toArray();
        this.stateKeys = scenario.states().stream()
                .map(State::id)
                .mapToLong(EntityKey::of)
                .toArray();
        this.sectorKeys = sectors.stream().mapToLong(EntityKey::of).toArray();
        this.stateIds = scenario.states().stream().map(State::id).toArray(String[]::new);
        this.segmentIds = ids.toArray(String[]::new);
        for (int s = 0; s < segmentIds.length; s++) {
            segmentIndex.put(segmentIds[s], s);
        }
        this.columns = Metric.columns(scenario.states());
        this.dayOfYear = daysOfYear(scenario.calendar());
        this.shipments = new Shipments(scenario);
        this.earlierWorks = scenario.timeline().stream()
                .filter(entry -> entry instanceof Works && day(entry) < 0)
                .map(Works.class::cast)
                .toList();
        for (int day = 0; day < days(); day++) {
            entries.add(new ArrayList<>());
        }
        scenario.timeline().stream().filter(scenario::isLive).forEach(this::enter);
    }

    private static int[] daysOfYear(Calendar calendar) {
        int[] days = new int[calendar.days()];
        LocalDate year = calendar.start();
        int next = year.getDayOfYear();
        for (int day = 0; day < days.length; day++) {
            days[day] = next++;
            if (next > year.lengthOfYear()) {
                next = 1;
                year = year.plusYears(1);
            }
        }
        return days;
    }

    private void enter(TimelineEntry entry) {
        int day = day(entry);
        if (day >= 0 && day < days()) {
            entries.get(day).add(entry);
        }
    }

    /** Holds the inputs of mechanisms that are off at the reference conditions. */
    private boolean[] held(Scenario scenario) {
        boolean[] slots = new boolean[start.length];
        for (int slot = 0; slot < slots.length; slot++) {
            Mechanism carrier = Mechanism.carrying(layout().input(slot));
            slots[slot] = carrier != null && !scenario.isOn(carrier);
            start[slot] = slots[slot] ? reference().get(slot) : start[slot];
        }
        return slots;
    }

    /** Whether an input stays at the reference conditions, because the mechanism that is its work is off. */
    boolean isHeld(int slot) {
        return held[slot];
    }

    private boolean[] flags(Trait trait) {
        boolean[] flags = new boolean[scenario.segments().size()];
        for (int s = 0; s < flags.length; s++) {
            flags[s] = scenario.segments().get(s).traits().contains(trait);
        }
        return flags;
    }

    Scenario scenario() {
        return scenario;
    }

    Layout layout() {
        return scenario.inputs().layout();
    }

    Conditions reference() {
        return scenario.reference();
    }

    int days() {
        return scenario.calendar().days();
    }

    int segments() {
        return sectorOf.length;
    }

    int sectors() {
        return scenario.sectors().size();
    }

    /** Day number of an entry, from the start of the calendar; negative in history. */
    int day(TimelineEntry entry) {
        return scenario.calendar().day(entry.stamp().at());
    }

    double[] startInputs() {
        return start.clone();
    }

    List<ConditionPlan.Change> changes(int day) {
        return changes.get(day);
    }

    List<TimelineEntry> entries(int day) {
        return entries.get(day);
    }

    /** What the timeline delivers. */
    Shipments shipments() {
        return shipments;
    }

    /** Works that began before the first day. */
    List<Works> earlierWorks() {
        return earlierWorks;
    }

    /** The columns of the metrics. */
    List<Metric.Column> columns() {
        return columns;
    }

    /** Day of the year of a day of the run, 1 to 366. */
    int dayOfYear(int day) {
        return dayOfYear[day];
    }

    int sectorOf(int segment) {
        return sectorOf[segment];
    }

    boolean hasWater(int segment) {
        return water[segment];
    }

    boolean hasVillage(int segment) {
        return village[segment];
    }

    int[] neighbours(int segment) {
        return neighbours[segment];
    }

    boolean areNeighbours(int a, int b) {
        for (int s : neighbours[a]) {
            if (s == b) {
                return true;
            }
        }
        return false;
    }

    /** Share of the offspring of incidents on a segment that falls on another. */
    double kernel(int from, int to) {
        return distances.kernel(from, to);
    }

    /** The nearest segment of another sector, −1 if there is none. */
    int nearestElsewhere(int segment) {
        return distances.nearestElsewhere(segment);
    }

    long segmentKey(int segment) {
        return segmentKeys[segment];
    }

    long stateKey(int side) {
        return stateKeys[side];
    }

    long sectorKey(int sector) {
        return sectorKeys[sector];
    }

    String segmentId(int segment) {
        return segmentIds[segment];
    }

    /** Id of the sector that a segment belongs to. */
    String sectorId(int segment) {
        return scenario.segments().get(segment).sector();
    }

    String stateId(int side) {
        return stateIds[side];
    }

    int segmentIndex(String id) {
        return segmentIndex.getOrDefault(id, -1);
    }

    int sectorIndex(String id) {
        return scenario.sectors().stream().map(Sector::id).toList().indexOf(id);
    }

    int stateIndex(String id) {
        return scenario.states().stream().map(State::id).toList().indexOf(id);
    }
}
