package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Free text of a limited length in characters. */
record Words(int longest) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
            String advice = node instanceof Scalar ? "; put it in quotes" : "";
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form() + advice);
        } else if (scalar.text().isBlank() || scalar.text().length() > longest) {
            String found = scalar.text().isBlank()
                    ? "the text is empty"
                    : scalar.text().length() + " characters";
            check.report(node, path, found + "; allowed is " + form());
        }
    }

    @Override
    public ObjectNode schema() {
        return Schemas.orNull("string").put("minLength", 1).put("maxLength", longest);
    }

    @Override
    public String form() {
        return "text of 1 to " + longest + " characters";
    }
}
