package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Marks at points with their intervals, all alike.
 *
 * @param shape mark around the origin
 * @param fill its fill
 * @param line its outline and its intervals
 */
record Points(Shape shape, Color fill, Color line) {
    /** A place with the intervals of its coordinates. */
    record Point(Estimate x, Estimate y) {}

    /** Adds the points above everything added so far; those that lack a coordinate are left out. */
    void add(Panel panel, List<Point> points) {
        XYIntervalSeries series = new XYIntervalSeries("points");
        for (Point point : points) {
            Estimate x = point.x();
            Estimate y = point.y();
            if (x.isPresent() && y.isPresent()) {
                series.add(x.value(), x.bottom(), x.top(), y.value(), y.bottom(), y.top());
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        int index = panel.plot().getRenderer(0) == null
                ? 0
                : StrictMath.max(panel.plot().getDatasetCount(), panel.plot().getRendererCount());
        panel.plot().setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        panel.plot().setDataset(index, data);
        panel.plot().setRenderer(index, renderer());
    }

    private XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setCapLength(0);
        renderer.setErrorPaint(line);
        renderer.setErrorStroke(Marks.MEDIUM);
        renderer.setSeriesShape(0, shape);
        renderer.setSeriesPaint(0, line);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, fill);
        renderer.setSeriesOutlineStroke(0, Marks.MEDIUM);
        renderer.setDefaultLinesVisible(false);
        return renderer;
    }
}
