package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Pieces that several JSON schemas share. */
final class Schemas {
    private Schemas() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A schema of values of a type or null; null takes out what an overlay inherits. */
    static ObjectNode orNull(String... types) {
        ObjectNode schema = object();
        ArrayNode allowed = schema.putArray("type");
        for (String type : types) {
            allowed.add(type);
        }
        allowed.add("null");
        return schema;
    }

    static ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }
}
