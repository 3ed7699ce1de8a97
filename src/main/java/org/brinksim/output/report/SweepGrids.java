package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects.Bin;
import org.brinksim.experiment.design.Method;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.chart.SweepWords;
import org.brinksim.output.folder.FactorEffect;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.FoundBox;
import org.brinksim.output.folder.SensitivityEntry;
import org.brinksim.output.folder.SweptMetric;

/** The tables of a sweep: factors, main effects, sensitivity, and boxes. */
final class SweepGrids {
    private final FinishedSweep sweep;
    private final SweepWords words;

    SweepGrids(FinishedSweep sweep, SweepWords words) {
        this.sweep = sweep;
        this.words = words;
    }

    List<Grid> all() {
        List<Grid> grids = new ArrayList<>(List.of(factors()));
        Method method = sweep.design().method();
        boolean isForSensitivity = method instanceof Method.OneAtATime
                || method instanceof Method.Morris
                || method instanceof Method.Saltelli;
        if (!isForSensitivity) {
            sweep.metrics().forEach(metric -> grids.add(effects(metric)));
        }
        SensitivityFindings.metrics(sweep).forEach(metric -> grids.add(sensitivity(metric)));
        grids.add(boxes());
        grids.add(limits());
        return grids.stream().filter(grid -> !grid.isEmpty()).toList();
    }

    private String interval() {
        return Rounded.percent(sweep.origin().level()) + " interval";
    }

    private Grid factors() {
        List<Factor> factors = sweep.design().factors();
        return new Grid(
                "What is varied. Without own value: the scenario has several values at that path.",
                List.of("Factor", "Path", "Own value", "Values", "Unit"),
                IntStream.range(0, factors.size()).mapToObj(this::factor).toList());
    }

    private Grid.Line factor(int index) {
        Factor factor = sweep.design().factors().get(index);
        double own = sweep.design().own().get(index);
        String value = factor instanceof Factor.Choice choice ? choice.options().get((int) own) : Rounded.plain(own);
        String unit = sweep.unit(factor.path());
        return new Grid.Line(
                words.factor(factor.path()),
                List.of(factor.path(), value, SweepFindings.values(factor) + prior(factor), unit),
                false);
    }

    private static String prior(Factor factor) {
        return factor instanceof Factor.Distributed ? ", as the prior" : "";
    }

    private Grid effects(SweptMetric metric) {
        boolean isPicked = metric.effects().stream().anyMatch(FactorEffect::isPicked);
        return new Grid(
                SweepFindings.name(words, metric.name())
                        + ": means at both ends of each factor, the largest change first. What lies between the ends shows in"
                        + " the chart."
                        + (isPicked
                                ? " Of several options those of the lowest and highest mean are compared, which makes the"
                                        + " interval too narrow."
                                : ""),
                List.of("Factor", "From", "Mean", "To", "Mean", "Change", interval(), "Verdict"),
                metric.ranked().stream().map(this::effect).toList());
    }

    private Grid.Line effect(FactorEffect effect) {
        Bin from = effect.bins().get(effect.from());
        Bin to = effect.bins().get(effect.to());
        return new Grid.Line(
                words.factor(effect.factor().path()),
                List.of(
                        SweepWords.values(effect.factor(), from),
                        Rounded.rounded(from.mean()),
                        SweepWords.values(effect.factor(), to),
                        Rounded.rounded(to.mean()),
                        SweepFindings.signed(effect.change().mean()),
                        effect.isBounded()
                                ? range(
                                        effect.change().interval().low(),
                                        effect.change().interval().high())
                                : "none",
                        effect.isBounded()
                                ? effect.isClear() ? "a change" : "not distinguishable from no change"
                                : "no interval"),
                false);
    }

    private static String range(double low, double high) {
        return Double.isFinite(low) ? Rounded.rounded(low) + " to " + Rounded.rounded(high) : "none";
    }

    private Grid sensitivity(String metric) {
        return new Grid(
                SweepFindings.name(words, metric) + ": the sensitivity analysis, as in sensitivity.csv",
                List.of("Factor", "With or at", "Measure", "Value", "Interval", "Level", "Distinguishable", "n"),
                sweep.sensitivity().stream()
                        .filter(row -> row.metric().equals(metric))
                        .map(this::sensitivity)
                        .toList());
    }

    private Grid.Line sensitivity(SensitivityEntry row) {
        return new Grid.Line(
                row.factor().isEmpty() ? "all" : words.factor(row.factor()),
                List.of(
                        row.other().isEmpty() ? SweepWords.setting(row.setting()) : words.factor(row.other()),
                        row.measure(),
                        Rounded.rounded(row.value()),
                        range(row.low(), row.high()),
                        Rounded.percent(row.level()),
                        row.verdict(),
                        Rounded.plain(row.n())),
                false);
    }

    private Grid boxes() {
        return new Grid(
                "Boxes. Coverage: share of all cases inside. Density: share of the runs inside that are cases. Base rate: the"
                        + " same over the design. They have no intervals.",
                List.of("Box", "Condition", "Points", "Mass", "Coverage", "Density", "Base rate"),
                sweep.boxes().stream()
                        .map(box -> new Grid.Line(
                                Integer.toString(box.number()),
                                List.of(
                                        words.condition(box.condition()),
                                        Rounded.plain(box.points()),
                                        Rounded.percent(box.mass()),
                                        Rounded.percent(box.coverage()),
                                        Rounded.percent(box.density()),
                                        Rounded.percent(sweep.boxes().get(0).base())),
                                false))
                        .toList());
    }

    private Grid limits() {
        BoxFindings findings = new BoxFindings(sweep, words);
        List<Grid.Line> lines = new ArrayList<>();
        for (FoundBox box : sweep.boxes()) {
            for (FoundBox.Limit limit : box.limits()) {
                lines.add(new Grid.Line(
                        Integer.toString(box.number()),
                        List.of(
                                findings.limit(limit),
                                BoxFindings.quasiP(limit.quasiP()),
                                Rounded.percent(limit.reproduced())),
                        false));
            }
        }
        return new Grid(
                "Limits of the boxes. Quasi-p: binomial probability of as many cases if the factor did not matter, no test in"
                        + " the strict sense (Bryant and Lempert 2010).",
                List.of("Box", "Limit", "Quasi-p", "Reproduced"),
                lines);
    }
}
