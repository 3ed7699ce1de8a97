package org.brinksim.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One scenario, resolved and checked: what a run simulates.
 *
 * @param name short name, used for folders
 * @param title one line in words
 * @param calendar the simulated days
 * @param states exactly two states, in the order of the file
 * @param sectors sectors in order of ids
 * @param segments segments in order of ids
 * @param patrons patrons in order of ids
 * @param organisations organisations in order of ids
 * @param inputs values of all numeric inputs before the timeline
 * @param reference conditions at which the centred terms are zero and the level of incidents holds: those of the file at the
 *     root of the {@code extends} chain on its {@code calendar.reference}, untouched by overlays and overrides, so that a
 *     change of an input is felt; a scenario of its own uses {@link #referringToItself}
 * @param parameters values of all declared parameters
 * @param switches mechanisms that are on
 * @param timeline dated entries, in order of date and id
 * @param figures the numbers the scenario states, with their sources, in order of paths
 */
public record Scenario(
        String name,
        String title,
        Calendar calendar,
        List<State> states,
        List<Sector> sectors,
        List<Segment> segments,
        List<Patron> patrons,
        List<Organisation> organisations,
        Conditions inputs,
        Conditions reference,
        ParameterValues parameters,
        Set<Mechanism> switches,
        List<TimelineEntry> timeline,
        List<Figure> figures) {

    public Scenario {
        if (states.size() != 2) {
            throw new IllegalArgumentException("a scenario has exactly two states, not " + states.size());
        }
        states = List.copyOf(states);
        sectors = sorted(sectors, Comparator.comparing(Sector::id));
        segments = sorted(segments, Comparator.comparing(Segment::id));
        patrons = sorted(patrons, Comparator.comparing(Patron::id));
        organisations = sorted(organisations, Comparator.comparing(Organisation::id));
        EnumSet<Mechanism> on = EnumSet.noneOf(Mechanism.class);
        on.addAll(switches);
        switches = Collections.unmodifiableSet(on);
        timeline = sorted(
                timeline,
                Comparator.comparing((TimelineEntry entry) -> entry.stamp().at())
                        .thenComparing(entry -> entry.stamp().id()));
        figures = sorted(figures, Comparator.comparing(Figure::path));
        if (!inputs.layout().members().equals(members(states, sectors, segments, patrons, organisations))) {
            throw new IllegalArgumentException("the inputs do not belong to the members of the scenario");
        }
    }

    /** A copy in order; a list that is in order and cannot change is its own copy. */
    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                return list.stream().sorted(order).toList();
            }
        }
        return List.copyOf(list);
    }

    /** The layout of the inputs of a scenario with these members, each list in any order but the states. */
    public static Layout layout(
            List<State> states,
            List<Sector> sectors,
            List<Segment> segments,
            List<Patron> patrons,
            List<Organisation> organisations) {
        return Layout.of(members(states, sectors, segments, patrons, organisations));
    }

    private static Layout.Members members(
            List<State> states,
            List<Sector> sectors,
            List<Segment> segments,
            List<Patron> patrons,
            List<Organisation> organisations) {
        return new Layout.Members(
                states.stream().map(State::id).toList(),
                sectors.stream().map(Sector::id).sorted().toList(),
                segments.stream().map(Segment::id).sorted().toList(),
                patrons.stream().map(Patron::id).sorted().toList(),
                organisations.stream().map(Organisation::id).sorted().toList());
    }

    /** Whether a mechanism works in this scenario. */
    public boolean isOn(Mechanism mechanism) {
        return switches.contains(mechanism);
    }

    /** Whether an entry happens in a run: unless it stands for a mechanism that is on and lies in the calendar. */
    public boolean isLive(TimelineEntry entry) {
        Mechanism standsFor = entry.stamp().standsFor();
        return standsFor == null || !isOn(standsFor) || entry.stamp().at().isBefore(calendar.start());
    }

    /** This scenario with other parameter values. */
    public Scenario with(ParameterValues values) {
        return copy(inputs, reference, values, switches, timeline);
    }

    /** This scenario with other mechanisms on. */
    public Scenario with(Set<Mechanism> mechanisms) {
        return copy(inputs, reference, parameters, mechanisms, timeline);
    }

    /** This scenario with other inputs before the timeline; the reference stays. */
    public Scenario with(Conditions conditions) {
        return copy(conditions, reference, parameters, switches, timeline);
    }

    /** This scenario with other inputs before the timeline and other parameter values; the reference stays. */
    public Scenario with(Conditions conditions, ParameterValues values) {
        return copy(conditions, reference, values, switches, timeline);
    }

    /**
     * This scenario without what dated entries up to its first day say of some inputs, so that their values before the timeline hold on
     * the first day; later entries change them as before.
     *
     * @param slots slots of the layout
     */
    public Scenario forgetting(Set<Integer> slots) {
        List<TimelineEntry> entries = timeline.stream()
                .flatMap(entry ->
                        entry.stamp().at().isAfter(calendar.start()) ? Stream.of(entry) : without(entry, slots))
                .toList();
        return slots.isEmpty() ? this : withTimeline(entries);
    }

    /** An entry without what it says of some inputs. */
    private Stream<TimelineEntry> without(TimelineEntry entry, Set<Integer> slots) {
        Map<Integer, Double> said = ConditionPlan.values(this, entry);
        if (Collections.disjoint(said.keySet(), slots)) {
            return Stream.of(entry);
        }
        Map<String, Double> rest = new TreeMap<>();
        said.forEach((slot, value) -> {
            if (!slots.contains(slot)) {
                rest.put(inputs.layout().path(slot), value);
            }
        });
        int ramp = entry instanceof TimelineEntry.Set set ? set.rampDays() : 0;
        return rest.isEmpty()
                ? Stream.empty()
                : Stream.of(new TimelineEntry.Set(entry.stamp(), rest, ramp, ConditionPlan.until(entry)));
    }

    /** This scenario with another timeline; the reference stays. */
    public Scenario withTimeline(List<TimelineEntry> entries) {
        return copy(inputs, reference, parameters, switches, entries);
    }

    /** This scenario with another reference. */
    public Scenario referringTo(Conditions conditions) {
        return copy(inputs, conditions, parameters, switches, timeline);
    }

    /** This scenario with its own conditions on the reference day of its calendar as the reference. */
    public Scenario referringToItself() {
        return referringTo(ConditionPlan.atReference(this));
    }

    /**
     * This scenario up to an earlier last day; the reference stays.
     *
     * @throws IllegalArgumentException if the day is before the first
     */
    public Scenario until(LocalDate last) {
        Calendar days =
                new Calendar(calendar.start(), last, calendar.earliest(), calendar.latest(), calendar.reference());
        return new Scenario(
                name,
                title,
                days,
                states,
                sectors,
                segments,
                patrons,
                organisations,
                inputs,
                reference,
                parameters,
                switches,
                timeline,
                figures);
    }

    private Scenario copy(
            Conditions start,
            Conditions zero,
            ParameterValues values,
            Set<Mechanism> mechanisms,
            List<TimelineEntry> entries) {
        return new Scenario(
                name,
                title,
                calendar,
                states,
                sectors,
                segments,
                patrons,
                organisations,
                start,
                zero,
                values,
                mechanisms,
                entries,
                figures);
    }
}
