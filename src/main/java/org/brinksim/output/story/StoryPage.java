package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A story as a page for readers: plain text or Markdown. */
public final class StoryPage {
    private static final String NOTE = "How to read it. Every actor chooses by one rule: the higher the utility of an"
            + " option, the likelier it is. The terms named are those that moved the choice most, compared with the best"
            + " other option; the standing inclination is what speaks for or against a step before anything particular"
            + " does. All of this happened in a simulated run, not in the record.";

    private final Story story;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private StoryPage(Story story, Style style) {
        this.story = story;
        this.style = style;
    }

    /** How the parts of a page are set. */
    private interface Style {
        List<String> title(String text);

        List<String> heading(String text);

        List<String> paragraph(String text);

        List<String> passage(int number, Passage passage);

        List<String> facts(List<Fact> facts);
    }

    /**
     * The page as plain text.
     *
     * @param story what to tell
     * @param width longest line, in characters
     */
    public static List<String> text(Story story, int width) {
        return new StoryPage(story, new Plain(width)).lines();
    }

    /** The page in Markdown. */
    public static List<String> markdown(Story story) {
        return new StoryPage(story, new Markdown()).lines();
    }

    private List<String> lines() {
        lines.addAll(style.title("Run " + story.run() + " of “" + story.scenario() + "”: episode " + story.episode()));
        lines.addAll(style.paragraph(story.opening()));
        passages("What had changed before", story.background(), "Nothing that bears on it had changed.");
        passages("What happened", story.timeline(), "The log holds no event of this episode.");
        passages("Why: from the worst moment back to the first cause", story.causes(), "The log holds no cause.");
        lines.addAll(style.heading("The episode in figures"));
        lines.addAll(style.facts(story.episodeFacts()));
        lines.addAll(style.heading("The run in figures"));
        lines.addAll(style.facts(story.runFacts()));
        lines.addAll(style.paragraph(NOTE));
        return lines;
    }

    private void passages(String heading, List<Passage> passages, String none) {
        lines.addAll(style.heading(heading));
        if (passages.isEmpty()) {
            lines.addAll(style.paragraph(none));
        }
        for (int i = 0; i < passages.size(); i++) {
            lines.addAll(style.passage(i + 1, passages.get(i)));
        }
    }

    private record Plain(int width) implements Style {
        @Override
        public List<String> title(String text) {
            return wrapped(text, "", "");
        }

        @Override
        public List<String> heading(String text) {
            return List.of("", text, "-".repeat(text.length()));
        }

        @Override
        public List<String> paragraph(String text) {
            List<String> lines = new ArrayList<>(List.of(""));
            lines.addAll(wrapped(text, "", ""));
            return lines;
        }

        @Override
        public List<String> passage(int number, Passage passage) {
            return wrapped(
                    passage.when() + ": " + passage.text(), String.format(Locale.ROOT, "%3d. ", number), "     ");
        }

        @Override
        public List<String> facts(List<Fact> facts) {
            return facts.stream()
                    .flatMap(fact ->
                            wrapped(fact.meaning(), String.format(Locale.ROOT, "%12s  ", value(fact)), " ".repeat(14))
                                    .stream())
                    .toList();
        }

        private List<String> wrapped(String text, String first, String next) {
            return Paragraph.wrapped(text, width, first, next);
        }
    }

    private record Markdown() implements Style {
        @Override
        public List<String> title(String text) {
            return List.of("# " + text);
        }

        @Override
        public List<String> heading(String text) {
            return List.of("", "## " + text, "");
        }

        @Override
        public List<String> paragraph(String text) {
            return List.of("", text);
        }

        @Override
        public List<String> passage(int number, Passage passage) {
            return List.of(number + ". **" + passage.when() + "**: " + passage.text());
        }

        @Override
        public List<String> facts(List<Fact> facts) {
            List<String> lines = new ArrayList<>(List.of("| figure | value |", "|---|---:|"));
            facts.forEach(fact -> lines.add("| " + fact.meaning() + " | " + value(fact) + " |"));
            return lines;
        }
    }

    /** The figure for a reader: whole numbers as they are, others with three decimals. */
    private static String value(Fact fact) {
        if (Double.isNaN(fact.value())) {
            return "none";
        }
        return fact.value() == StrictMath.rint(fact.value())
                ? Lexicon.count((long) fact.value())
                : String.format(Locale.ROOT, "%.3f", fact.value());
    }
}
