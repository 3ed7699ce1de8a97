package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A map whose keys are ids of members of a section. */
record Keyed(Reference keys, Shape item) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Mapping mapping)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
            return;
        }
        mapping.pairs().forEach((key, pair) -> {
            if (check.ids(keys.section()).contains(key)) {
                item.check(pair.value(), path + "." + key, check);
            } else {
                check.report(pair.key(), path, keys.unknown(key, check.ids(keys.section())));
            }
        });
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.orNull("object");
        schema.set("propertyNames", Schemas.object().put("pattern", "^" + Identifier.MEMBER.pattern() + "$"));
        schema.set("additionalProperties", item.schema());
        return schema;
    }

    @Override
    public @Nullable ObjectNode completeness() {
        ObjectNode below = item.completeness();
        return below == null ? null : Schemas.object().set("additionalProperties", below);
    }

    @Override
    public String form() {
        return "a map from " + keys.form() + " to " + item.form();
    }

    @Override
    public Shape child(String key) {
        return item;
    }
}
