package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A list of a fixed number of values, each with a name of its own. */
record Tuple(List<Fields.Field> items) implements Shape {
    Tuple {
        items = List.copyOf(items);
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Sequence list) || list.items().size() != items.size()) {
            String found =
                    node instanceof Sequence list ? "a list of " + list.items().size() : node.shown();
            check.report(node, path, "found " + found + ", but allowed is " + form());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Fields.Field item = items.get(i);
            item.shape().check(list.items().get(i), path + "." + item.key(), check);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema =
                Schemas.orNull("array").put("minItems", items.size()).put("items", false);
        ArrayNode places = schema.putArray("prefixItems");
        items.forEach(item -> places.add(item.shape().schema().put("description", item.meaning())));
        return schema;
    }

    @Override
    public String form() {
        return "a list ["
                + String.join(", ", items.stream().map(Fields.Field::key).toList()) + "]";
    }
}
