package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A master seed: any whole number of 64 bits. */
record Seed() implements Shape {
    /** The seed that a node holds; empty when it holds none. */
    static OptionalLong of(@Nullable Node node) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.NUMBER) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(scalar.text()));
        } catch (NumberFormatException broken) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (of(node).isEmpty()) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        }
    }

    @Override
    public ObjectNode schema() {
        return Schemas.object().put("type", "integer");
    }

    @Override
    public String form() {
        return "a whole number of 64 bits";
    }
}
