package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** A plot with two axes, drawn into a rectangle that is exactly its data area plus room for axis texts. */
final class Panel {
    static final double LEFT = 52;
    static final double WIDE_LEFT = 104;
    static final double BOTTOM = 36;
    private static final double TICK = 4;
    private static final double GAP = 6;
    static final double RIGHT = 26;

    private final XYPlot plot = new XYPlot();
    private final Scale x;
    private final Scale y;
    private final String heading;
    private final double left;

    /** An empty panel. The heading stands above the data area; empty for none. */
    Panel(Scale x, Scale y, String heading) {
        this(x, y, heading, LEFT);
    }

    /** An empty panel with its own room for the texts of the vertical axis. */
    Panel(Scale x, Scale y, String heading, double left) {
        this.left = left;
        this.x = x;
        this.y = y;
        this.heading = heading;
        plot.setDomainAxis(axis(x));
        plot.setRangeAxis(axis(y));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(false);
        plot.setNoDataMessage(null);
        x.ticks().forEach(tick -> plot.addDomainMarker(gridline(tick), Layer.BACKGROUND));
        y.ticks().forEach(tick -> plot.addRangeMarker(gridline(tick), Layer.BACKGROUND));
    }

    private static NumberAxis axis(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(scale.low(), scale.high());
        axis.setVisible(false);
        return axis;
    }

    private static ValueMarker gridline(Tick tick) {
        return new ValueMarker(tick.at(), Palette.GRID, new BasicStroke(.6f));
    }

    /** The plot, to which data, markers and annotations are added. */
    XYPlot plot() {
        return plot;
    }

    /** The data area of a panel that fills the rectangle. */
    Rectangle2D dataArea(Rectangle2D area) {
        double top = heading.isEmpty() ? GAP : GAP + Pen.Lettering.HEADING.size() + GAP;
        double bottom = x.label().isEmpty() ? BOTTOM - 16 : BOTTOM;
        return new Rectangle2D.Double(
                area.getX() + left, area.getY() + top, area.getWidth() - left - RIGHT, area.getHeight() - top - bottom);
    }

    /** Room that the texts of a vertical axis need at its left. */
    static double left(Pen pen, Scale y) {
        double widest = y.ticks().stream()
                .mapToDouble(tick -> pen.width(tick.label(), Pen.Lettering.TICK))
                .max()
                .orElse(0);
        return widest + 2 * GAP + (y.label().isEmpty() ? 0 : GAP + Pen.Lettering.AXIS.size());
    }

    /** Where a position lies when the panel fills the rectangle. */
    Point2D at(Rectangle2D area, double atX, double atY) {
        Rectangle2D data = dataArea(area);
        return new Point2D.Double(
                data.getX() + x.share(atX) * data.getWidth(), data.getMaxY() - y.share(atY) * data.getHeight());
    }

    /** Draws the panel into the rectangle. */
    void paint(Pen pen, Rectangle2D area) {
        Rectangle2D data = dataArea(area);
        plot.draw(pen.graphics(), data, null, null, null);
        double room = area.getMaxX() - data.getX();
        pen.text(
                pen.fitted(heading, room, Pen.Lettering.HEADING),
                data.getX(),
                data.getY() - GAP,
                Pen.Lettering.HEADING,
                Pen.Anchor.LEFT);
        paintBelow(pen, data);
        paintLeft(pen, data);
    }

    private void paintBelow(Pen pen, Rectangle2D data) {
        double base = data.getMaxY();
        pen.line(data.getX(), base, data.getMaxX(), base, Palette.INK, .8);
        paintBreak(pen, data);
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : x.ticks()) {
            double at = data.getX() + x.share(tick.at()) * data.getWidth();
            pen.line(at, base, at, base + TICK, Palette.INK, .8);
            double half = pen.width(tick.label(), Pen.Lettering.TICK) / 2;
            if (at - half > free) {
                pen.text(tick.label(), at, base + 15, Pen.Lettering.TICK, Pen.Anchor.MIDDLE);
                free = at + half + GAP;
            }
        }
        pen.text(x.label(), data.getCenterX(), base + 31, Pen.Lettering.AXIS, Pen.Anchor.MIDDLE);
    }

    private void paintBreak(Pen pen, Rectangle2D data) {
        if (Double.isFinite(x.gap())) {
            double at = data.getX() + x.share(x.gap()) * data.getWidth();
            double base = data.getMaxY();
            pen.line(at - 3, base, at + 3, base, Palette.PAPER, 2.4);
            pen.line(at - 5, base + 5, at - 1, base - 5, Palette.INK, .9);
            pen.line(at + 1, base + 5, at + 5, base - 5, Palette.INK, .9);
        }
    }

    private void paintLeft(Pen pen, Rectangle2D data) {
        double base = data.getX();
        pen.line(base, data.getY(), base, data.getMaxY(), Palette.INK, .8);
        if (Double.isFinite(y.gap())) {
            double at = data.getMaxY() - y.share(y.gap()) * data.getHeight();
            pen.line(base, at - 3, base, at + 3, Palette.PAPER, 2.4);
            pen.line(base - 5, at + 5, base + 5, at + 1, Palette.INK, .9);
            pen.line(base - 5, at - 1, base + 5, at - 5, Palette.INK, .9);
        }
        double widest = 0;
        for (Tick tick : y.ticks()) {
            double at = data.getMaxY() - y.share(tick.at()) * data.getHeight();
            pen.line(base - TICK, at, base, at, Palette.INK, .8);
            pen.text(tick.label(), base - GAP, at + 3.5, Pen.Lettering.TICK, Pen.Anchor.RIGHT);
            widest = StrictMath.max(widest, pen.width(tick.label(), Pen.Lettering.TICK));
        }
        pen.upward(y.label(), base - GAP - widest - GAP, data.getCenterY(), Pen.Lettering.AXIS);
    }

    /** Draws panels below each other, each with its share of the height. */
    static void stack(Pen pen, Rectangle2D area, List<Panel> panels, double... weights) {
        double sum = Arrays.stream(weights).sum();
        double top = area.getY();
        for (int i = 0; i < panels.size(); i++) {
            double height = area.getHeight() * weights[i] / sum;
            panels.get(i).paint(pen, new Rectangle2D.Double(area.getX(), top, area.getWidth(), height));
            top += height;
        }
    }
}
