package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.folder.Band;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Fan chart: quantile bands and median of a series over the days, with the points of the record. */
final class FanChart implements Chart.Body {
    private static final double ROOM_ABOVE = 1.03;

    private final List<Band> bands;
    private final List<RecordedPoint> points;
    private final List<RecordedPoint> steps;
    private final List<Key.Entry> key = new ArrayList<>();
    private final Panel panel;

    /**
     * A fan chart.
     *
     * @param axis label of the vertical axis, with unit
     * @param bands bands in order of days
     * @param points recorded totals with their range
     * @param steps recorded totals that are lower bounds, drawn as a line of steps
     * @param stepLabel meaning of the steps
     */
    FanChart(String axis, List<Band> bands, List<RecordedPoint> points, List<RecordedPoint> steps, String stepLabel) {
        this.bands = bands;
        this.points = points;
        this.steps = steps;
        Scale x = Scales.dates(bands.get(0).date(), bands.get(bands.size() - 1).date());
        panel = new Panel(x, Scales.count(axis, highest() * ROOM_ABOVE), "");
        key.addAll(FanBands.key());
        fill();
        if (!points.isEmpty()) {
            key.add(new Key.Mark("record, bar from lowest to highest statement", Marks.diamond(4), Palette.VERMILLION));
        }
        if (!steps.isEmpty()) {
            key.add(new Key.Line(stepLabel, Palette.BLACK, Marks.DASHED));
        }
    }

    private double highest() {
        double highest = 1;
        for (Band band : bands) {
            highest = StrictMath.max(highest, band.q95());
        }
        for (RecordedPoint point : points) {
            highest = StrictMath.max(highest, point.range().high());
        }
        for (RecordedPoint point : steps) {
            highest = StrictMath.max(highest, point.range().high());
        }
        return highest;
    }

    private void fill() {
        XYPlot plot = panel.plot();
        FanBands.add(plot, bands);
        addSteps(plot);
        addPoints(plot);
    }

    private void addSteps(XYPlot plot) {
        if (steps.isEmpty()) {
            return;
        }
        XYSeries series = new XYSeries("steps");
        series.add(Scales.day(bands.get(0).date()), 0);
        steps.forEach(point -> series.add(point.day(), point.range().preferred()));
        series.add(
                Scales.day(bands.get(bands.size() - 1).date()),
                steps.get(steps.size() - 1).range().preferred());
        XYStepRenderer renderer = new XYStepRenderer();
        renderer.setSeriesPaint(0, Palette.BLACK);
        renderer.setSeriesStroke(0, Marks.DASHED);
        renderer.setDefaultShapesVisible(false);
        plot.setDataset(3, new XYSeriesCollection(series));
        plot.setRenderer(3, renderer);
    }

    private void addPoints(XYPlot plot) {
        XYIntervalSeries series = new XYIntervalSeries("record");
        for (RecordedPoint point : points) {
            double x = point.day();
            series.add(
                    x,
                    x,
                    x,
                    point.range().preferred(),
                    point.range().low(),
                    point.range().high());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(Palette.VERMILLION);
        renderer.setErrorStroke(Marks.MEDIUM);
        renderer.setSeriesShape(0, Marks.diamond(4));
        renderer.setSeriesPaint(0, Palette.INK);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, Palette.VERMILLION);
        renderer.setDrawSeriesLineAsPath(false);
        renderer.setDefaultLinesVisible(false);
        plot.setDataset(4, data);
        plot.setRenderer(4, renderer);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        panel.paint(pen, Key.paint(pen, area, key));
    }
}
