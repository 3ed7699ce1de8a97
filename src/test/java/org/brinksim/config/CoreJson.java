package org.brinksim.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns YAML into JSON by the core schema, with the library's own loader. */
final class CoreJson {
    private CoreJson() {}

    static String of(String yaml) {
        Object value =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
