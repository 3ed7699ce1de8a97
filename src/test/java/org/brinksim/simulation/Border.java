package org.brinksim.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Patron;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Sector;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;
import org.brinksim.scenario.TimelineEntry;
import org.brinksim.scenario.TimelineEntry.Stamp;

/** A small invented border in the making: two states, two sectors, six segments and two patrons. */
final class Border {
    static final LocalDate START = LocalDate.of(2021, 1, 1);
    static final List<String> SEGMENTS = List.of("bridge", "canal", "dam", "field", "gate", "hill");

    private final List<State> states = new ArrayList<>(List.of(new State("NOR", "North"), new State("SUD", "South")));
    private final List<Sector> sectors =
            new ArrayList<>(List.of(new Sector("east", "East"), new Sector("west", "West")));
    private final List<Segment> segments = new ArrayList<>(List.of(
            segment("bridge", "east", 40.00, 70.00, Set.of(Trait.VILLAGE, Trait.ROAD), "canal", "dam"),
            segment("canal", "east", 40.05, 70.10, Set.of(Trait.WATER), "bridge"),
            segment("dam", "east", 39.95, 70.08, Set.of(Trait.WATER, Trait.VILLAGE), "bridge"),
            segment("field", "west", 40.30, 69.60, Set.of(Trait.PASTURE), "gate", "hill"),
            segment("gate", "west", 40.33, 69.70, Set.of(Trait.VILLAGE, Trait.CROSSING), "field"),
            segment("hill", "west", 40.36, 69.50, Set.of(), "field")));
    private final List<Patron> patrons =
            new ArrayList<>(List.of(new Patron("bear", "Bear"), new Patron("moon", "Moon")));
    private final List<Organisation> organisations = new ArrayList<>(List.of(
            new Organisation("council", "Council", List.of("bear", "moon"), List.of("moon")),
            new Organisation("league", "League", List.of("bear", "isle"), List.of("bear"))));
    private final Map<String, Double> inputs = new TreeMap<>();
    private final Map<String, Double> parameters = new TreeMap<>();
    private final Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private LocalDate start = START;
    private int days = 730;

