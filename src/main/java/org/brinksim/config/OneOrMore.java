package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A single value, or a list of them without repetition. */
record OneOrMore(Shape item) implements Shape {
    /** The values, whether one stands there or a list. */
    static List<Node> of(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (node instanceof Sequence list) {
            new Listing(item).check(list, path, check);
            if (list.items().isEmpty()) {
                check.report(list, path, "the list is empty; allowed is " + form());
            }
        } else {
            item.check(node, path, check);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object();
        ObjectNode list = new Listing(item).schema().put("minItems", 1);
        schema.putArray("anyOf").add(item.schema()).add(list);
        return schema;
    }

    @Override
    public String form() {
        return item.form() + ", or a list of such";
    }
}
