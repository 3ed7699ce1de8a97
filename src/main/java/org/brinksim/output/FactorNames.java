package org.brinksim.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short readable names of factors, for axes and tables: the last parts of the path, so that
 * {@code parameters.climb_propensity} reads <i>climb propensity</i> and {@code segments.bridge.settled} <i>bridge
 * settled</i>.
 *
 * <p>Different paths have different names: where two would be alike, more parts of both are shown, in the end the paths
 * as they are.
 */
public final class FactorNames {
    private static final String ANY = "*";
    private static final String PARAMETERS = "parameters";
    private static final int PARTS = 2;

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The names of these paths; a path may be given more than once. */
    public FactorNames(Collection<String> paths) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        paths.forEach(path -> shown.put(path, PARTS));
        for (List<String> alike = alike(shown); !alike.isEmpty(); alike = alike(shown)) {
            alike.forEach(path -> shown.merge(path, 1, Integer::sum));
        }
        shown.forEach((path, parts) -> names.put(path, name(path, parts)));
    }

    /**
     * The short name of a path.
     *
     * @throws IllegalArgumentException if the path is not among those given
     */
    public String of(String path) {
        String name = names.get(path);
        if (name == null) {
            throw new IllegalArgumentException("no factor " + path + "; the factors are " + names.keySet());
        }
        return name;
    }

    /**
     * The path that has a short name.
     *
     * @throws IllegalArgumentException if no path has it
     */
    public String path(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no factor is named " + name + "; the names are " + names.values()));
    }

    private static List<String> alike(Map<String, Integer> shown) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        shown.forEach((path, parts) -> byName.computeIfAbsent(name(path, parts), name -> new ArrayList<>())
                .add(path));
        return byName.values().stream()
                .filter(paths -> paths.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** The last parts of a path in words; the path itself when more parts are asked for than it has. */
    private static String name(String path, int shown) {
        List<String> parts = List.of(path.split("\\.", -1));
        if (shown > PARTS && shown > parts.size()) {
            return path;
        }
        int first = parts.get(0).equals(PARAMETERS) && parts.size() > 1 && shown == PARTS ? 1 : 0;
        int from = StrictMath.max(first, parts.size() - shown);
        if (parts.get(from).equals(ANY) && from > first) {
            from--;
        }
        return words(parts.subList(from, parts.size()));
    }

    private static String words(List<String> parts) {
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            if (part.equals(ANY)) {
                words.add(StrictMath.max(0, words.size() - 1), "all");
            } else {
                words.add(part.replace('_', ' '));
            }
        }
        return String.join(" ", words);
    }
}
