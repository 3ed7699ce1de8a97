package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FinishedSearch;
import org.brinksim.output.folder.FinishedSearch.MixRow;
import org.brinksim.output.folder.FinishedSearch.Outcome;

/** Drafts the charts of a search of mixes: the front of each aim, and the mixes across their levers. */
final class SearchDrafts {
    private static final Measure COST = new Measure("cost of the mix, by the costs of the file", "");

    private final FinishedSearch search;

    SearchDrafts(FinishedSearch search) {
        this.search = search;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (int aim = 0; aim < search.aims().size(); aim++) {
            drafts.add(front(aim));
        }
        drafts.add(mixes());
        return drafts;
    }

    private Measure measure(String aim) {
        return Measure.of(aim, search.origin().states());
    }

    private Caption caption(String name, String title) {
        String source = "Simulation: scenario " + search.origin().name() + ", "
                + search.origin().start() + " to " + search.origin().end() + "; " + Rounded.plain(search.runs())
                + " runs, seed " + search.origin().seed() + ", Brink "
                + search.origin().version()
                + ". Means over fresh runs. Costs are statements of the file.";
        return new Caption(name, title, source);
    }

    private Draft front(int aim) {
        String name = search.aims().get(aim);
        List<ParetoFront.Solution> solutions = search.mixes().stream()
                .filter(mix -> mix.number() > 0 && !mix.dominated())
                .map(mix -> solution(mix, aim))
                .filter(ParetoFront.Solution::isPresent)
                .toList();
        if (solutions.isEmpty()) {
            return new Left("front", "There is no chart of the front: no mix but doing nothing is on it.");
        }
        ParetoFront front = new ParetoFront(
                COST,
                measure(name),
                search.origin().level(),
                solutions,
                search.nothing().map(mix -> solution(mix, aim)).orElse(ParetoFront.Solution.none()));
        return new Drawn(front.chart(caption(
                "front-" + SweepWords.slug(name.substring(2)),
                "Cost against " + measure(name).words())));
    }

    private static ParetoFront.Solution solution(MixRow mix, int aim) {
        Outcome outcome = mix.outcomes().get(aim);
        return new ParetoFront.Solution(
                mix.number(), Estimate.of(mix.cost()), new Estimate(outcome.mean(), outcome.low(), outcome.high()));
    }

    private Draft mixes() {
        List<MixRow> mixes = search.mixes().stream()
                .filter(mix -> mix.outcomes().stream().allMatch(outcome -> Double.isFinite(outcome.mean())))
                .toList();
        if (mixes.isEmpty() || search.levers().isEmpty()) {
            return new Left("mixes", "There are no parallel coordinates of the mixes: none has a value for each aim.");
        }
        List<ParallelCoordinates.Axis> levers = IntStream.range(
                        0, search.levers().size())
                .mapToObj(lever -> axis(
                        search.label(search.levers().get(lever)),
                        search.meaning(search.levers().get(lever)).unit(),
                        mixes.stream()
                                .mapToDouble(mix -> mix.values().get(lever))
                                .toArray()))
                .toList();
        List<ParallelCoordinates.Axis> outcomes = new ArrayList<>();
        for (int i = 0; i < search.aims().size(); i++) {
            int aim = i;
            Measure measure = measure(search.aims().get(aim));
            outcomes.add(axis(
                    measure.words(),
                    measure.unit(),
                    mixes.stream()
                            .mapToDouble(mix -> mix.outcomes().get(aim).mean())
                            .toArray()));
        }
        outcomes.add(axis("cost", "", mixes.stream().mapToDouble(MixRow::cost).toArray()));
        return new Drawn(new ParallelCoordinates(
                        levers, outcomes, mixes.stream().map(SearchDrafts::row).toList(), "mixes that no other beats")
                .chart(caption("mixes", "Mixes by what they set and what comes of it")));
    }

    private static ParallelCoordinates.Axis axis(String name, String unit, double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return ParallelCoordinates.Axis.numbers(name, unit, sorted[0], sorted[sorted.length - 1]);
    }

    private static ParallelCoordinates.Row row(MixRow mix) {
        List<Double> values = new ArrayList<>(mix.values());
        mix.outcomes().forEach(outcome -> values.add(outcome.mean()));
        values.add(mix.cost());
        return new ParallelCoordinates.Row(values, !mix.dominated());
    }
}
