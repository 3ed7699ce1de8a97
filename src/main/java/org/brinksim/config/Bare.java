package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A number without evidence. */
record Bare(Quantity number) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        if (node instanceof Mapping) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        } else {
            number.check(node, path, check);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object().put("type", number.whole() ? "integer" : "number");
        if (Double.isFinite(number.low())) {
            schema.put("minimum", number.low());
        }
        return Double.isFinite(number.high()) ? schema.put("maximum", number.high()) : schema;
    }

    @Override
    public String form() {
        return number.form();
    }
}
