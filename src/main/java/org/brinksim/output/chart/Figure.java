package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;

/** Boxes and lines in the coordinates of a panel, drawn in the order in which they are added, below all points. */
final class Figure {
    private static final BasicStroke HALO = new BasicStroke(2.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private final XYItemRenderer background = new XYLineAndShapeRenderer();

    /** Figures of a panel that has no points yet. */
    Figure(Panel panel) {
        panel.plot().setRenderer(0, background);
    }

    /** A filled box between two corners. */
    void box(Rectangle2D box, Color fill) {
        background.addAnnotation(
                new XYBoxAnnotation(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), null, null, fill),
                Layer.BACKGROUND);
    }

    /** The outline of a box. */
    void outline(Rectangle2D box, Color color, BasicStroke stroke) {
        Path2D path = new Path2D.Double();
        path.moveTo(box.getMinX(), box.getMinY());
        path.lineTo(box.getMaxX(), box.getMinY());
        path.lineTo(box.getMaxX(), box.getMaxY());
        path.lineTo(box.getMinX(), box.getMaxY());
        path.closePath();
        path(path, color, stroke);
    }

    /** A line between two points. */
    void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        background.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, stroke, color), Layer.BACKGROUND);
    }

    /** A line along a path, also along one that is level or upright all the way. */
    void path(Path2D path, Color color, BasicStroke stroke) {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.isEmpty()) {
            line(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY(), color, stroke);
            return;
        }
        background.addAnnotation(new XYShapeAnnotation(path, bevelled(stroke), color), Layer.BACKGROUND);
    }

    /** The same stroke with bevelled joins, which every Java draws alike at sharp corners too. */
    private static BasicStroke bevelled(BasicStroke stroke) {
        return new BasicStroke(
                stroke.getLineWidth(),
                stroke.getEndCap(),
                BasicStroke.JOIN_BEVEL,
                stroke.getMiterLimit(),
                stroke.getDashArray(),
                stroke.getDashPhase());
    }

    /** A filled path. */
    void area(Path2D path, Color fill) {
        background.addAnnotation(new XYShapeAnnotation(path, null, null, fill), Layer.BACKGROUND);
    }

    /** The interval of a number along a row, with a pale edge that shows it on dark bars; nothing without an interval. */
    void whisker(Estimate estimate, double y, Color color) {
        if (estimate.isBounded()) {
            line(estimate.low(), y, estimate.high(), y, Palette.PAPER, HALO);
            line(estimate.low(), y, estimate.high(), y, color, Marks.MEDIUM);
        }
    }

    /** The box between two numbers along a row of a height. */
    static Rectangle2D bar(double from, double to, double y, double height) {
        return new Rectangle2D.Double(StrictMath.min(from, to), y - height / 2, StrictMath.abs(to - from), height);
    }
}
