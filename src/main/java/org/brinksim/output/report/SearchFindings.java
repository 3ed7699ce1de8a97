package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FinishedSearch;
import org.brinksim.output.folder.FinishedSearch.MixRow;
import org.brinksim.output.folder.FinishedSearch.Outcome;

/** What a search of mixes found, as sentences. */
final class SearchFindings {
    private final FinishedSearch search;

    SearchFindings(FinishedSearch search) {
        this.search = search;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!search.topic().question().isEmpty()) {
            sentences.add("The question: " + search.topic().question());
        }
        long dominated = search.mixes().stream().filter(MixRow::dominated).count();
        sentences.add("Searched over " + search.levers().size() + " levers with " + Rounded.plain(search.runs())
                + " runs, of which "
                + (search.failed() == 0 ? "none" : Rounded.plain(search.failed())) + " failed; the front has "
                + (search.mixes().size() - dominated) + " mixes, doing nothing included if no other beats it; "
                + dominated
                + " more were on it in the search and are beaten by fresh runs.");
        search.nothing().ifPresent(nothing -> {
            for (int aim = 0; aim < search.aims().size(); aim++) {
                sentences.add(of(aim, nothing));
            }
        });
        sentences.add("Costs are statements of the file; other costs give another front.");
        return sentences;
    }

    /** A metric with its unit and a capital letter. */
    String name(String aim) {
        String words = MetricPhrase.of(aim, search.origin().states());
        String unit = MetricPhrase.unit(aim, search.origin().states());
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + (unit.isEmpty() || words.contains(unit) ? "" : " (" + unit + ")");
    }

    private String of(int aim, MixRow nothing) {
        Outcome base = nothing.outcomes().get(aim);
        boolean isMore = search.isMore(search.aims().get(aim));
        Optional<MixRow> cheapest = search.mixes().stream()
                .filter(mix -> mix.number() > 0 && !mix.dominated())
                .filter(mix -> isMore
                        ? mix.outcomes().get(aim).low() > base.high()
                        : mix.outcomes().get(aim).high() < base.low())
                .min(Comparator.comparingDouble(MixRow::cost).thenComparingInt(MixRow::number));
        return name(search.aims().get(aim)) + ": doing nothing gives " + amount(base) + ". "
                + cheapest.map(mix -> "The cheapest mix of the front whose interval lies wholly "
                                + (isMore ? "above" : "below") + " that is number " + mix.number() + ", at a cost of "
                                + Rounded.rounded(mix.cost()) + ": "
                                + amount(mix.outcomes().get(aim)) + ", with "
                                + settings(mix, nothing) + ".")
                        .orElse("No mix of the front has an interval wholly " + (isMore ? "above" : "below")
                                + " that.");
    }

    private String amount(Outcome outcome) {
        return Rounded.rounded(outcome.mean()) + " ("
                + Rounded.percent(search.origin().level()) + " interval " + Rounded.rounded(outcome.low()) + " to "
                + Rounded.rounded(outcome.high()) + ")";
    }

    private String settings(MixRow mix, MixRow nothing) {
        return IntStream.range(0, search.levers().size())
                .filter(lever ->
                        !mix.values().get(lever).equals(nothing.values().get(lever)))
                .mapToObj(lever -> search.label(search.levers().get(lever)) + " at "
                        + Rounded.plain(mix.values().get(lever)) + " instead of "
                        + Rounded.plain(nothing.values().get(lever)))
                .collect(Collectors.joining("; "));
    }
}
