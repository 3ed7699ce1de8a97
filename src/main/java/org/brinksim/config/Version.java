package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The version of the file form: one whole number. */
record Version(int number) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.NUMBER || scalar.number() != number) {
            check.report(node, path, "found " + node.shown() + ", but this program reads only " + form());
        }
    }

    @Override
    public ObjectNode schema() {
        return Schemas.object().put("const", number);
    }

    @Override
    public String form() {
        return "the number " + number;
    }
}
