package org.brinksim.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page taken apart into prose, commands and what the commands print. */
final class Transcript {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```\n");
    private static final Pattern HERE = Pattern.compile("<<'(\\w+)'");
    private static final Pattern EXITS = Pattern.compile("# exits (\\d+)");

    private Transcript() {}

    /**
     * A part of a page.
     *
     * @param kind {@code sh}, {@code text} when it follows commands, empty otherwise
     * @param text the part as it stands on the page
     * @param body what is inside the fences
     * @param after the commands before an output
     */
    record Part(String kind, String text, String body, String after) {
        boolean isCommands() {
            return kind.equals("sh");
        }

        boolean isOutput() {
            return kind.equals("text");
        }

        /** The part with another output. */
        String with(String output) {
            return "```text\n" + output + "```\n";
        }

        /** The commands, each with the text it reads. */
        List<Statement> statements() {
            List<Statement> statements = new ArrayList<>();
            List<String> lines = new ArrayList<>(body.lines().toList());
            while (!lines.isEmpty()) {
                StringBuilder text = new StringBuilder(lines.remove(0)).append('\n');
                Matcher here = HERE.matcher(text);
                if (here.find()) {
                    String last = "";
                    while (!lines.isEmpty() && !last.equals(here.group(1))) {
                        last = lines.remove(0);
                        text.append(last).append('\n');
                    }
                }
                statements.add(new Statement(text.toString()));
            }
            return statements;
        }
    }

    /** One command. */
    record Statement(String text) {
        /** Whether it runs Brink, writes a file or lists files; what fetches or builds the program does not run here. */
        boolean isOfThisProgram() {
            return List.of("./brink ", "cat > ", "ls ").stream().anyMatch(text::startsWith);
        }

        int exitCode() {
            Matcher exits = EXITS.matcher(text);
            return exits.find() ? Integer.parseInt(exits.group(1)) : 0;
        }
    }

    static List<Part> of(String page) {
        List<Part> parts = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        int from = 0;
        String commands = "";
        while (fence.find()) {
            String prose = page.substring(from, fence.start());
            parts.add(new Part("", prose, "", ""));
            boolean output = fence.group(1).equals("text") && !commands.isEmpty() && prose.isBlank();
            String kind = fence.group(1).equals("sh") ? "sh" : output ? "text" : "";
            parts.add(new Part(kind, fence.group(), fence.group(2), commands));
            commands = kind.equals("sh") ? fence.group(2) : "";
            from = fence.end();
        }
        parts.add(new Part("", page.substring(from), "", ""));
        return parts;
    }
}
