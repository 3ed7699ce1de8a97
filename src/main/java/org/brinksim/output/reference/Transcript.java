package org.brinksim.output.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page taken apart into prose, commands and what the commands print. */
public final class Transcript {
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
    public record Part(String kind, String text, String body, String after) {
        /** Whether it is commands. */
        public boolean isCommands() {
            return kind.equals("sh");
        }

        /** Whether it is what commands print. */
        public boolean isOutput() {
            return kind.equals("text");
        }

        /** The part with another output. */
        public String with(String output) {
            return "```text\n" + output + "```\n";
        }

        /** The commands, each with the text it reads. */
        public List<Statement> statements() {
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
    public record Statement(String text) {
        /** Whether it runs Brink, writes a file or lists files; what fetches or builds the program does not run here. */
        public boolean isOfThisProgram() {
            return List.of("./brink ", "cat > ", "ls ").stream().anyMatch(text::startsWith);
        }

        /** The exit code that the command ends with. */
        public int exitCode() {
            Matcher exits = EXITS.matcher(text);
            return exits.find() ? Integer.parseInt(exits.group(1)) : 0;
        }
    }

    /** The parts of a page, in order; their texts together are the page. */
    public static List<Part> of(String page) {
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
