package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.FoundBox;

/** Drafts the charts of a scenario discovery: for each box its peeling and its limits. */
final class BoxDrafts {
    private final FinishedSweep sweep;
    private final SweepWords words;

    BoxDrafts(FinishedSweep sweep, SweepWords words) {
        this.sweep = sweep;
        this.words = words;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (FoundBox box : sweep.boxes()) {
            if (box.step() < box.peeling().size()) {
                drafts.add(new Drawn(peeling(box)));
            }
            drafts.add(new Drawn(limits(box)));
        }
        return drafts;
    }

    private String target(FoundBox box) {
        return "runs with " + words.condition(box.condition());
    }

    private Chart peeling(FoundBox box) {
        List<PrimTrajectory.Step> steps = box.peeling().stream()
                .map(step -> new PrimTrajectory.Step(step.coverage(), step.density(), step.restricted()))
                .toList();
        return new PrimTrajectory(target(box), steps, box.step())
                .chart(words.caption("peeling-" + box.number(), "Peeling of box " + box.number()));
    }

    private Chart limits(FoundBox box) {
        List<PrimBoxes.Limit> limits = box.limits().stream().map(this::limit).toList();
        return new PrimBoxes(target(box), limits)
                .chart(words.caption(
                        "box-" + box.number(),
                        "Box " + box.number() + ", where " + words.condition(box.condition()) + " is common"));
    }

    private PrimBoxes.Limit limit(FoundBox.Limit limit) {
        PrimBoxes.Support support = new PrimBoxes.Support(limit.quasiP(), limit.reproduced());
        Factor factor = sweep.design().factors().stream()
                .filter(candidate -> candidate.path().equals(limit.factor()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("limits.csv names the factor " + limit.factor()
                        + ", which the design does not vary; run the discovery again"));
        if (factor instanceof Factor.Choice choice) {
            return new PrimBoxes.OneOf(limit.factor(), choice.options(), limit.options(), support);
        }
        double[] values = values(factor);
        double least = values[0];
        double most = values[values.length - 1];
        return new PrimBoxes.Between(
                new PrimBoxes.Whole(limit.factor(), sweep.unit(limit.factor()), least, most),
                Double.isNaN(limit.low()) ? least : StrictMath.max(least, limit.low()),
                Double.isNaN(limit.high()) ? most : StrictMath.min(most, limit.high()),
                support);
    }

    private double[] values(Factor factor) {
        int place = sweep.design().factors().indexOf(factor);
        return IntStream.range(0, sweep.design().size())
                .mapToDouble(point -> sweep.design().settings(point).get(place))
                .sorted()
                .toArray();
    }
}