    Border() {
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.onByDefault()) {
                mechanisms.add(mechanism);
            }
        }
        each("states.NOR.stock", Map.of("infantry", 9000., "mortars", 60., "armour", 90., "artillery", 30.));
        each("states.SUD.stock", Map.of("infantry", 9000., "mortars", 60., "armour", 90., "artillery", 30.));
        SEGMENTS.forEach(id -> set("segments." + id + ".stake", .4));
        set("border.reported_incidents_per_year", 30);
    }

    /** The border with every input unequal between the sides, arms on their way and entries of every kind. */
    static Border unequal() {
        Border border = new Border();
        border.each("states.NOR.stock", Map.of("infantry", 11000., "mortars", 40., "armour", 120., "helicopter", 2.));
        border.each("states.SUD.stock", Map.of("mortars", 70., "armour", 55., "artillery", 22., "air_defence", 1.));
        border.each("states.NOR.serviceability", Map.of("armour", .3, "artillery", .5));
        border.each("states.SUD", Map.of("training", 1.6, "tolerance", 12., "commitment", .6, "openness", .2));
        border.each("states.NOR", Map.of("commitment", .8, "unrest", .3, "grievance", .4, "expected_shift", .3));
        border.each("states.NOR", Map.of("evacuation_readiness", .8, "exposure", .8, "control", .4));
        border.each("states.SUD", Map.of("reporting_early", .25, "reporting_late", .7, "evacuation_readiness", .15));
        border.each("sectors.east.commands.NOR", Map.of("troops_forward", 2500., "posts", 1.5, "heavy_weapons_km", 8.));
        border.each("sectors.east.commands.SUD", Map.of("troops_forward", 1800., "rules_of_engagement", 4.));
        border.each("sectors.west.commands.SUD", Map.of("posts", 2., "troops_forward", 900.));
        border.each("segments.bridge", Map.of("share", 3., "stake", .9, "population.NOR", 12000., "garrison.SUD", 90.));
        border.each("segments.dam", Map.of("share", 2., "settled", .2, "monitors", .5, "population.SUD", 3000.));
        border.each("segments.gate", Map.of("share", .5, "stake", .7, "garrison.NOR", 20., "buffer_km", .5));
        border.each("patrons.bear", Map.of("attention", .9, "ties.SUD.loyalty", .8, "ties.NOR.dependence", .6));
        border.each("patrons.moon", Map.of("attention", .5, "ties.NOR.loyalty", .4, "ties.SUD.dependence", .7));
        border.each("states.SUD", Map.of("support", .3, "years_in_office", 1., "armed_residents", .2));
        border.each("states.NOR", Map.of("support", .7, "succession", .4, "years_in_office", 20.));
        border.set("sectors.east.crossing_trade", 40).set("sectors.west.crossing_trade", 15);
        border.parameter("move_hazard", .01).parameter("turnover_rate", 60);
        border.parameter("widen_propensity", 3).parameter("accident_rate", .1);
        return border.trading().withEntries();
    }

    /** Patrons that sell arms of several classes, one of them a plant too, and states that want them. */
    Border trading() {
        each("patrons.bear.sells.armour", Map.of("capacity", 24., "price", .5, "lead_days", 40., "gift", .5));
        each("patrons.bear.sells.air_defence", Map.of("capacity", 2., "price", 8., "lead_days", 90.));
        each("patrons.bear.sells.munitions", Map.of("capacity", 4., "price", .4, "lead_days", 20., "gift", 1.));
        each("patrons.moon.sells.armour", Map.of("capacity", 12., "price", .6, "lead_days", 60.));
        each("patrons.moon.sells.armed_drone", Map.of("capacity", 6., "price", 3., "lead_days", 50.));
        each("patrons.moon.sells.mortars", Map.of("plant", 40., "price", .05, "gift", .3));
        each("patrons.bear.ties.NOR", Map.of("kinship", .3, "commerce", .5, "bloc", 1., "allegiance", .7));
        each("patrons.bear.ties.SUD", Map.of("shared_threat", .8, "commerce", .5, "bloc", 1., "allegiance", .9));
        each("patrons.moon.ties.NOR", Map.of("kinship", .9, "commerce", .6));
        each("patrons.moon.ties.SUD", Map.of("kinship", .2, "commerce", .9));
        set("patrons.bear.stance.moon", -.6).set("patrons.moon.stance.bear", -.4);
        set("border.demonstration.armed_drone", .6);
        each("states.NOR", Map.of("military_spending", 150., "grievance", .6));
        return each("states.SUD", Map.of("military_spending", 110., "grievance", .5));
    }

    private Border withEntries() {
        on(new TimelineEntry.Deliver(stamp(-400, "old"), "moon", "SUD", EquipmentClass.ARMOUR, 30));
        on(new TimelineEntry.Deliver(stamp(120, "drones"), "moon", "NOR", EquipmentClass.ARMED_DRONE, 6));
        on(new TimelineEntry.Works(stamp(40, "works"), "canal", 30));
        on(new TimelineEntry.Trigger(stamp(100, "clash"), "bridge", 5, "SUD"));
        on(new TimelineEntry.Trigger(stamp(260, "push"), "gate", 6, null));
        on(new TimelineEntry.Trigger(stamp(400, "alert"), "dam", 3, "NOR"));
        on(new TimelineEntry.Trigger(stamp(500, "again"), "dam", 6, "NOR"));
        on(new TimelineEntry.Ceasefire(stamp(263, "truce"), "west", SignatoryLevel.GOVERNOR));
        on(new TimelineEntry.Crossing(stamp(150, "closed"), null, false));
        on(new TimelineEntry.Unrest(stamp(200, "unrest"), "SUD", .8, START.plusDays(300)));
        on(new TimelineEntry.Drought(stamp(130, "dry"), .7, START.plusDays(240)));
        on(new TimelineEntry.Talks(stamp(450, "talks"), "east"));
        on(new TimelineEntry.Buffer(stamp(600, "strip"), "east", null, 1, null));
        Map<String, Double> values =
                Map.of("states.SUD.commitment", .9, "patrons.bear.attention", .3, "states.NOR.armed_residents", .8);
        return on(new TimelineEntry.Set(stamp(300, "set"), values, 60, null));
    }

    private static Segment segment(
            String id, String sector, double latitude, double longitude, Set<Trait> traits, String... neighbours) {
        return new Segment(id, id, sector, latitude, longitude, traits, List.of(neighbours));
    }

    static Stamp stamp(int day, String id) {
        return new Stamp(id, START.plusDays(day), "");
    }

    Border set(String path, double value) {
        inputs.put(path, value);
        return this;
    }

    Border each(String stem, Map<String, Double> values) {
        values.forEach((key, value) -> set(stem + "." + key, value));
        return this;
    }

    /** Sets an input of every segment. */
    Border everywhere(String key, double value) {
        segments.forEach(segment -> set("segments." + segment.id() + "." + key, value));
        return this;
    }

    /** Sets an input of every command. */
    Border commands(String key, double value) {
        sectors.forEach(sector ->
                states.forEach(state -> set("sectors." + sector.id() + ".commands." + state.id() + "." + key, value)));
        return this;
    }

    Border parameter(String name, double value) {
        parameters.put(name, value);
        return this;
    }

    Border on(TimelineEntry entry) {
        timeline.add(entry);
        return this;
    }

    /** An incident or crisis every so many days, at one place after the other. */
    Border triggers(int every, int rung, String... places) {
        for (int day = 10; day < days; day += every) {
            String place = places[day / every % places.length];
            on(new TimelineEntry.Trigger(stamp(day, "t" + day + "-" + rung), place, rung, null));
        }
        return this;
    }

    /** Keeps the dated fights and works of one segment and drops all other entries. */
    Border withTimeline(String segment) {
        timeline.removeIf(entry -> !(entry instanceof TimelineEntry.Trigger trigger
                        && trigger.segment().equals(segment))
                && !(entry instanceof TimelineEntry.Works works
                        && works.segment().equals(segment)));
        return this;
    }

    Border days(int count) {
        days = count;
        return this;
    }

    Border from(LocalDate day) {
        start = day;
        return this;
    }

    Border only(Mechanism... on) {
        mechanisms.clear();
        mechanisms.addAll(List.of(on));
        return this;
    }

    Border with(Mechanism mechanism) {
        mechanisms.add(mechanism);
        return this;
    }

    Border without(Mechanism... off) {
        List.of(off).forEach(mechanisms::remove);
        return this;
    }

    Border keepOnly(String... ids) {
        segments.removeIf(segment -> !List.of(ids).contains(segment.id()));
        segments.replaceAll(s -> new Segment(
                s.id(),
                s.name(),
                s.sector(),
                s.latitude(),
                s.longitude(),
                s.traits(),
                s.neighbours().stream().filter(List.of(ids)::contains).toList()));
        sectors.removeIf(sector ->
                segments.stream().noneMatch(segment -> segment.sector().equals(sector.id())));
        return this;
    }

    Border add(Segment segment) {
        segments.add(segment);
        return this;
    }

    /** The same border with its states listed the other way round. */
    Border swapped() {
        Collections.reverse(states);
        return this;
    }

    /** The same border with everything but the states listed the other way round. */
    Border shuffled() {
        Collections.reverse(sectors);
        Collections.reverse(segments);
        Collections.reverse(patrons);
        Collections.reverse(organisations);
        Collections.reverse(timeline);
        return this;
    }

    Scenario scenario() {
        Layout layout = Scenario.layout(states, sectors, segments, patrons, organisations);
        double[] values = new double[layout.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = layout.input(slot).initial();
        }
        inputs.forEach((path, value) -> layout.slot(path).ifPresent(slot -> values[slot] = value));
        Conditions conditions = new Conditions(layout, values);
        LocalDate end = start.plusDays(days - 1L);
        return new Scenario(
                        "border",
                        "A border",
                        new Calendar(start, end, start.minusDays(4000), end.plusDays(4000), start),
                        states,
                        sectors,
                        segments,
                        patrons,
                        organisations,
                        conditions,
                        conditions,
                        ParameterValues.defaults().with(parameters),
                        mechanisms,
                        timeline,
                        List.of())
                .referringToItself();
    }

    /** A scenario with one input changed before the timeline; the reference stays. */
    static Scenario with(Scenario scenario, String path, double value) {
        Layout layout = scenario.inputs().layout();
        double[] values = scenario.inputs().toArray();
        values[layout.slot(path).orElseThrow()] = value;
        return scenario.with(new Conditions(layout, values));
    }
}
