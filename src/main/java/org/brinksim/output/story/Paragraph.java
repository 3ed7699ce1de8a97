package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of plain text. */
public final class Paragraph {
    private Paragraph() {}

    /**
     * The lines of a text.
     *
     * @param text words with single blanks between them
     * @param width longest line, in characters; a longer word has a line of its own
     * @param first what the first line begins with
     * @param next what every other line begins with
     */
    public static List<String> wrapped(String text, int width, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
