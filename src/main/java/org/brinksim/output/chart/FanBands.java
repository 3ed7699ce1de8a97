package org.brinksim.output.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brinksim.output.folder.Band;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Quantile bands and median of a series over the days, as the first three data sets of a plot. */
final class FanBands {
    private FanBands() {}

    /** Adds the bands; further data sets are drawn above them. */
    static void add(XYPlot plot, List<Band> bands) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, data(bands, Band::q05, Band::q95));
        plot.setRenderer(0, renderer(Palette.WIDE_BAND, false));
        plot.setDataset(1, data(bands, Band::q25, Band::q75));
        plot.setRenderer(1, renderer(Palette.NARROW_BAND, false));
        plot.setDataset(2, data(bands, Band::q50, Band::q50));
        plot.setRenderer(2, renderer(Palette.BLUE, true));
    }

    /** What the marks mean. */
    static List<Key.Entry> key() {
        return List.of(
                new Key.Area("5 to 95 % of runs", Palette.WIDE_BAND),
                new Key.Area("25 to 75 % of runs", Palette.NARROW_BAND),
                new Key.Line("median run", Palette.BLUE, Marks.THICK));
    }

    private static YIntervalSeriesCollection data(
            List<Band> bands, ToDoubleFunction<Band> low, ToDoubleFunction<Band> high) {
        YIntervalSeries series = new YIntervalSeries("band");
        for (Band band : bands) {
            double bottom = low.applyAsDouble(band);
            series.add(Scales.day(band.date()), bottom, bottom, high.applyAsDouble(band));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static DeviationRenderer renderer(Color color, boolean median) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        renderer.setSeriesFillPaint(0, color);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, median ? Marks.THICK : Marks.OUTLINE);
        return renderer;
    }
}
