package org.brinksim.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What a command asks, as its first words: its name, the scenarios and their changes.
 *
 * @param given the words with scenarios as the user named them
 * @param canonical the same with scenarios without their folders
 */
record Wording(List<String> given, List<String> canonical) {
    /** Copies the words. */
    Wording {
        given = List.copyOf(given);
        canonical = List.copyOf(canonical);
    }

    /** A scenario as the user named it, without its folders. */
    static String shortened(String argument) {
        Path name = Path.of(argument).getFileName();
        return name == null ? argument : name.toString();
    }
}
