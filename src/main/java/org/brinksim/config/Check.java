package org.brinksim.config;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Layout;
import org.jspecify.annotations.Nullable;

/** What shapes need to know while they check one merged scenario, and what they find. */
final class Check {
    private final Problems problems;
    private final Map<Section, List<String>> ids = new EnumMap<>(Section.class);
    private final Map<String, Figure> figures = new TreeMap<>();
    private final Layout layout;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    Check(Mapping root, Problems problems) {
        this.problems = problems;
        for (Section section : Section.values()) {
            ids.put(section, Members.ids(root.get(section.key())));
        }
        this.layout = InputPaths.layout(root);
        this.earliest = CalendarShape.earliest(root);
        this.latest = CalendarShape.latest(root);
    }

    void report(Node node, String path, String message) {
        problems.report(node.place(), path, message);
    }

    void report(Place place, String path, String message) {
        problems.report(place, path, message);
    }

    /** The ids of a section, in the order of the file. */
    List<String> ids(Section section) {
        return List.copyOf(ids.getOrDefault(section, List.of()));
    }

    /** The paths of the inputs. */
    Layout layout() {
        return layout;
    }

    /** Whether the calendar knows a date; true as long as the calendar itself is in disorder. */
    boolean knows(LocalDate date) {
        return earliest == null || latest == null || (!date.isBefore(earliest) && !date.isAfter(latest));
    }

    /** The days the calendar knows, in words. */
    String days() {
        return earliest + " to " + latest;
    }

    void note(Figure figure) {
        figures.put(figure.path(), figure);
    }

    /** Every number found so far, by path. */
    Map<String, Figure> figures() {
        return Map.copyOf(figures);
    }
}
