package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A map of declared fields with rules of its own beyond them. */
interface RuledFields extends Shape {
    /** The declared fields. */
    Fields fields();

    @Override
    default ObjectNode schema() {
        return fields().schema();
    }

    @Override
    default @Nullable ObjectNode completeness() {
        return fields().completeness();
    }

    @Override
    default String form() {
        return fields().form();
    }

    @Override
    default @Nullable Shape child(String key) {
        return fields().child(key);
    }
}
