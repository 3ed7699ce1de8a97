package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import org.brinksim.scenario.Layout;

/** A map from paths of inputs to the values they take; a wildcard still in it means nothing and is told of already. */
record InputPaths() implements Shape {
    /** The paths of the inputs of a file. */
    static Layout layout(Mapping root) {
        return Layout.of(new Layout.Members(
                ids(root, Section.STATES),
                ids(root, Section.SECTORS),
                ids(root, Section.SEGMENTS),
                ids(root, Section.PATRONS),
                ids(root, Section.ORGANISATIONS)));
    }

    private static List<String> ids(Mapping root, Section section) {
        return Members.ids(root.get(section.key()));
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Mapping mapping) || mapping.pairs().isEmpty()) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
            return;
        }
        Layout layout = check.layout();
        mapping.pairs().forEach((key, pair) -> {
            if (Wildcards.isIn(key)) {
                return;
            }
            OptionalInt slot = layout.slot(key);
            if (slot.isPresent()) {
                Quantity.of(layout.input(slot.getAsInt())).check(pair.value(), path + "." + key, check);
            } else {
                String hint = Nearest.hint(key, layout.paths());
                check.report(pair.key(), path, "no input has the path " + Scalar.quoted(key) + hint);
            }
        });
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.orNull("object").put("minProperties", 1);
        ObjectNode value = Quantity.any().schema();
        schema.set("additionalProperties", value);
        return schema;
    }

    @Override
    public String form() {
        return "a map from paths of inputs, such as border.NAME or segments.ID.NAME, to numbers; * stands for any id";
    }

    @Override
    public Shape child(String key) {
        return Quantity.any();
    }
}
