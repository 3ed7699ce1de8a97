package org.brinksim.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    /** A schema as text, with a line break at the end. */
    static String text(ObjectNode schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("the schema cannot be written", cause);
        }
    }

    static ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }
}
