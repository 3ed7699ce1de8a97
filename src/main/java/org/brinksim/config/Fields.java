package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map with declared keys.
 *
 * @param fields the keys, in the order in which they are written
 * @param alternatives keys of which exactly one has to stand there; empty for none
 */
record Fields(List<Field> fields, List<String> alternatives) implements Shape {
    /**
     * A declared key.
     *
     * @param key the key
     * @param shape what its value looks like
     * @param required whether a scenario has to state it
     * @param meaning what it is, in a few words
     * @param onlyBeside keys one of which it has to stand beside; empty when it may always stand
     */
    record Field(String key, Shape shape, boolean required, String meaning, Set<String> onlyBeside) {
        Field {
            onlyBeside = Set.copyOf(onlyBeside);
        }

        static Field required(String key, Shape shape, String meaning) {
            return new Field(key, shape, true, meaning, Set.of());
        }

        static Field optional(String key, Shape shape, String meaning) {
            return new Field(key, shape, false, meaning, Set.of());
        }

        Field onlyBeside(Set<String> keys) {
            return new Field(key, shape, required, meaning, keys);
        }
    }

    Fields {
        fields = List.copyOf(fields);
        alternatives = List.copyOf(alternatives);
    }

    static Fields of(List<Field> fields) {
        return new Fields(fields, List.of());
    }

    /** The message for a key that is not declared. */
    static String unknown(String key, List<String> known) {
        String hint = Nearest.hint(key, known);
        String allowed = hint.isEmpty() ? "; allowed are " + String.join(", ", known) : hint;
        return "unknown key " + Scalar.quoted(key) + allowed;
    }

    List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    /** The field of a key. */
    Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Mapping mapping)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
            return;
        }
        mapping.pairs().forEach((key, pair) -> {
            Optional<Field> field = field(key);
            if (field.isEmpty()) {
                check.report(pair.key(), path, unknown(key, keys()));
            } else {
                checkField(field.get(), pair, mapping, path, check);
            }
        });
        for (Field field : fields) {
            if (field.required() && !mapping.has(field.key())) {
                String what =
                        "missing key \"" + field.key() + "\", " + field.shape().form();
                check.report(mapping, path, what);
            }
        }
        checkAlternatives(mapping, path, check);
    }

    private static void checkField(Field field, Mapping.Pair pair, Mapping mapping, String path, Check check) {
        String below = path.isEmpty() ? field.key() : path + "." + field.key();
        Set<String> beside = field.onlyBeside();
        if (!beside.isEmpty() && beside.stream().noneMatch(mapping::has)) {
            String allowed = String.join(", ", beside.stream().sorted().toList());
            check.report(pair.key(), path, "\"" + field.key() + "\" stands only beside " + allowed);
        }
        field.shape().check(pair.value(), below, check);
    }

    private void checkAlternatives(Mapping mapping, String path, Check check) {
        List<String> present = new ArrayList<>(alternatives);
        present.retainAll(mapping.pairs().keySet());
        if (!alternatives.isEmpty() && present.size() != 1) {
            String found = present.isEmpty() ? "none" : String.join(", ", present);
            check.report(
                    mapping,
                    path,
                    "found " + found + ", but exactly one is allowed of " + String.join(", ", alternatives));
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.orNull("object");
        ObjectNode properties = schema.putObject("properties");
        for (Field field : fields) {
            properties.set(field.key(), field.shape().schema().put("description", field.meaning()));
        }
        return schema.put("additionalProperties", false);
    }

    @Override
    public @Nullable ObjectNode completeness() {
        ObjectNode schema = Schemas.object();
        ArrayNode required = schema.putArray("required");
        fields.stream().filter(Field::required).map(Field::key).forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        for (Field field : fields) {
            ObjectNode below = field.shape().completeness();
            if (below != null) {
                properties.set(field.key(), below);
            }
        }
        if (!alternatives.isEmpty()) {
            ArrayNode one = schema.putArray("oneOf");
            alternatives.forEach(key -> one.addObject().putArray("required").add(key));
        }
        return schema;
    }

    @Override
    public String form() {
        return "a map of " + String.join(", ", keys());
    }

    @Override
    public @Nullable Shape child(String key) {
        return field(key).map(Field::shape).orElse(null);
    }
}
