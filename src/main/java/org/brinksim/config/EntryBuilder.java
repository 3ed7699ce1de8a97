package org.brinksim.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Builds one entry of the timeline from a checked map. */
final class EntryBuilder {
    private final Mapping entry;
    private final String verb;
    private final String source;
    private final Map<String, Figure> figures = new TreeMap<>();

    EntryBuilder(Mapping entry, String verb, NavigableMap<String, Figure> all) {
        this.entry = entry;
        this.verb = verb;
        String path = ScenarioShape.TIMELINE + "." + ScenarioBuilder.text(entry, Members.ID) + ".";
        String stated = entry.text(EntryShape.SOURCE);
        this.source = stated == null ? "" : stated;
        all.subMap(path, path + Character.MAX_VALUE)
                .forEach((key, figure) -> figures.put(key.substring(path.length()), figure));
    }

    /** The numbers of the entry, by path; the source of the entry stands for those that state none. */
    Map<String, Figure> sourced() {
        Map<String, Figure> sourced = new TreeMap<>();
        figures.values().forEach(figure -> {
            String from = figure.source().isEmpty() ? source : figure.source();
            sourced.put(
                    figure.path(),
                    new Figure(figure.path(), figure.value(), figure.low(), figure.high(), from, figure.note()));
        });
        return sourced;
    }

    TimelineEntry build() {
        TimelineEntry.Stamp stamp = new TimelineEntry.Stamp(
                ScenarioBuilder.text(entry, Members.ID), date(EntryShape.AT), source, standsFor());
        if (!(entry.get(verb) instanceof Mapping arguments)) {
            throw new IllegalStateException("a checked entry lacks its verb at " + entry.place());
        }
        return switch (verb) {
            case Verbs.TRIGGER ->
                new TimelineEntry.Trigger(
                        stamp,
                        ScenarioBuilder.text(arguments, Verbs.SEGMENT),
                        (int) number(verb, Verbs.RUNG),
                        arguments.text(Verbs.INITIATOR));
            case Verbs.DELIVER -> deliver(stamp, arguments);
            case Verbs.PLANT -> plant(stamp, arguments);
            case Verbs.SET -> set(stamp, arguments);
            case Verbs.BUFFER ->
                new TimelineEntry.Buffer(
                        stamp,
                        arguments.text(Verbs.SECTOR),
                        arguments.text(Verbs.SEGMENT),
                        number(verb, Verbs.KM),
                        until());
            case Verbs.UNREST ->
                new TimelineEntry.Unrest(
                        stamp, ScenarioBuilder.text(arguments, Verbs.STATE), number(verb, Verbs.LEVEL), until());
            case Verbs.DROUGHT -> new TimelineEntry.Drought(stamp, number(verb, Verbs.LEVEL), until());
            case Verbs.WORKS -> works(stamp, arguments);
            default -> diplomacy(verb, stamp, arguments);
        };
    }

    private static TimelineEntry diplomacy(String verb, TimelineEntry.Stamp stamp, Mapping arguments) {
        String sector = arguments.text(Verbs.SECTOR);
        return switch (verb) {
            case Verbs.CEASEFIRE -> new TimelineEntry.Ceasefire(stamp, sector, level(arguments));
            case Verbs.CROSSING ->
                new TimelineEntry.Crossing(
                        stamp, sector, Boolean.parseBoolean(ScenarioBuilder.text(arguments, Verbs.OPEN)));
            case Verbs.TALKS -> new TimelineEntry.Talks(stamp, sector);
            case Verbs.APPEAL ->
                new TimelineEntry.Appeal(
                        stamp,
                        ScenarioBuilder.text(arguments, Verbs.ORGANISATION),
                        ScenarioBuilder.text(arguments, Verbs.BY));
            default -> throw new IllegalStateException("no verb " + verb);
        };
    }

    private TimelineEntry deliver(TimelineEntry.Stamp stamp, Mapping arguments) {
        return new TimelineEntry.Deliver(
                stamp,
                ScenarioBuilder.text(arguments, Verbs.FROM),
                ScenarioBuilder.text(arguments, Verbs.TO),
                system(arguments),
                number(Verbs.DELIVER, Verbs.COUNT));
    }

    private TimelineEntry plant(TimelineEntry.Stamp stamp, Mapping arguments) {
        return new TimelineEntry.Plant(
                stamp,
                ScenarioBuilder.text(arguments, Verbs.FROM),
                ScenarioBuilder.text(arguments, Verbs.TO),
                system(arguments),
                number(Verbs.PLANT, Verbs.PER_YEAR),
                until());
    }

    private static EquipmentClass system(Mapping arguments) {
        String word = ScenarioBuilder.text(arguments, Verbs.SYSTEM);
        return Stream.of(EquipmentClass.values())
                .filter(candidate -> candidate.key().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Mechanism standsFor() {
        String word = entry.text(EntryShape.STANDS_FOR);
        return Stream.of(Mechanism.values())
                .filter(candidate -> candidate.key().equals(word))
                .findFirst()
                .orElse(null);
    }

    private TimelineEntry set(TimelineEntry.Stamp stamp, Mapping arguments) {
        Map<String, Double> values = new TreeMap<>();
        arguments.pairs().keySet().forEach(key -> values.put(key, number(Verbs.SET, key)));
        Figure ramp = figures.get(EntryShape.RAMP_DAYS);
        return new TimelineEntry.Set(stamp, values, ramp == null ? 0 : (int) ramp.value(), until());
    }

    private TimelineEntry works(TimelineEntry.Stamp stamp, Mapping arguments) {
        boolean stated = arguments.has(Verbs.DAYS);
        int days = stated ? (int) number(Verbs.WORKS, Verbs.DAYS) : Verbs.WORKS_DAYS;
        return new TimelineEntry.Works(stamp, ScenarioBuilder.text(arguments, Verbs.SEGMENT), days);
    }

    private static SignatoryLevel level(Mapping arguments) {
        String word = ScenarioBuilder.text(arguments, Verbs.LEVEL);
        return Stream.of(SignatoryLevel.values())
                .filter(level -> level.key().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private double number(String verb, String argument) {
        Figure figure = figures.get(verb + "." + argument);
        if (figure == null) {
            throw new IllegalStateException("a checked entry lacks " + argument + " at " + entry.place());
        }
        return figure.value();
    }

    private LocalDate date(String key) {
        LocalDate date = Day.of(entry.get(key));
        if (date == null) {
            throw new IllegalStateException("a checked entry lacks " + key + " at " + entry.place());
        }
        return date;
    }

    private @Nullable LocalDate until() {
        return Day.of(entry.get(EntryShape.UNTIL));
    }
}
