package org.brinksim.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.scenario.Layout;

/** Paths of inputs in which {@code *} stands for every id, or every class of arms, of a scenario. */
final class Wildcards {
    private static final String ANY = "*";

    private final Layout layout;
    private final Set<String> words = new HashSet<>(ByClass.classes());
    private final Problems problems;

    Wildcards(Mapping root, Problems problems) {
        this.layout = InputPaths.layout(root);
        for (Section section : Section.values()) {
            words.addAll(Members.ids(root.get(section.key())));
        }
        this.problems = problems;
    }

    /** Whether a step of a path is a wildcard. */
    static boolean isIn(String path) {
        return steps(path).contains(ANY);
    }

    /** Whether a path has wildcards that stand for ids of inputs, which those of dated entries do only below {@code set}. */
    static boolean isOfInputs(String path) {
        boolean isElsewhere =
                path.startsWith(ScenarioShape.TIMELINE + ".") || path.startsWith(ReferenceConditions.KEY + ".");
        return !isElsewhere && isIn(path);
    }

    /** A map of paths without those that later paths with wildcards stand for, whatever ids there are. */
    static Mapping uncovered(Mapping paths, Set<String> later) {
        Mapping kept = paths;
        for (String pattern : later) {
            if (isIn(pattern)) {
                for (String path : paths.pairs().keySet()) {
                    kept = covers(steps(pattern), steps(path)) ? kept.without(path) : kept;
                }
            }
        }
        return kept;
    }

    private static boolean covers(List<String> pattern, List<String> path) {
        boolean covers = pattern.size() == path.size();
        for (int i = 0; covers && i < path.size(); i++) {
            covers = pattern.get(i).equals(ANY) || pattern.get(i).equals(path.get(i));
        }
        return covers;
    }

    /** The file with every wildcard in its {@code set} entries and its {@code reference} written out. */
    Mapping expand(Mapping root) {
        Mapping next = expanded(root, ReferenceConditions.KEY, ReferenceConditions.KEY);
        Mapping.Pair timeline = next.pairs().get(ScenarioShape.TIMELINE);
        if (timeline == null || !(timeline.value() instanceof Sequence entries)) {
            return next;
        }
        List<Node> items = new ArrayList<>();
        for (Node item : entries.items()) {
            items.add(item instanceof Mapping entry ? expanded(entry, Verbs.SET, path(entry)) : item);
        }
        Sequence list = new Sequence(entries.place(), items);
        return next.with(ScenarioShape.TIMELINE, new Mapping.Pair(timeline.key(), list));
    }

    private static String path(Mapping entry) {
        return ScenarioShape.TIMELINE + "." + entry.text(Members.ID) + "." + Verbs.SET;
    }

    private Mapping expanded(Mapping parent, String key, String path) {
        Mapping.Pair pair = parent.pairs().get(key);
        return pair != null && pair.value() instanceof Mapping given
                ? parent.with(key, new Mapping.Pair(pair.key(), expanded(given, path)))
                : parent;
    }

    /**
     * The map with every wildcard written out, but for those that mean nothing; a path in full goes before one that a
     * wildcard means.
     */
    private Mapping expanded(Mapping given, String path) {
        Map<String, Mapping.Pair> all = new LinkedHashMap<>();
        given.pairs().forEach((key, pair) -> {
            if (!isIn(key)) {
                all.put(key, pair);
                return;
            }
            List<String> matches = matches(key, pair.key(), path);
            if (matches.isEmpty()) {
                all.put(key, pair);
            }
            for (String match : matches) {
                Mapping.Pair other = given.has(match) ? pair : all.putIfAbsent(match, pair);
                if (other != null && !shown(other).equals(shown(pair))) {
                    String what = Scalar.quoted(key) + " gives " + match + " " + shown(pair) + ", another wildcard "
                            + shown(other) + "; write " + match + " in full";
                    problems.report(pair.key(), path, what);
                    return;
                }
            }
        });
        return new Mapping(given.place(), all);
    }

    private static String shown(Mapping.Pair pair) {
        Node value = pair.value() instanceof Mapping figure ? figure.get(Quantity.VALUE) : pair.value();
        if (value instanceof Scalar scalar) {
            return scalar.type() == Scalar.Type.NUMBER ? Numbers.text(scalar.number()) : scalar.text();
        }
        return "no value";
    }

    /**
     * The paths that a path with wildcards means; a problem when there are none.
     *
     * @param pattern the path with wildcards
     * @param place where it stands
     * @param path the path that a problem names
     */
    List<String> matches(String pattern, Place place, String path) {
        List<String> found = meant(pattern);
        if (found.isEmpty()) {
            String what = "no input has the path " + Scalar.quoted(pattern) + ", where * stands for any id";
            problems.report(place, path, what + Nearest.hint(pattern, likened(steps(pattern))));
        }
        return found;
    }

    /** The paths that a path with wildcards means; none when no input fits. */
    List<String> meant(String pattern) {
        List<String> wanted = steps(pattern);
        return layout.paths().stream()
                .filter(candidate -> fits(wanted, steps(candidate)))
                .toList();
    }

    private boolean fits(List<String> wanted, List<String> steps) {
        if (wanted.size() != steps.size() || isOfItself(steps)) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean isAny = wanted.get(i).equals(ANY) && words.contains(steps.get(i));
            if (!isAny && !wanted.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the relation of a patron to itself, which a wildcard does not mean. */
    private static boolean isOfItself(List<String> steps) {
        return steps.size() == 4
                && steps.get(0).equals(Section.PATRONS.key())
                && steps.get(3).equals(steps.get(1));
    }

    /** Every path of the same length with wildcards in the same places. */
    private Set<String> likened(List<String> wanted) {
        Set<String> likened = new HashSet<>();
        for (String candidate : layout.paths()) {
            List<String> steps = new ArrayList<>(steps(candidate));
            if (steps.size() == wanted.size()) {
                for (int i = 0; i < wanted.size(); i++) {
                    if (wanted.get(i).equals(ANY) && words.contains(steps.get(i))) {
                        steps.set(i, ANY);
                    }
                }
                likened.add(String.join(".", steps));
            }
        }
        return likened;
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\.", -1));
    }
}
