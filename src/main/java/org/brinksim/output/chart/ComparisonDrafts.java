package org.brinksim.output.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.folder.Alternative;
import org.brinksim.output.folder.Alternative.Difference;
import org.brinksim.output.folder.Alternative.Pair;
import org.brinksim.output.folder.Band;
import org.brinksim.output.folder.FinishedFolder;

/** Drafts the charts of a comparison: forest plot, pairs of runs, and fan charts beside each other. */
final class ComparisonDrafts {
    private static final String DEATHS = "m_deaths";
    private static final int ROWS_OF_ONE = 18;
    private static final int ROWS_OF_FEW = 10;
    private static final int ROWS_OF_MANY = 6;
    private static final int FEW = 3;

    private final FinishedFolder folder;

    ComparisonDrafts(FinishedFolder folder) {
        this.folder = folder;
    }

    /** The drafts; none unless the folder is a comparison. */
    List<Drafting.Draft> all() {
        return folder.alternatives().isEmpty()
                ? List.of()
                : List.of(
                        forest(),
                        pairs(),
                        fans("deaths", "Dead since the start, both sides", "Dead (persons)"),
                        fans("displaced", "People displaced on each day", "Displaced (persons)"));
    }

    private Drafting.Draft forest() {
        int number = folder.alternatives().size();
        int most = number == 1 ? ROWS_OF_ONE : number <= FEW ? ROWS_OF_FEW : ROWS_OF_MANY;
        List<ForestPanel> panels = folder.alternatives().stream()
                .map(alternative -> new ForestPanel(
                        alternative,
                        alternative.ranked().stream()
                                .filter(row -> Double.isFinite(row.effect()) && Double.isFinite(row.low()))
                                .limit(most)
                                .toList(),
                        folder.origin().states()))
                .filter(panel -> !panel.rows().isEmpty())
                .toList();
        if (panels.isEmpty()) {
            return new Drafting.Left(
                    "forest", "There is no chart of differences, since no metric differs in any pair.");
        }
        ForestChart body = new ForestChart(panels);
        String title = "Differences to " + folder.origin().name();
        String words = panels.stream().map(this::words).collect(Collectors.joining(" "));
        return draft(
                "forest",
                new Texts(
                        title,
                        "Mean difference of paired runs with its "
                                + Rounded.percent(folder.origin().level()) + " interval, the " + most
                                + " largest of each alternative; at the right in the metric's own unit",
                        "Intervals are paired t intervals, one metric at a time; chances are differences of shares."
                                + same(),
                        title + ". " + words),
                (int) (110 + body.height()),
                body);
    }

    /** Names the alternatives that are not drawn, since nothing of them differs. */
    private String same() {
        List<String> names = folder.alternatives().stream()
                .filter(alternative -> alternative.ranked().isEmpty())
                .map(Alternative::name)
                .toList();
        return names.isEmpty() ? "" : " The same as the base in every pair: " + String.join(", ", names) + ".";
    }

    private String words(ForestPanel panel) {
        Difference first = panel.rows().get(0);
        return panel.alternative().name() + ": the largest standardised difference is in “"
                + MetricPhrase.of(first.metric(), folder.origin().states()) + "”, "
                + ForestPanel.signed(first.difference()) + " (" + ForestPanel.signed(first.low()) + " to "
                + ForestPanel.signed(first.high()) + ").";
    }

    private Drafting.Draft pairs() {
        List<Alternative> alternatives = folder.alternatives();
        if (!folder.runs().has(DEATHS)) {
            return new Drafting.Left("pairs", "There is no chart of pairs, since the runs have no column m_deaths.");
        }
        List<List<Pair>> pairs = alternatives.stream()
                .map(alternative -> alternative.pairs(folder.runs(), DEATHS))
                .toList();
        String title = "Dead in the runs of each pair";
        StringBuilder words = new StringBuilder(title).append('.');
        for (int i = 0; i < alternatives.size(); i++) {
            words.append(' ').append(alternatives.get(i).name()).append(": ").append(shares(pairs.get(i)));
        }
        int rows = PanelGrid.rows(alternatives.size());
        int height = 110 + rows * (alternatives.size() == 1 ? 430 : alternatives.size() == 2 ? 340 : 250);
        return draft(
                "pairs",
                new Texts(
                        title,
                        "Each pair shares its random numbers; below the line fewer died than in the base (logarithmic, zero apart)",
                        "Pairs that lie close together are one circle, larger for more of them.",
                        words.toString()),
                height,
                new PairPanels(alternatives, pairs));
    }

    private static String shares(List<Pair> pairs) {
        double lower = pairs.stream().filter(pair -> pair.other() < pair.base()).count();
        double higher =
                pairs.stream().filter(pair -> pair.other() > pair.base()).count();
        double all = StrictMath.max(1, pairs.size());
        return "fewer dead than in the base in " + Rounded.percent(lower / all) + " of the pairs, more in "
                + Rounded.percent(higher / all) + ", as many in "
                + Rounded.percent((pairs.size() - lower - higher) / all) + ".";
    }

    private Drafting.Draft fans(String series, String title, String axis) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        bands.put(folder.origin().name() + " (base)", folder.bands(series));
        folder.alternatives().forEach(alternative -> bands.put(alternative.name(), alternative.bands(series)));
        String name = "fans-" + series;
        if (bands.values().stream().anyMatch(List::isEmpty)) {
            return new Drafting.Left(
                    name,
                    "There are no fan charts of " + series + ", since the folder holds no daily series (series.csv).");
        }
        StringBuilder words = new StringBuilder(title).append('.');
        bands.forEach((scenario, days) -> {
            Band last = days.get(days.size() - 1);
            words.append(' ')
                    .append(scenario)
                    .append(", on ")
                    .append(last.date())
                    .append(": median ");
            words.append(Rounded.rounded(last.q50())).append(", nine runs in ten between ");
            words.append(Rounded.rounded(last.q05()))
                    .append(" and ")
                    .append(Rounded.rounded(last.q95()))
                    .append('.');
        });
        int height = 110 + PanelGrid.rows(bands.size()) * (bands.size() == 2 ? 250 : 190);
        return draft(
                name,
                new Texts(
                        title,
                        "Base and alternatives on the same axes",
                        "Bands are quantiles over runs, day by day; no single run follows them.",
                        words.toString()),
                height,
                new FanPanels(axis, bands));
    }

    /** What a chart says of itself: title, what the marks mean, a note for the source line, and the chart in words. */
    private record Texts(String title, String subtitle, String note, String alternative) {}

    private Drafting.Draft draft(String name, Texts texts, int height, Chart.Body body) {
        String alternatives =
                folder.alternatives().stream().map(Alternative::name).collect(Collectors.joining(", "));
        String note = "Against it: " + alternatives + ". " + texts.note() + " " + SourceLine.uncertainty(folder);
        return new Drafting.Drawn(new Chart(
                name,
                texts.title(),
                texts.subtitle(),
                SourceLine.of(folder, note, List.of()),
                texts.alternative(),
                Drafting.WIDTH,
                height,
                body));
    }
}
