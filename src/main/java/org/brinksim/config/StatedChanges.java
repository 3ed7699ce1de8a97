package org.brinksim.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes of scenarios that a sweep states, and where it states them: a problem of a change is told at that place. */
final class StatedChanges {
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** A change stated at a place; on the command line places in its own text are told. */
    Change at(Place place, String text) {
        if (place.file().equals(Change.SET)) {
            return Change.sets(List.of(text)).get(0);
        }
        String origin = "change " + places.size();
        places.put(origin, place);
        return new Change(origin, text, "set by the sweep");
    }

    /** Reports problems of scenarios, those of a change where the sweep states it. */
    void report(List<Problem> found, Problems problems) {
        for (Problem problem : found) {
            Place own = new Place(problem.file(), problem.line(), problem.column());
            problems.report(places.getOrDefault(problem.file(), own), problem.path(), problem.message());
        }
    }
}
