package org.brinksim.config;

import java.util.List;

/**
 * A change of a scenario as it was written, {@code path=value}.
 *
 * @param origin what places in its text name as their file
 * @param text the change
 * @param note what a number that it sets says of itself
 */
record Change(String origin, String text, String note) {
    /** The option that changes a scenario on the command line. */
    static final String SET = "--set";

    /** Changes of the option {@code --set}. */
    static List<Change> sets(List<String> texts) {
        return texts.stream()
                .map(text -> new Change(SET, text, "set on the command line"))
                .toList();
    }

    /** The path, all before the first {@code =}. */
    String path() {
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }
}
