package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The declared form of a part of a scenario file: checks, schema, merging and reference pages follow from it. */
interface Shape {
    /** Reports everything that is wrong with a value, and notes its numbers. */
    void check(Node node, String path, Check check);

    /** The JSON schema of the value as it may stand in any file, an overlay included. */
    ObjectNode schema();

    /** What a file without {@code extends} must state beyond {@link #schema}; null when nothing. */
    default @Nullable ObjectNode completeness() {
        return null;
    }

    /** The form in a few words, for the reference page. */
    String form();

    /** The shape of the value under a key, null when the key is not known. */
    default @Nullable Shape child(String key) {
        return null;
    }
}
