package org.brinksim.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys with values, in the order of the file. */
record Mapping(Place place, Map<String, Pair> pairs) implements Node {
    /**
     * A key's value.
     *
     * @param key where the key stands
     * @param value the value
     */
    record Pair(Place key, Node value) {}

    Mapping {
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }

    static Mapping empty(Place place) {
        return new Mapping(place, Map.of());
    }

    boolean has(String key) {
        return pairs.containsKey(key);
    }

    /** The value of a key, null when the key is missing. */
    @Nullable
    Node get(String key) {
        Pair pair = pairs.get(key);
        return pair == null ? null : pair.value();
    }

    /** The text of a key's single value, null when the key is missing or holds something else. */
    @Nullable
    String text(String key) {
        return get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : null;
    }

    /** The place of a key's value, or of the mapping when the key is missing. */
    Place place(String key) {
        Node value = get(key);
        return value == null ? place : value.place();
    }

    Mapping with(String key, Pair pair) {
        Map<String, Pair> next = new LinkedHashMap<>(pairs);
        next.put(key, pair);
        return new Mapping(place, next);
    }

    Mapping without(String key) {
        Map<String, Pair> next = new LinkedHashMap<>(pairs);
        next.remove(key);
        return new Mapping(place, next);
    }

    @Override
    public String shown() {
        return "a map";
    }
}
