package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.Alternative;
import org.brinksim.output.folder.Alternative.Difference;
import org.brinksim.output.folder.Alternative.Pair;
import org.brinksim.output.folder.FinishedFolder;

/** Puts together what a report says about one alternative of a comparison. */
final class ContrastWriter {
    private static final String DEATHS = "m_deaths";
    private static final int SENTENCES = 5;
    private static final Set<String> COUNTED =
            Set.of("persons", "incidents", "episodes", "days", "houses", "segments", "deals", "accidents");

    private final FinishedFolder folder;
    private final Alternative alternative;

    ContrastWriter(FinishedFolder folder, Alternative alternative) {
        this.folder = folder;
        this.alternative = alternative;
    }

    Contrast write() {
        return new Contrast(
                "What if: " + alternative.name() + " against " + folder.origin().name(),
                findings(),
                table(),
                alternative.parting());
    }

    private List<String> findings() {
        List<Difference> ranked = alternative.ranked();
        if (ranked.isEmpty()) {
            return List.of("Every metric is the same in every pair: the alternative changes nothing that happens.");
        }
        List<String> sentences = new ArrayList<>();
        Stream.concat(
                        alternative.differences().stream()
                                .filter(row -> row.metric().equals(DEATHS)),
                        ranked.stream()
                                .filter(row -> row.isClear() && !row.metric().equals(DEATHS)))
                .limit(SENTENCES)
                .map(this::sentence)
                .forEach(sentences::add);
        long unclear = ranked.stream().filter(row -> !row.isClear()).count();
        int same = alternative.differences().size() - ranked.size();
        sentences.add("Of " + alternative.differences().size() + " metrics "
                + (ranked.size() - unclear) + " are told from chance, " + unclear + " are not, and " + same
                + " are the same in every pair.");
        return sentences;
    }

    private String sentence(Difference row) {
        if (row.isSame()) {
            return capital(words(row)) + ": the same in every pair, " + amount(row, row.base()) + " on average.";
        }
        String mean = capital(words(row)) + ": on average " + change(row, row.difference()) + " a run ("
                + Rounded.percent(folder.origin().level()) + " interval " + range(row) + "), "
                + amount(row, row.other()) + " instead of " + amount(row, row.base());
        return mean + shares(row) + "."
                + (row.isClear() ? "" : " This cannot be told from chance (p = " + Rounded.rounded(row.holm()) + ").");
    }

    private String range(Difference row) {
        boolean oneSide = row.low() >= 0 || row.high() <= 0;
        double near = StrictMath.abs(row.low()) < StrictMath.abs(row.high()) ? row.low() : row.high();
        double far = near == row.low() ? row.high() : row.low();
        return oneSide
                ? Rounded.compact(StrictMath.abs(isChance(row) ? 100 * near : near)) + " to " + change(row, far)
                : change(row, row.low()) + " to " + change(row, row.high());
    }

    private String change(Difference row, double value) {
        boolean counted = COUNTED.contains(unit(row));
        String way = value < 0 ? counted ? "fewer" : "lower" : counted ? "more" : "higher";
        double size = StrictMath.abs(value);
        return (isChance(row) ? Rounded.compact(100 * size) + " percentage points " : Rounded.compact(size) + " ")
                + way;
    }

    /** A value; chances in percent. */
    private static String amount(Difference row, double value) {
        return isChance(row) ? Rounded.rounded(100 * value) + " %" : Rounded.rounded(value);
    }

    private static boolean isChance(Difference row) {
        return row.metric().startsWith("p_");
    }

    private String shares(Difference row) {
        if (!folder.runs().has(row.metric())) {
            return Double.isFinite(row.direction())
                    ? "; of the pairs that differ, " + Rounded.percent(row.direction()) + " differ this way"
                    : "";
        }
        List<Pair> pairs = alternative.pairs(folder.runs(), row.metric());
        double lower = pairs.stream().filter(pair -> pair.other() < pair.base()).count();
        double higher =
                pairs.stream().filter(pair -> pair.other() > pair.base()).count();
        double all = pairs.size();
        return "; lower in " + Rounded.percent(lower / all) + " of the " + Rounded.plain(all)
                + " paired worlds, higher in " + Rounded.percent(higher / all) + ", the same in "
                + Rounded.percent((all - lower - higher) / all);
    }

    private String words(Difference row) {
        return MetricPhrase.of(row.metric(), folder.origin().states());
    }

    private String unit(Difference row) {
        return MetricPhrase.unit(row.metric(), folder.origin().states());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Grid table() {
        List<Grid.Line> lines = new ArrayList<>();
        alternative.ranked().forEach(row -> lines.add(line(row)));
        alternative.differences().stream().filter(Difference::isSame).forEach(row -> lines.add(line(row)));
        return new Grid(
                "Differences to the base, the largest standardised difference first. Along: of the pairs that differ, share"
                        + " that differs in the direction of the mean. Effect: difference in standard deviations between"
                        + " runs. Gain: how many times as many independent runs would be as exact.",
                List.of(
                        "Metric",
                        "Base",
                        "Here",
                        "Difference",
                        Rounded.percent(folder.origin().level()) + " interval",
                        "Along",
                        "Effect",
                        "Gain",
                        "p (Holm)",
                        "Verdict",
                        "Pairs"),
                lines);
    }

    private Grid.Line line(Difference row) {
        return new Grid.Line(
                words(row),
                List.of(
                        Rounded.rounded(row.base()),
                        Rounded.rounded(row.other()),
                        Rounded.rounded(row.difference()),
                        Rounded.rounded(row.low()) + " to " + Rounded.rounded(row.high()),
                        Rounded.percent(row.direction()),
                        Rounded.compact(row.effect()),
                        Rounded.compact(row.variance()),
                        Rounded.rounded(row.holm()),
                        row.verdict(),
                        Rounded.plain(row.n())),
                false);
    }
}
