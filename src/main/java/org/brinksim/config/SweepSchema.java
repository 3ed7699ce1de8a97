package org.brinksim.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of sweep files, made from the declarations. */
public final class SweepSchema {
    private SweepSchema() {}

    /** The schema as text, with a line break at the end. */
    public static String json() {
        return Schemas.text(schema());
    }

    private static ObjectNode schema() {
        Fields shape = SweepShape.declared();
        ObjectNode schema = Schemas.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:brinksim:sweep:" + ScenarioShape.SCHEMA)
                .put("title", "Sweep of the Brink simulator");
        ObjectNode declared = shape.schema();
        stripNull(declared);
        ObjectNode factors = (ObjectNode) declared.get("properties").get(SweepShape.FACTORS);
        factors.set("additionalProperties", new FactorShape().schema());
        schema.setAll(declared);
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        shape.fields().stream()
                .filter(Fields.Field::required)
                .map(Fields.Field::key)
                .forEach(required::add);
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().putArray("required").add(SweepShape.FACTORS);
        either.addObject().putArray("required").add(SweepShape.DESIGN);
        return schema;
    }

    /** Takes null out of what may stand at a key: nothing is inherited that it could take out. */
    private static void stripNull(JsonNode schema) {
        for (String key : new String[] {"type", "enum"}) {
            if (schema.get(key) instanceof ArrayNode allowed) {
                for (int i = allowed.size() - 1; i >= 0; i--) {
                    if (allowed.get(i).isNull() || allowed.get(i).asText().equals("null")) {
                        allowed.remove(i);
                    }
                }
            }
        }
        schema.forEach(SweepSchema::stripNull);
    }
}
