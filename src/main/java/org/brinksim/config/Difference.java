package org.brinksim.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path that two resolved scenarios do not agree on.
 *
 * @param path path in the scenario
 * @param before value in the first, empty when it has none
 * @param after value in the second, empty when it has none
 */
public record Difference(String path, String before, String after) {
    /**
     * Every difference between two scenarios, in the order of the first.
     *
     * @param before a scenario in resolved form
     * @param after another one
     */
    public static List<Difference> between(String before, String after) {
        Map<String, String> one = values(before);
        Map<String, String> other = values(after);
        Set<String> paths = new LinkedHashSet<>(one.keySet());
        paths.addAll(other.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            String left = one.getOrDefault(path, "");
            String right = other.getOrDefault(path, "");
            if (!left.equals(right)) {
                differences.add(new Difference(path, left, right));
            }
        }
        return differences;
    }

    private static Map<String, String> values(String yaml) {
        Map<String, String> values = new LinkedHashMap<>();
        Node root = YamlText.parse("", yaml, 1, new Problems());
        if (root != null) {
            collect("", root, values);
        }
        return values;
    }

    private static void collect(String path, Node node, Map<String, String> values) {
        if (node instanceof Mapping mapping) {
            String stem = path.isEmpty() ? "" : path + ".";
            mapping.pairs().forEach((key, pair) -> {
                boolean isPlain = key.equals(Quantity.VALUE) && !path.isEmpty();
                collect(isPlain ? path : stem + key, pair.value(), values);
            });
        } else if (node instanceof Sequence list && isMembers(list)) {
            list.items().forEach(item -> {
                Mapping member = (Mapping) item;
                collect(path + "." + member.text(Members.ID), member.without(Members.ID), values);
            });
        } else {
            values.put(path, text(node));
        }
    }

    private static boolean isMembers(Sequence list) {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> item instanceof Mapping member && member.has(Members.ID));
    }

    private static String text(Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(Difference::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Scalar scalar ? scalar.text() : "{}";
    }
}
