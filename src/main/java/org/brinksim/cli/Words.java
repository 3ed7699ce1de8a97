package org.brinksim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a command, as a shell reads them. */
final class Words {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private Words() {}

    /** The words of a command in one line that a shell splits the same way. */
    static String shell(List<String> words) {
        return words.stream()
                .map(word -> PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /** A scenario as the user named it, without its folders. */
    static String shortened(String argument) {
        Path name = Path.of(argument).getFileName();
        return name == null ? argument : name.toString();
    }
}
