package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** True or false; {@code initial} is what holds when nothing is stated, null when it has to be stated. */
record Truth(@Nullable Boolean initial) implements Shape {
    /** The value of a checked truth. */
    static boolean of(Scalar scalar) {
        return Boolean.parseBoolean(scalar.text());
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.TRUTH) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.orNull("boolean");
        return initial == null ? schema : schema.put("default", initial);
    }

    @Override
    public String form() {
        return "true or false";
    }
}
