package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Survival curves of ceasefires with their intervals, on a logarithmic axis of time. */
final class SurvivalChart implements Chart.Body {
    private static final double SHORTEST = 1 / 1440.0;
    private static final int PERCENT = 100;
    private static final double LEAST_STEP = .001;
    private static final float BAND_COVER = .75f;

    /**
     * A curve of the chart.
     *
     * @param label meaning, for the key
     * @param curve the curve; times in days
     * @param color colour of the line
     * @param stroke stroke of the line
     * @param band colour of the interval
     */
    record Curve(String label, Survival curve, Color color, BasicStroke stroke, Color band) {}

    private final Panel panel;
    private final List<Key.Entry> key = new ArrayList<>();

    /** The chart of the curves, drawn in order; {@code longest} is the end of the axis in days. */
    SurvivalChart(List<Curve> curves, double longest) {
        Scale x = Scales.durations("Time since signature (logarithmic)", SHORTEST, longest);
        panel = new Panel(x, Scales.percent("Deals still holding (%)"), "");
        panel.plot().setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        for (int i = 0; i < curves.size(); i++) {
            add(i, curves.get(i), x, true);
        }
        for (int i = 0; i < curves.size(); i++) {
            add(curves.size() + i, curves.get(i), x, false);
        }
        for (Curve curve : curves) {
            key.add(new Key.Ribbon(curve.label(), curve.color(), curve.stroke(), curve.band()));
        }
    }

    private void add(int index, Curve curve, Scale x, boolean band) {
        YIntervalSeries series = new YIntervalSeries(curve.label());
        series.add(x.low(), PERCENT, PERCENT, PERCENT);
        Survival.Step last = new Survival.Step(0, 1, 1, 1);
        for (Survival.Step step : curve.curve().steps(LEAST_STEP)) {
            double at = StrictMath.log10(StrictMath.max(step.time(), SHORTEST));
            if (at <= x.high()) {
                last = band ? step : new Survival.Step(step.time(), step.share(), step.share(), step.share());
                series.add(at, last.share() * PERCENT, last.low() * PERCENT, last.high() * PERCENT);
            }
        }
        series.add(x.high(), last.share() * PERCENT, last.low() * PERCENT, last.high() * PERCENT);
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        panel.plot().setDataset(index, data);
        panel.plot().setRenderer(index, band ? band(curve) : line(curve));
    }

    private static XYItemRenderer band(Curve curve) {
        DeviationStepRenderer renderer = new DeviationStepRenderer();
        renderer.setDefaultShapesVisible(false);
        renderer.setDefaultLinesVisible(false);
        renderer.setAlpha(BAND_COVER);
        renderer.setSeriesFillPaint(0, curve.band());
        return renderer;
    }

    private static XYItemRenderer line(Curve curve) {
        DeviationStepRenderer renderer = new DeviationStepRenderer();
        renderer.setDefaultShapesVisible(false);
        renderer.setAlpha(1);
        renderer.setSeriesFillPaint(0, curve.color());
        renderer.setSeriesPaint(0, curve.color());
        renderer.setSeriesStroke(0, curve.stroke());
        return renderer;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        panel.paint(pen, Key.paint(pen, area, key));
    }
}
