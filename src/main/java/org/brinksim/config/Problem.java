package org.brinksim.config;

/**
 * One thing that is wrong with a scenario, and where.
 *
 * @param file file as named by the user, or {@code --set}
 * @param line line, from 1
 * @param column column in characters, from 1
 * @param path path in the scenario, for example {@code segments.ID.settled}; empty when it has none
 * @param message what is wrong, with which value, what is allowed and what to try
 */
public record Problem(String file, int line, int column, String path, String message) {
    /** The problem as one line, {@code file:line:column path: message}. */
    @Override
    public String toString() {
        String where = file + ":" + line + ":" + column;
        return path.isEmpty() ? where + ": " + message : where + " " + path + ": " + message;
    }
}
