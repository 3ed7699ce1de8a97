package org.brinksim.output.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.simulation.EpisodeOutcome;

/** All episodes of a run, one line each, in order of time. */
public record EpisodeList(List<Line> lines) {
    private static final List<String> HEAD =
            List.of("episode", "first day", "last day", "highest rung", "dead", "wounded", "displaced", "ceasefires");

    /** One episode: its name, the segment where it began in words, its days of fighting and what it came to. */
    public record Line(String name, String place, LocalDate first, LocalDate last, EpisodeOutcome outcome) {}

    /** Copies the lines. */
    public EpisodeList {
        lines = List.copyOf(lines);
    }

    /** The table in columns of even width, one line of text for each episode after the head. */
    public List<String> text() {
        List<List<String>> rows = rows();
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = StrictMath.max(widths[i], row.get(i).length());
            }
        });
        List<String> text = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - row.get(i).length());
                line.append(i < 3 ? row.get(i) + gap : gap + row.get(i)).append("  ");
            }
            text.add(line.toString().stripTrailing());
        }
        return text;
    }

    /** The table in Markdown. */
    public List<String> markdown() {
        List<String> text = new ArrayList<>();
        for (List<String> row : rows()) {
            text.add("| " + String.join(" | ", row) + " |");
            if (text.size() == 1) {
                text.add("|---|---|---|" + "---:|".repeat(HEAD.size() - 3));
            }
        }
        return text;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Line line : lines) {
            EpisodeOutcome outcome = line.outcome();
            rows.add(List.of(
                    line.name(),
                    line.first().toString(),
                    line.last().toString(),
                    Integer.toString(outcome.topRung()),
                    Lexicon.count(outcome.deadTotal()),
                    Lexicon.count(outcome.wounded()),
                    Lexicon.count(displaced(outcome)),
                    Integer.toString(outcome.deals())));
        }
        return rows;
    }

    /** The table for machines. */
    public ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Line line : lines) {
            array.addObject()
                    .put("episode", line.name())
                    .put("place", line.place())
                    .put("first_day", line.first().toString())
                    .put("last_day", line.last().toString())
                    .put("top_rung", line.outcome().topRung())
                    .put("dead", line.outcome().deadTotal())
                    .put("wounded", line.outcome().wounded())
                    .put("displaced", displaced(line.outcome()))
                    .put("deals", line.outcome().deals());
        }
        return array;
    }

    private static int displaced(EpisodeOutcome outcome) {
        return outcome.displaced().stream().mapToInt(Integer::intValue).sum();
    }
}
