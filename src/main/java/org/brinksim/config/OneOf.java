package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One of some words. */
record OneOf(List<String> words) implements Shape {
    OneOf {
        words = List.copyOf(words);
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Scalar scalar)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        } else if (!words.contains(scalar.text())) {
            String hint = Nearest.hint(scalar.text(), words);
            check.report(
                    node, path, Scalar.quoted(scalar.text()) + " is not allowed here; allowed is " + form() + hint);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object();
        ArrayNode allowed = schema.putArray("enum");
        words.forEach(allowed::add);
        allowed.addNull();
        return schema;
    }

    @Override
    public String form() {
        return "one of " + String.join(", ", words);
    }
}
