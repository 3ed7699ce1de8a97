package org.brinksim.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Patron;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Sector;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;
import org.brinksim.scenario.TimelineEntry;

/** Builds the scenario from a merged file that has no problems. */
final class ScenarioBuilder {
    private final Mapping root;
    private final NavigableMap<String, Figure> figures;

    ScenarioBuilder(Mapping root, Map<String, Figure> figures) {
        this.root = root;
        this.figures = new TreeMap<>(figures);
    }

    /** The scenario, its own conditions on the reference day as the reference. */
    Scenario build() {
        List<State> states = members(Section.STATES, State::new);
        List<Sector> sectors = members(Section.SECTORS, Sector::new);
        List<Patron> patrons = members(Section.PATRONS, Patron::new);
        List<Segment> segments = segments();
        List<TimelineEntry> timeline = timeline();
        Memberships memberships = new Memberships(
                items(Section.ORGANISATIONS.key()).toList(),
                states.stream().map(State::id).toList());
        List<Organisation> organisations = memberships.list();
        Layout layout = Scenario.layout(states, sectors, segments, patrons, organisations);
        Conditions inputs = inputs(layout, memberships.paths());
        Scenario scenario = new Scenario(
                text(root, "name"),
                text(root, "title"),
                CalendarShape.of(root),
                states,
                sectors,
                segments,
                patrons,
                organisations,
                inputs,
                inputs,
                parameters(),
                switches(),
                timeline,
                evidence());
        return scenario.referringToItself();
    }

    /** The stated numbers; the reference only repeats what others are. */
    private List<Figure> evidence() {
        return figures.values().stream()
                .filter(figure -> !figure.path().startsWith(ReferenceConditions.KEY + "."))
                .toList();
    }

    private <T> List<T> members(Section section, BiFunction<String, String, T> made) {
        return items(section.key())
                .map(member -> made.apply(text(member, Members.ID), name(member)))
                .toList();
    }

    private List<Segment> segments() {
        Map<String, Set<String>> neighbours = neighbours();
        return items(Section.SEGMENTS.key())
                .map(segment -> segment(segment, neighbours.getOrDefault(text(segment, Members.ID), Set.of())))
                .toList();
    }

    private Segment segment(Mapping segment, Set<String> neighbours) {
        String id = text(segment, Members.ID);
        String at = Section.SEGMENTS.key() + "." + id + ".at.";
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String word : words(segment, "traits")) {
            Stream.of(Trait.values()).filter(trait -> trait.key().equals(word)).forEach(traits::add);
        }
        return new Segment(
                id,
                name(segment),
                text(segment, "sector"),
                value(at + "latitude", Double.NaN),
                value(at + "longitude", Double.NaN),
                traits,
                List.copyOf(neighbours));
    }

    private Map<String, Set<String>> neighbours() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        items(Section.SEGMENTS.key()).forEach(segment -> {
            String id = text(segment, Members.ID);
            for (String other : words(segment, "neighbours")) {
                neighbours.computeIfAbsent(id, key -> new TreeSet<>()).add(other);
                neighbours.computeIfAbsent(other, key -> new TreeSet<>()).add(id);
            }
        });
        return neighbours;
    }

    private Conditions inputs(Layout layout, Set<String> memberships) {
        double[] values = new double[layout.size()];
        for (int slot = 0; slot < values.length; slot++) {
            String path = layout.path(slot);
            double otherwise =
                    memberships.contains(path) ? 1 : layout.input(slot).initial();
            values[slot] = value(path, otherwise);
        }
        return new Conditions(layout, values);
    }

    private ParameterValues parameters() {
        Map<String, Double> stated = new TreeMap<>();
        Parameters.all().forEach(parameter -> {
            Figure figure = figures.get("parameters." + parameter.name());
            if (figure != null) {
                stated.put(parameter.name(), figure.value());
            }
        });
        return ParameterValues.defaults().with(stated);
    }

    private Set<Mechanism> switches() {
        String model = root.text(ScenarioShape.MODEL);
        Set<Mechanism> usual = (model == null ? NestedModel.M6 : NestedModel.valueOf(model)).mechanisms();
        Set<Mechanism> on = EnumSet.noneOf(Mechanism.class);
        Mapping stated = root.get("switches") instanceof Mapping switches ? switches : Mapping.empty(root.place());
        for (Mechanism mechanism : Mechanism.values()) {
            boolean isOn = stated.has(mechanism.key())
                    ? Boolean.parseBoolean(text(stated, mechanism.key()))
                    : usual.contains(mechanism);
            if (isOn) {
                on.add(mechanism);
            }
        }
        return on;
    }

    private List<TimelineEntry> timeline() {
        List<TimelineEntry> entries = new ArrayList<>();
        EntryShape shape = EntryShape.declared();
        items(ScenarioShape.TIMELINE).forEach(entry -> {
            EntryBuilder builder = new EntryBuilder(entry, Objects.requireNonNull(shape.verb(entry)), figures);
            entries.add(builder.build());
            figures.putAll(builder.sourced());
        });
        return entries;
    }

    private Stream<Mapping> items(String key) {
        return root.get(key) instanceof Sequence list
                ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                : Stream.of();
    }

    private double value(String path, double otherwise) {
        Figure figure = figures.get(path);
        return figure == null ? otherwise : figure.value();
    }

    private static List<String> words(Mapping mapping, String key) {
        List<String> words = new ArrayList<>();
        if (mapping.get(key) instanceof Sequence list) {
            list.items().forEach(item -> words.add(((Scalar) item).text()));
        }
        return words;
    }

    static String name(Mapping member) {
        return member.has("name") ? text(member, "name") : text(member, Members.ID);
    }

    static String text(Mapping mapping, String key) {
        String text = mapping.text(key);
        if (text == null) {
            throw new IllegalStateException("a checked scenario lacks " + key + " at " + mapping.place());
        }
        return text;
    }
}
