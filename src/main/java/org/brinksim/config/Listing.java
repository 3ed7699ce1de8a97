package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** A list of single values without repetition; an overlay replaces it whole. */
record Listing(Shape item) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Sequence list)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Node value : list.items()) {
            item.check(value, path, check);
            if (value instanceof Scalar scalar && !seen.add(scalar.text())) {
                check.report(value, path, Scalar.quoted(scalar.text()) + " stands in the list twice");
            }
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.orNull("array").put("uniqueItems", true);
        schema.set("items", item.schema());
        return schema;
    }

    @Override
    public String form() {
        return "a list, each " + item.form();
    }
}
