package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects.Bin;
import org.brinksim.experiment.design.Method;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FactorEffect;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.SweptMetric;

/** Drafts the charts of a sweep: main effects, heat maps, parallel coordinates, and what analyses have added. */
final class SweepDrafts {
    private static final int LEAST_AXES = 3;

    private final FinishedSweep sweep;
    private final SweepWords words;

    SweepDrafts(FinishedSweep sweep) {
        this.sweep = sweep;
        this.words = new SweepWords(sweep);
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        if (sweep.isTooLarge()) {
            drafts.add(new Left(
                    "main-effects",
                    "The charts of all runs are left out: the folder holds " + Rounded.plain(sweep.runs())
                            + " runs, and at most " + Rounded.plain(FinishedSweep.MOST_RUNS)
                            + " are read for charts. What analyses have added is shown."));
        }
        drafts.addAll(new SensitivityDrafts(sweep, words).all());
        if (spreads()) {
            sweep.metrics().forEach(metric -> drafts.add(mainEffects(metric)));
        }
        if (sweep.design().method() instanceof Method.Factorial) {
            sweep.metrics()
                    .forEach(metric ->
                            new GridDraft(sweep, words, metric).draft().ifPresent(drafts::add));
        }
        if (isSampled() && sweep.design().factors().size() >= LEAST_AXES) {
            sweep.metrics().stream().limit(1).map(this::parallel).forEach(drafts::add);
        }
        drafts.addAll(new BoxDrafts(sweep, words).all());
        return drafts;
    }

    private boolean isSampled() {
        Method method = sweep.design().method();
        return method instanceof Method.LatinHypercube
                || method instanceof Method.Sobol
                || method instanceof Method.Halton;
    }

    private boolean spreads() {
        Method method = sweep.design().method();
        return isSampled() || method instanceof Method.Factorial || method instanceof Method.Listed;
    }

    private Draft mainEffects(SweptMetric metric) {
        Measure measure = words.measure(metric.name());
        List<MainEffects.Effect> effects = metric.effects().stream()
                .filter(FactorEffect::isVaried)
                .map(this::effect)
                .toList();
        if (effects.isEmpty()) {
            return new Left(
                    "main-effects",
                    "There is no chart of main effects on " + measure.words()
                            + ": no factor has two values with a mean.");
        }
        MainEffects chart = new MainEffects(measure, sweep.origin().level(), effects);
        Caption plain = words.caption("main-effects", metric.name(), measure.axis() + " by factor");
        return new Drawn(chart.chart(new Caption(plain.name(), plain.title(), plain.source() + fifths())));
    }

    private String fifths() {
        boolean isContinuous = sweep.design().factors().stream().anyMatch(factor -> factor.levels() == 0);
        return isContinuous
                ? " A mark of a continuous factor is the mean over a fifth of its points, at the middle."
                : "";
    }

    private MainEffects.Effect effect(FactorEffect effect) {
        Factor factor = effect.factor();
        List<Bin> bins = ordered(effect);
        return new MainEffects.Effect(
                SweepWords.levels(factor, sweep.unit(factor.path()), bins),
                bins.stream().map(SweepDrafts::estimate).toList());
    }

    /** The bins in ascending order of their values, options as they come. */
    static List<Bin> ordered(FactorEffect effect) {
        return effect.factor() instanceof Factor.Choice
                ? effect.bins()
                : effect.bins().stream()
                        .sorted(Comparator.comparingDouble(Bin::from))
                        .toList();
    }

    private static Estimate estimate(Bin bin) {
        return bin.points() == 0 ? Estimate.none() : new Estimate(bin.mean(), bin.low(), bin.high());
    }

    private Draft parallel(SweptMetric metric) {
        double[] sorted = metric.sorted();
        Measure measure = words.measure(metric.name());
        if (sorted.length == 0) {
            return new Left("parallel", "There are no parallel coordinates: no design point has a value.");
        }
        List<ParallelCoordinates.Axis> axes =
                sweep.design().factors().stream().map(this::axis).toList();
        List<ParallelCoordinates.Row> rows = IntStream.range(0, sweep.design().size())
                .mapToObj(point -> row(metric, point))
                .toList();
        ParallelCoordinates.Axis outcome = ParallelCoordinates.Axis.numbers(
                measure.words(),
                measure.words().contains(measure.unit()) ? "" : measure.unit(),
                sorted[0],
                sorted[sorted.length - 1]);
        return new Drawn(new ParallelCoordinates(axes, List.of(outcome), rows, "")
                .chart(words.caption("parallel", metric.name(), "Design points by " + measure.words())));
    }

    private ParallelCoordinates.Row row(SweptMetric metric, int point) {
        List<Double> values = new ArrayList<>(sweep.design().settings(point));
        values.add(metric.mean(point));
        return new ParallelCoordinates.Row(values, false);
    }

    private ParallelCoordinates.Axis axis(Factor factor) {
        if (factor instanceof Factor.Choice choice) {
            return ParallelCoordinates.Axis.words(factor.path(), choice.options());
        }
        double[] values = IntStream.range(0, sweep.design().size())
                .mapToDouble(point -> sweep.design()
                        .settings(point)
                        .get(sweep.design().factors().indexOf(factor)))
                .sorted()
                .toArray();
        return ParallelCoordinates.Axis.numbers(
                factor.path(), sweep.unit(factor.path()), values[0], values[values.length - 1]);
    }
}
