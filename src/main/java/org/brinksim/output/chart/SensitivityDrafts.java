package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.sensitivity.Measure;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.SensitivityEntry;

/** Drafts the chart of a sensitivity analysis for each metric: Morris plot, Sobol bars or tornado. */
final class SensitivityDrafts {
    private final FinishedSweep sweep;
    private final SweepWords words;

    SensitivityDrafts(FinishedSweep sweep, SweepWords words) {
        this.sweep = sweep;
        this.words = words;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (String metric : sweep.sensitivity().stream()
                .map(SensitivityEntry::metric)
                .distinct()
                .toList()) {
            List<SensitivityEntry> rows = sweep.sensitivity().stream()
                    .filter(row -> row.metric().equals(metric))
                    .toList();
            List<String> factors = rows.stream()
                    .filter(row -> row.other().isEmpty() && !row.factor().isEmpty())
                    .map(SensitivityEntry::factor)
                    .distinct()
                    .toList();
            if (!factors.isEmpty()) {
                drafts.add(draft(metric, factors, rows));
            }
        }
        return drafts;
    }

    private Draft draft(String metric, List<String> factors, List<SensitivityEntry> rows) {
        if (rows.stream().anyMatch(row -> row.is(Measure.MU_STAR.key()))) {
            return morris(metric, factors, rows);
        }
        return rows.stream().anyMatch(row -> row.is(Measure.ST.key()))
                ? sobol(metric, factors, rows)
                : tornado(metric, factors, rows);
    }

    private Draft morris(String metric, List<String> factors, List<SensitivityEntry> rows) {
        List<MorrisPlot.Effect> effects = factors.stream()
                .map(factor -> new MorrisPlot.Effect(
                        factor,
                        estimate(rows, factor, Measure.MU_STAR),
                        estimate(rows, factor, Measure.SIGMA).value(),
                        find(rows, factor, Measure.MU_STAR)
                                .filter(row -> !row.isUnclear())
                                .isPresent()))
                .toList();
        if (effects.stream().noneMatch(effect -> effect.muStar().isPresent())) {
            return empty(metric);
        }
        org.brinksim.output.chart.Measure measure = words.measure(metric);
        return new Drawn(new MorrisPlot(measure, rows.get(0).level(), effects)
                .chart(words.caption("morris", metric, "Elementary effects on " + measure.words())));
    }

    private Draft sobol(String metric, List<String> factors, List<SensitivityEntry> rows) {
        List<SobolBars.Index> indices = factors.stream()
                .map(factor -> new SobolBars.Index(
                        factor, estimate(rows, factor, Measure.S1), estimate(rows, factor, Measure.ST)))
                .toList();
        if (indices.stream().noneMatch(index -> index.total().isPresent())) {
            return empty(metric);
        }
        org.brinksim.output.chart.Measure measure = words.measure(metric);
        return new Drawn(new SobolBars(measure, rows.get(0).level(), indices, estimate(rows, "", Measure.CHANCE_SHARE))
                .chart(words.caption("sobol", metric, "What the variance of " + measure.words() + " comes from")));
    }

    private Draft tornado(String metric, List<String> factors, List<SensitivityEntry> rows) {
        Estimate base = estimate(rows, "", Measure.BASE);
        if (!base.isPresent()) {
            return empty(metric);
        }
        List<Tornado.Swing> swings = factors.stream()
                .map(factor -> new Tornado.Swing(
                        factor, end(rows, factor, Measure.END_LOW), end(rows, factor, Measure.END_HIGH)))
                .toList();
        org.brinksim.output.chart.Measure measure = words.measure(metric);
        return new Drawn(new Tornado(measure, rows.get(0).level(), base, swings)
                .chart(words.caption("tornado", metric, "One factor at a time: " + measure.words())));
    }

    private Tornado.End end(List<SensitivityEntry> rows, String factor, Measure measure) {
        String unit = sweep.unit(factor);
        boolean isNumber = unit.isEmpty() || unit.equals("0-1") || unit.contains("factor");
        return find(rows, factor, measure)
                .map(row -> new Tornado.End(
                        SweepWords.setting(row.setting()) + (isNumber ? "" : " " + unit), estimate(row)))
                .orElse(new Tornado.End("", Estimate.none()));
    }

    private Left empty(String metric) {
        return new Left(
                "sensitivity",
                "There is no chart of the sensitivity of "
                        + words.measure(metric).words() + ": the analysis has no estimate.");
    }

    private static Optional<SensitivityEntry> find(List<SensitivityEntry> rows, String factor, Measure measure) {
        return rows.stream()
                .filter(row -> row.factor().equals(factor) && row.other().isEmpty() && row.is(measure.key()))
                .findFirst();
    }

    private static Estimate estimate(List<SensitivityEntry> rows, String factor, Measure measure) {
        return find(rows, factor, measure).map(SensitivityDrafts::estimate).orElse(Estimate.none());
    }

    private static Estimate estimate(SensitivityEntry row) {
        return new Estimate(row.value(), row.low(), row.high());
    }
}
