package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A map whose keys are chosen freely.
 *
 * @param key what a key looks like
 * @param item what a value looks like
 * @param keys what the keys are, in a few words
 */
record Named(Shape key, Shape item, String keys) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Mapping mapping) || mapping.pairs().isEmpty()) {
            String found = node instanceof Mapping ? "an empty map" : node.shown();
            check.report(node, path, "found " + found + ", but allowed is " + form());
            return;
        }
        mapping.pairs().forEach((name, pair) -> {
            key.check(Scalar.text(pair.key(), name), path, check);
            item.check(pair.value(), path + "." + name, check);
        });
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object().put("type", "object").put("minProperties", 1);
        schema.set("propertyNames", key.schema());
        schema.set("additionalProperties", item.schema());
        return schema;
    }

    @Override
    public String form() {
        return "a map from " + keys + " to " + item.form();
    }

    @Override
    public Shape child(String name) {
        return item;
    }
}
