package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON Schema (2020-12) of scenario files, made from the declarations. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** The schema as text, with a line break at the end. */
    public static String json() {
        return Schemas.text(schema());
    }

    private static ObjectNode schema() {
        Fields shape = ScenarioShape.declared();
        ObjectNode schema = Schemas.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:brinksim:scenario:" + ScenarioShape.SCHEMA)
                .put("title", "Scenario of the Brink simulator");
        schema.setAll(shape.schema());
        schema.put("type", "object");
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties
                .putObject(ScenarioShape.EXTENDS)
                .put("type", "string")
                .put("description", "name or path of the scenario this file is laid over");
        schema.putArray("required").add(ScenarioShape.SCHEMA_KEY);
        schema.putObject("if").putArray("required").add(ScenarioShape.EXTENDS);
        schema.set("else", shape.completeness());
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("figure", figure());
        definitions.putObject("whole-figure").putArray("required").add(Quantity.VALUE);
        return schema;
    }

    private static ObjectNode figure() {
        ObjectNode figure = Schemas.object()
                .put("description", "value is what runs use; low and high are the default range of a sweep");
        ObjectNode properties = figure.putObject("properties");
        for (String key : List.of(Quantity.VALUE, Quantity.LOW, Quantity.HIGH)) {
            properties.set(key, Schemas.orNull("number"));
        }
        for (String key : List.of(Quantity.SOURCE, Quantity.NOTE)) {
            properties.set(key, Schemas.orNull("string"));
        }
        return figure.put("additionalProperties", false);
    }
}
