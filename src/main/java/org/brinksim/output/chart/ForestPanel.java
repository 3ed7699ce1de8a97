package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.folder.Alternative;
import org.brinksim.output.folder.Alternative.Difference;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The standardised differences of one alternative, a row each, with the difference itself at the right.
 *
 * @param alternative the alternative
 * @param rows its metrics to show, the first at the top
 * @param states ids of the two states
 */
record ForestPanel(Alternative alternative, List<Difference> rows, List<String> states) {
    static final double ROW = 17;
    static final double FRAME = 58;
    private static final double LEFT = 256;
    private static final double RIGHT = 176;

    ForestPanel {
        rows = List.copyOf(rows);
    }

    double height() {
        return FRAME + ROW * rows.size();
    }

    /** The largest distance from zero that has to be shown. */
    double reach() {
        return rows.stream()
                .mapToDouble(row -> StrictMath.max(
                        StrictMath.abs(standardised(row, row.low())), StrictMath.abs(standardised(row, row.high()))))
                .filter(Double::isFinite)
                .max()
                .orElse(.1);
    }

    private static double standardised(Difference row, double value) {
        return row.difference() == 0 ? 0 : value / row.difference() * row.effect();
    }

    void paint(Pen pen, Rectangle2D area, Scale x) {
        Scale y = Scales.lanes(rows.stream().map(this::label).toList());
        Panel panel = new Panel(x, y, alternative.name(), LEFT);
        panel.plot().addDomainMarker(new ValueMarker(0, Palette.INK, new BasicStroke(1f)), Layer.BACKGROUND);
        add(panel, 0, true, Palette.BLUE);
        add(panel, 1, false, Palette.PAPER);
        Rectangle2D left = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - RIGHT, area.getHeight());
        panel.paint(pen, left);
        Rectangle2D data = panel.dataArea(left);
        for (int i = 0; i < rows.size(); i++) {
            double at = data.getMaxY() - y.share(rows.size() - 1.0 - i) * data.getHeight();
            pen.text(difference(rows.get(i)), area.getMaxX(), at + 3.5, Pen.Lettering.TICK, Pen.Anchor.RIGHT);
        }
    }

    private String label(Difference row) {
        return MetricPhrase.of(row.metric(), states);
    }

    private static String difference(Difference row) {
        return signed(row.difference()) + " [" + signed(row.low()) + " to " + signed(row.high()) + "]";
    }

    static String signed(double value) {
        String text = Rounded.compact(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    private void add(Panel panel, int index, boolean clear, Color fill) {
        XYIntervalSeries series = new XYIntervalSeries("differences");
        for (int i = 0; i < rows.size(); i++) {
            Difference row = rows.get(i);
            double lane = rows.size() - 1.0 - i;
            if (row.isClear() == clear) {
                double low = standardised(row, row.low());
                double high = standardised(row, row.high());
                series.add(row.effect(), StrictMath.min(low, high), StrictMath.max(low, high), lane, lane, lane);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorPaint(Palette.BLUE);
        renderer.setErrorStroke(Marks.THICK);
        renderer.setSeriesShape(0, Marks.square(4));
        renderer.setSeriesPaint(0, Palette.BLUE);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, fill);
        renderer.setDefaultLinesVisible(false);
        panel.plot().setDataset(index, data);
        panel.plot().setRenderer(index, renderer);
    }
}
