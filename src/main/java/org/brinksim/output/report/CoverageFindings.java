package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.chart.CalibrationWords;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.Coverage;

/** How often intervals held what they should, as sentences and as a table. */
final class CoverageFindings {
    private CoverageFindings() {}

    /** A sentence for each kind and level. */
    static List<String> sentences(List<Coverage> rows, String truth) {
        List<String> sentences = new ArrayList<>();
        for (String kind : rows.stream().map(Coverage::kind).distinct().toList()) {
            for (double level : rows.stream()
                    .mapToDouble(Coverage::level)
                    .distinct()
                    .sorted()
                    .toArray()) {
                List<Coverage> own = rows.stream()
                        .filter(row -> row.kind().equals(kind) && row.level() == level)
                        .toList();
                if (!own.isEmpty()) {
                    sentences.add(sentence(kind, level, own, truth));
                }
            }
        }
        return sentences;
    }

    private static String sentence(String kind, double level, List<Coverage> own, String truth) {
        long n = own.stream().mapToLong(Coverage::n).sum();
        long covered = own.stream().mapToLong(Coverage::covered).sum();
        List<String> off = own.stream()
                .filter(row -> !row.agrees())
                .map(row -> CalibrationWords.target(row.metric()) + " (" + Rounded.percent(row.share()) + ")")
                .toList();
        return "Intervals of " + Rounded.percent(level) + ", " + kind + ": " + Rounded.plain(covered) + " of "
                + Rounded.plain(n) + " held " + truth + " (" + Rounded.percent(covered / (double) n)
                + "); the level lies within the binomial interval for " + (own.size() - off.size()) + " of "
                + own.size()
                + " quantities" + (off.isEmpty() ? "." : ", not for " + String.join(", ", off) + ".");
    }

    /** Every row. */
    static Grid grid(List<Coverage> rows) {
        return new Grid(
                "How often intervals held what they should. Set off: the level lies outside the binomial interval.",
                List.of("Quantity", "Kind", "Level", "Held", "Of", "Share", "Binomial interval"),
                rows.stream()
                        .map(row -> new Grid.Line(
                                CalibrationWords.target(row.metric()),
                                List.of(
                                        row.kind(),
                                        Rounded.percent(row.level()),
                                        Rounded.plain(row.covered()),
                                        Rounded.plain(row.n()),
                                        Rounded.percent(row.share()),
                                        Rounded.percent(row.low()) + " to " + Rounded.percent(row.high())),
                                !row.agrees()))
                        .toList());
    }
}
