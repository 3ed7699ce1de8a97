package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** True or false. */
record Truth() implements Shape {
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
        return Schemas.orNull("boolean");
    }

    @Override
    public String form() {
        return "true or false";
    }
}
