package org.brinksim.output;

import java.time.Instant;
import java.util.List;

/**
 * Where results come from: the program, how it was called, and when.
 *
 * @param version version of the program
 * @param commit commit it was built from
 * @param jarHash SHA-256 of the jar, empty when it does not run from one
 * @param arguments the words after the program's name, as given
 * @param command the command that gives the same results, without threads, folder or progress
 * @param jobs number of threads
 * @param started when the command began
 */
public record Provenance(
        String version,
        String commit,
        String jarHash,
        List<String> arguments,
        String command,
        int jobs,
        Instant started) {
    /** Copies the arguments. */
    public Provenance {
        arguments = List.copyOf(arguments);
    }
}
