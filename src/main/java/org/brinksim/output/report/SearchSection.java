package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FinishedSearch;
import org.brinksim.output.folder.FinishedSearch.MixRow;
import org.brinksim.output.folder.FinishedSearch.Outcome;
import org.brinksim.output.folder.Origin;

/** Puts together the part of the report about a search of mixes. */
final class SearchSection {
    private final FinishedSearch search;
    private final Origin from;
    private final SearchFindings findings;

    SearchSection(FinishedSearch search) {
        this.search = search;
        this.from = search.origin();
        this.findings = new SearchFindings(search);
    }

    /**
     * The section.
     *
     * @param id id of the section within the page
     * @param album the search with its charts
     */
    Section write(String id, Album album) {
        return new Section(
                id,
                "Search " + search.topic().name(),
                scope(),
                List.of(),
                findings.sentences(),
                List.of(front(), course()),
                album.pictures(),
                album.charts().omissions(),
                SourceGrids.none(),
                SourceGrids.none(),
                List.of(),
                SourceGrids.none(),
                SourceGrids.none(),
                SourceGrids.provenance(from, search.runs() - search.failed()),
                from.command());
    }

    private List<String> scope() {
        return List.of(
                "Scenario " + from.name() + ", " + from.start() + " to " + from.end() + ", between "
                        + String.join(" and ", from.states()) + "; seed " + from.seed()
                        + ". The search is NSGA-II (Deb, Pratap, Agarwal and Meyarivan 2002) with replicates added where mixes"
                        + " compete.",
                "Costs are statements of the file, in its own unit: other costs give another front. The front is what the"
                        + " model expects of the measures; it is no advice and no forecast of what a measure would do.",
                "Means and intervals (" + Rounded.percent(from.level())
                        + ") come from fresh runs that the search has not seen. Each interval holds by itself: of many some"
                        + " miss, and the best of many mixes is somewhat lucky.");
    }

    private Grid front() {
        List<String> header = new ArrayList<>(List.of("Mix", "Cost"));
        search.levers().forEach(lever -> header.add(search.label(lever)));
        search.aims().forEach(aim -> {
            header.add(findings.name(aim));
            header.add(Rounded.percent(from.level()) + " interval");
            header.add("In the search");
        });
        header.add("Fresh runs");
        return new Grid(
                "Mixes; number 0 does nothing. Set off: another mix is better by the fresh means.",
                header,
                search.mixes().stream().map(SearchSection::line).toList());
    }

    private static Grid.Line line(MixRow mix) {
        List<String> cells = new ArrayList<>(List.of(Rounded.rounded(mix.cost())));
        mix.values().forEach(value -> cells.add(Rounded.plain(value)));
        for (Outcome outcome : mix.outcomes()) {
            cells.add(Rounded.rounded(outcome.mean()));
            cells.add(Rounded.rounded(outcome.low()) + " to " + Rounded.rounded(outcome.high()));
            cells.add(Rounded.rounded(outcome.searched()));
        }
        cells.add(Rounded.plain(mix.n()));
        return new Grid.Line(Integer.toString(mix.number()), cells, mix.dominated());
    }

    private Grid course() {
        return new Grid(
                "The course of the search. The volume may fall, because more runs move the means.",
                List.of("Generation", "Runs so far", "Mixes on the front", "Volume dominated"),
                search.course().stream()
                        .map(step -> new Grid.Line(
                                Integer.toString(step.number()),
                                List.of(
                                        Rounded.plain(step.evaluations()),
                                        Rounded.plain(step.front()),
                                        Rounded.rounded(step.hypervolume())),
                                false))
                        .toList());
    }
}
