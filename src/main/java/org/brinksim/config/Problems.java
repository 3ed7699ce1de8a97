package org.brinksim.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems while a scenario is read. */
final class Problems {
    private final List<String> files = new ArrayList<>();
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Makes problems of a file stand before those of files announced later. */
    void announce(String file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    void report(Place place, String path, String message) {
        announce(place.file());
        found.add(new Problem(place.file(), place.line(), place.column(), path, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** Every problem, by file in order of reading, then by place. */
    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
