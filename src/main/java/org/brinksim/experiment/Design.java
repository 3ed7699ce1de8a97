package org.brinksim.experiment;

import java.util.List;

/** The design points of an experiment: which scenario paths vary, and their values at every point. */
public interface Design {
    /** The paths that vary from point to point, for example {@code parameters.climb_propensity}. */
    List<String> paths();

    /** Number of design points, at least 1. */
    int size();

    /** Values of the paths at the design point of an id, 0 to size − 1. */
    List<Double> point(int id);

    /** Which of the scenarios of the plan the design point of an id takes, counted from 0. */
    default int scenario(int id) {
        return 0;
    }

    /** Names of what is chosen among words at every point, before the paths. */
    default List<String> choices() {
        return List.of();
    }

    /** The words chosen at the design point of an id, one for each choice. */
    default List<String> options(int id) {
        return List.of();
    }

    /** The design of one point for each of several scenarios, each as it is. */
    static Design oneOfEach(int scenarios) {
        return new OneOfEach(scenarios);
    }

    /** The design of a single point: the scenario as it is. */
    static Design asIs() {
        return of(List.of(), List.of(List.of()));
    }

    /** A design held in memory: its paths, and one list of values per point. */
    static Design of(List<String> paths, List<List<Double>> points) {
        return new Listed(paths, points);
    }

    /** A choice among scenarios alone. */
    record OneOfEach(int size) implements Design {
        /** Checks the number. */
        public OneOfEach {
            if (size < 1) {
                throw new IllegalArgumentException(size + " scenarios; allowed is 1 or more");
            }
        }

        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public List<Double> point(int id) {
            return List.of();
        }

        @Override
        public int scenario(int id) {
            return id;
        }
    }

    /** A design held in memory. */
    record Listed(List<String> paths, List<List<Double>> points) implements Design {
        /** Checks that every point gives every path one value. */
        public Listed {
            paths = List.copyOf(paths);
            points = points.stream().map(List::copyOf).toList();
            for (List<Double> point : points) {
                if (point.size() != paths.size()) {
                    throw new IllegalArgumentException(
                            "a design point has " + point.size() + " values for " + paths.size() + " paths");
                }
            }
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a design has at least one point");
            }
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public List<Double> point(int id) {
            return points.get(id);
        }
    }
}
