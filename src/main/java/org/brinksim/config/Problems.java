package org.brinksim.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems while a scenario is read. */
final class Problems {
    private final List<String> files = new ArrayList<>();
    private final Map<Problem, Problem> found = new LinkedHashMap<>();

    /** Makes problems of a file stand before those of files announced later. */
    void announce(String file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    /** Notes a problem, once for each place and message: a value that stands for several paths is told of once. */
    void report(Place place, String path, String message) {
        announce(place.file());
        Problem anywhere = new Problem(place.file(), place.line(), place.column(), "", message);
        found.putIfAbsent(anywhere, new Problem(place.file(), place.line(), place.column(), path, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** Every problem, by file in order of reading, then by place. */
    List<Problem> inOrder() {
        return found.values().stream()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
