package org.brinksim.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a table in Markdown. */
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        row(List.of(heads));
        row(List.of(heads).stream().map(head -> "---").toList());
    }

    void row(List<String> cells) {
        text.append(
                cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** A word in the type of code. */
    static String code(String word) {
        return "`" + word + "`";
    }

    /** A sentence with a capital letter. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public String toString() {
        return text.append('\n').toString();
    }
}
